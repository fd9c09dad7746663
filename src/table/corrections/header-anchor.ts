import { digestOf } from '../../sheet/digest';
import { doOverlap, movedBy, type Rectangle } from '../../sheet/rectangle';
import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import { cellText } from '../cell-text';
import type { HeaderAnchor, RowAnchor } from './table-correction';

/** What makes a header or row known again: letters and signs. Years move on and numbers of columns shift. */
function comparable(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#');
}

/** The header in a block of cells, as it can be found again. */
export function headerAnchor(sheet: SheetSnapshot, { top, left, bottom, right }: Rectangle): HeaderAnchor {
  const block = { top, left, bottom, right };
  const [first] = textsIn(sheet, block);
  return {
    ...block,
    digest: blockDigest(sheet, block),
    text: first?.text ?? '',
    at: [first?.row ?? 0, first?.column ?? 0],
  };
}

/**
 * Where a header stands now: in its old place if it still says the same there, else in the nearest place that does; null where it
 * is gone. Places in `taken` are another's.
 */
export function findHeader(sheet: SheetSnapshot, anchor: HeaderAnchor, taken: readonly Rectangle[]): Rectangle | null {
  const { top, left, bottom, right, at } = anchor;
  const old = { top, left, bottom, right };
  const places = [
    old,
    ...placesOfText(sheet, anchor.text).map(([row, column]) => movedBy(old, row - at[0] - top, column - at[1] - left)),
  ];
  const distance = (place: Rectangle): number => Math.abs(place.top - top) + Math.abs(place.left - left);
  return (
    places
      .sort((one, other) => distance(one) - distance(other))
      .find(
        (place) =>
          place.top >= 0 &&
          place.left >= 0 &&
          !taken.some((other) => doOverlap(place, other)) &&
          blockDigest(sheet, place) === anchor.digest,
      ) ?? null
  );
}

/** A row of a table as it can be found again. */
export function rowAnchor(sheet: SheetSnapshot, row: number, columns: Pick<Rectangle, 'left' | 'right'>): RowAnchor {
  return { row, digest: rowDigest(sheet, row, columns) };
}

/**
 * Where a row of a table stands now: the row nearest to its old place that says the same in words; its old place where none does.
 * `moved` is how far the table has moved down since.
 */
export function findRow(sheet: SheetSnapshot, { row, digest }: RowAnchor, moved: number, table: Rectangle): number {
  const old = row + moved;
  if (rowDigest(sheet, old, table) === digest) return old;
  const rows = [...sheet.rows.keys()].filter((known) => known > table.bottom);
  const same = rows.filter((known) => rowDigest(sheet, known, table) === digest);
  return same.sort((one, other) => Math.abs(one - old) - Math.abs(other - old))[0] ?? old;
}

function rowDigest(sheet: SheetSnapshot, row: number, { left, right }: Pick<Rectangle, 'left' | 'right'>): string {
  const texts: string[] = [];
  for (let column = left; column <= right; column++) {
    const { value } = cellAt(sheet, row, column);
    if (typeof value === 'string') texts.push(value.trim());
  }
  return digestOf(texts);
}

function blockDigest(sheet: SheetSnapshot, block: Rectangle): string {
  return digestOf(textsIn(sheet, block).map(({ row, column, text }) => [row, column, text]));
}

/** The texts in a block, in reading order; rows and columns are counted from its top left. */
function textsIn(sheet: SheetSnapshot, block: Rectangle): { row: number; column: number; text: string }[] {
  const texts: { row: number; column: number; text: string }[] = [];
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = block.left; column <= block.right; column++) {
      const text = comparable(cellText(cellAt(sheet, row, column)));
      if (text !== '') texts.push({ row: row - block.top, column: column - block.left, text });
    }
  }
  return texts;
}

/** The cells of the sheet that say this, numbers apart, as `[row, column]`. */
function placesOfText(sheet: SheetSnapshot, text: string): [number, number][] {
  const places: [number, number][] = [];
  for (const [row, cells] of sheet.rows) {
    cells.forEach((cell, column) => {
      if (typeof cell?.value === 'string' && comparable(cellText(cell)) === text) places.push([row, column]);
    });
  }
  return places;
}
