import { EMPTY_CELL, isErrorValue, type Cell } from '../../sheet/cell';
import { CELL_PADDING, type SheetView } from './sheet-view';
import { cellAlignment } from './cell-text';
import { textWidth } from './text-width';

/** One box to draw in a row: a cell, or the area that cells were merged to. */
export interface RowBox {
  readonly cell: Cell;
  readonly column: number;
  readonly lastColumn: number;
  readonly lastRow: number;
  /** The columns that a long text runs over because they are empty; equal to the box's own where it stays inside. */
  readonly textFrom: number;
  readonly textTo: number;
}

/** How far to the left of the window a text may begin that reaches into it. */
const LOOK_BACK = 40;

/** The boxes of a row that are to be seen between two columns, both included. Covered and hidden cells have none. */
export function boxesInRow(view: SheetView, row: number, firstColumn: number, lastColumn: number): RowBox[] {
  const merges = view.merges.inRow(row);
  const cells = view.sheet.rows.get(row);
  const boxes: RowBox[] = [];
  const mergeAround = (column: number) => merges.find((merge) => column >= merge.left && column <= merge.right);

  for (const merge of merges) {
    if (merge.top !== row || merge.right < firstColumn || merge.left > lastColumn) continue;
    boxes.push({
      cell: cells?.[merge.left] ?? EMPTY_CELL,
      column: merge.left,
      lastColumn: merge.right,
      lastRow: merge.bottom,
      textFrom: merge.left,
      textTo: merge.right,
    });
  }

  const isFree = (column: number) => !mergeAround(column) && !hasText(cells?.[column]);
  for (let column = Math.max(0, firstColumn - LOOK_BACK); column <= lastColumn; column++) {
    if (view.columns.isHidden(column) || mergeAround(column)) continue;
    const cell = cells?.[column] ?? EMPTY_CELL;
    const [textFrom, textTo] = textExtent(view, cell, column, isFree);
    // Left of the window only texts that run into it are wanted.
    if (column < firstColumn && textTo < firstColumn) continue;
    boxes.push({ cell, column, lastColumn: column, lastRow: row, textFrom, textTo });
  }
  return boxes;
}

/** The first rows of merged areas that begin above the window and reach into it. */
export function rowsReachingDown(view: SheetView, firstRow: number, firstColumn: number, lastColumn: number): number[] {
  const rows = new Set<number>();
  for (const merge of view.merges.inRow(firstRow)) {
    if (merge.top < firstRow && merge.right >= firstColumn && merge.left <= lastColumn) rows.add(merge.top);
  }
  return [...rows];
}

function hasText(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.value !== null && cell.value !== '';
}

/** A text that is not wrapped runs over the empty cells beside it, as far as it needs. */
function textExtent(
  view: SheetView,
  cell: Cell,
  column: number,
  isFree: (column: number) => boolean,
): [number, number] {
  const { value, look } = cell;
  if (typeof value !== 'string' || value === '' || look.wrap || isErrorValue(value)) return [column, column];
  let missing = textWidth(value, look.bold) + CELL_PADDING - view.columns.size(column);
  if (missing <= 0) return [column, column];
  const alignment = cellAlignment(cell);
  let from = column;
  let to = column;
  if (alignment === 'center') missing /= 2;
  if (alignment !== 'right') {
    for (let room = missing; room > 0 && to + 1 < view.columns.count && isFree(to + 1);)
      room -= view.columns.size(++to);
  }
  if (alignment !== 'left') {
    for (let room = missing; room > 0 && from > 0 && isFree(from - 1);) room -= view.columns.size(--from);
  }
  return [from, to];
}
