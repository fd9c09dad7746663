import { containsCell, type Rectangle } from '../sheet/rectangle';
import { isBlankCell, type Cell } from '../sheet/cell';
import type { SheetSnapshot } from '../sheet/snapshot';

/** A table takes at least so many columns. */
const LEAST_COLUMNS = 3;
/** A sheet cut into more pieces than this is full of gaps: a wide table with blank columns, not many tables. */
const MOST_PIECES = 6;
/** A row of fewer cells is a title or a note, which may reach over a gap. */
const LEAST_CELLS = 3;

/**
 * The parts of a row range that may hold a table of their own: tables may stand side by side, with a blank column between them.
 * Empty where no blank column parts the range.
 */
export function sideBySideRanges(sheet: SheetSnapshot, first: number, last: number): Rectangle[] {
  const pieces = columnPieces(filledColumns(sheet, first, last));
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return [];
  const ranges: Rectangle[] = [];
  for (let start = 0; start < pieces.length; start++) {
    for (let end = start; end < pieces.length; end++) {
      if (end - start === pieces.length - 1) continue;
      const [left, right] = [pieces[start]!.left, pieces[end]!.right];
      if (right - left + 1 >= LEAST_COLUMNS) ranges.push({ top: first, left, bottom: last, right });
    }
  }
  return ranges;
}

/** The columns in which rows of several cells hold something. */
function filledColumns(sheet: SheetSnapshot, first: number, last: number): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const [row, cells] of sheet.rows) {
    if (row < first || row > last) continue;
    const columns: number[] = [];
    cells.forEach((cell, column) => {
      if (cell && !isBlankCell(cell)) columns.push(column);
    });
    if (columns.length >= LEAST_CELLS) for (const column of columns) filled.add(column);
  }
  return filled;
}

/** Runs of filled columns. */
function columnPieces(filled: ReadonlySet<number>): { left: number; right: number }[] {
  const pieces: { left: number; right: number }[] = [];
  for (const column of [...filled].sort((first, second) => first - second)) {
    const last = pieces.at(-1);
    if (last?.right === column - 1) last.right = column;
    else pieces.push({ left: column, right: column });
  }
  return pieces;
}

/** The sheet as if nothing stood outside the range; addresses stay what they are. */
export function windowOf(sheet: SheetSnapshot, range: Rectangle): SheetSnapshot {
  const rows = new Map<number, (Cell | undefined)[]>();
  for (const [row, cells] of sheet.rows) {
    if (row < range.top || row > range.bottom) continue;
    const kept: (Cell | undefined)[] = [];
    cells.forEach((cell, column) => {
      if (column >= range.left && column <= range.right) kept[column] = cell;
    });
    if (kept.length > 0) rows.set(row, kept);
  }
  const merges = sheet.merges.filter(
    (merge) =>
      containsCell(range, { row: merge.top, column: merge.left }) &&
      containsCell(range, { row: merge.bottom, column: merge.right }),
  );
  return { ...sheet, rows, merges, contentRange: range };
}
