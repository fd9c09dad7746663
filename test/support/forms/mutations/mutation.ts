import type { Rectangle } from '../../../../src/sheet/rectangle';
import type { CellInput } from '../../workbook-builder';
import { isHeaderRow, textOf, withCells, type FormSheet } from '../form-sheet';
import type { Random } from '../random';

/** Changes a table as another office would have kept it, the truth along with it; null where there is nothing to change. */
export interface Mutation {
  readonly kind: string;
  readonly apply: (sheet: FormSheet, random: Random) => FormSheet | null;
}

/** The same cell with another value. */
export function withValue(cell: CellInput, value: string | number): CellInput {
  return typeof cell === 'object' && cell !== null ? { ...cell, value } : value;
}

/** The sheet with the texts of its headings, and of its title where told, changed. Column numbers stay. */
export function withHeadings(sheet: FormSheet, change: (text: string) => string, titles = false): FormSheet {
  return withCells(sheet, (cell, { kind }) => {
    if (kind !== 'header' && !(titles && kind === 'title')) return cell;
    const text = textOf(cell);
    const changed = change(text);
    return changed === text ? cell : withValue(cell, changed);
  });
}

/** The rows of the first header block, first and last. */
export function headerBlock(sheet: FormSheet): { readonly first: number; readonly last: number } {
  const first = sheet.rows.findIndex(isHeaderRow);
  let last = first;
  while (sheet.rows[last + 1] && isHeaderRow(sheet.rows[last + 1]!)) last++;
  return { first, last };
}

/** Places between columns that no heading spans, from 1 on; the right edge of the table is one. */
export function columnGaps(sheet: FormSheet): number[] {
  const { first, last } = headerBlock(sheet);
  const spans = (merge: Rectangle, at: number): boolean =>
    merge.top >= first && merge.bottom <= last && merge.left < at && at <= merge.right;
  return sheet.columns
    .map((_, index) => index + 1)
    .filter((at) => !sheet.merges.some((merge) => spans(merge, at)) && !isInsideCode(sheet, at));
}

function isInsideCode({ columns }: FormSheet, at: number): boolean {
  return columns[at - 1]?.content === 'code' && columns[at]?.content === 'code';
}
