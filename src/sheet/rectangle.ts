import { formatAddress, parseAddress, type CellPosition } from './address';

/** A block of cells; all four edges are zero-based and belong to it. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "A5:O97"; a single cell is written as its address alone. */
export function formatRectangle(rectangle: Rectangle): string {
  const first = formatAddress({ row: rectangle.top, column: rectangle.left });
  const last = formatAddress({ row: rectangle.bottom, column: rectangle.right });
  return first === last ? first : `${first}:${last}`;
}

/** The block that "A5:O97" or "A5" names, its edges put in order, or null when the text names none. */
export function parseRectangle(text: string): Rectangle | null {
  const [firstText = '', lastText = firstText, ...rest] = text.split(':');
  const first = parseAddress(firstText);
  const last = parseAddress(lastText);
  if (!first || !last || rest.length > 0) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** Whether the cell lies inside the block. */
export function containsCell(rectangle: Rectangle, { row, column }: CellPosition): boolean {
  return row >= rectangle.top && row <= rectangle.bottom && column >= rectangle.left && column <= rectangle.right;
}

/** Whether two blocks have a cell in common. */
export function doOverlap(one: Rectangle, other: Rectangle): boolean {
  const shareRows = one.top <= other.bottom && other.top <= one.bottom;
  return shareRows && one.left <= other.right && other.left <= one.right;
}

/** The block so many rows further down and columns further right. */
export function movedBy({ top, left, bottom, right }: Rectangle, rows: number, columns: number): Rectangle {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}
