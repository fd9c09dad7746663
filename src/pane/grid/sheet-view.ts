import { LAST_COLUMN, LAST_ROW } from '../../sheet/address';
import type { SheetSnapshot, SnapshotRow } from '../../sheet/snapshot';
import { Axis } from './axis';
import { MergeIndex } from './merge-index';
import { SHEET_LINE_HEIGHT, wrappedLines } from './text-width';

/** Room that a cell's text keeps from its left and right edges together, in pixels. */
export const CELL_PADDING = 6;

const DEFAULT_ROW_HEIGHT = 20;
const DEFAULT_COLUMN_WIDTH = 64;
const HIGHEST_ROW = 546;
const PIXELS_PER_POINT = 4 / 3;
/** Empty rows and columns drawn beyond the content, so that the sheet does not end at its last figure. */
const ROWS_BEYOND = 30;
const COLUMNS_BEYOND = 12;
const FEWEST_ROWS = 60;
const FEWEST_COLUMNS = 30;

/** A sheet with its geometry worked out, ready to be drawn. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
}

/** Lays out a sheet: column widths and row heights of the file; where it sets no height, the height its wrapped texts need. */
export function layOutSheet(sheet: SheetSnapshot): SheetView {
  const content = sheet.contentRange;
  const rowCount = Math.min(LAST_ROW + 1, Math.max((content?.bottom ?? 0) + 1 + ROWS_BEYOND, FEWEST_ROWS));
  const columnCount = Math.min(LAST_COLUMN + 1, Math.max((content?.right ?? 0) + 1 + COLUMNS_BEYOND, FEWEST_COLUMNS));

  const merges = new MergeIndex(sheet.merges, rowCount);
  const widths = new Float64Array(columnCount).fill(DEFAULT_COLUMN_WIDTH);
  for (const [column, characters] of sheet.columnWidths) {
    if (column < columnCount) widths[column] = columnPixels(characters);
  }
  for (const column of sheet.hiddenColumns) if (column < columnCount) widths[column] = 0;

  const heights = new Float64Array(rowCount).fill(DEFAULT_ROW_HEIGHT);
  for (const [row, cells] of sheet.rows) {
    if (row < rowCount && !sheet.rowHeights.has(row)) heights[row] = heightOfTexts(row, cells, widths, merges);
  }
  for (const [row, points] of sheet.rowHeights) {
    if (row < rowCount) heights[row] = Math.round(points * PIXELS_PER_POINT);
  }
  for (const row of sheet.hiddenRows) if (row < rowCount) heights[row] = 0;

  return { sheet, rows: new Axis(heights), columns: new Axis(widths), merges };
}

/** Excel's own rule from characters of the default font (7 pixels each) to pixels. */
function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7);
}

function heightOfTexts(row: number, cells: SnapshotRow, widths: Float64Array, merges: MergeIndex): number {
  let lines = 1;
  const merged = merges.inRow(row);
  cells.forEach((cell, column) => {
    if (!cell?.look.wrap || typeof cell.value !== 'string') return;
    // Like Excel, merged cells do not make their rows higher.
    if (merged.some((merge) => column >= merge.left && column <= merge.right)) return;
    const width = widths[column] ?? 0;
    if (width > 0) lines = Math.max(lines, wrappedLines(cell.value, width - CELL_PADDING, cell.look.bold));
  });
  return lines === 1 ? DEFAULT_ROW_HEIGHT : Math.min(lines * SHEET_LINE_HEIGHT + 4, HIGHEST_ROW);
}
