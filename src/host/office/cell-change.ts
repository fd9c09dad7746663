import { formatPlace, type CellPosition } from '../../sheet/address';
import { isPossibleEdit, isSameContent, type CellContent, type Edit } from '../../sheet/edit';
import { HostError } from '../port';
import type { ListedSheet } from './sheet-list';

/** A cell of a listed sheet. */
export interface CellPlace extends CellPosition {
  readonly sheet: ListedSheet;
}

/** What is to become of one cell. */
export interface CellChange extends CellPlace {
  readonly from: CellContent;
  readonly to: CellContent;
}

/** The same cell gives the same key. */
export function cellKey({ sheet, row, column }: CellPlace): string {
  return `${sheet.id} ${row} ${column}`;
}

/**
 * What edits, carried out one after the other, come to: one for each cell, from the first one's `before` to the last one's `after`.
 * Throws `conflict` where an edit does not follow from the one before it or brings what no cell can hold.
 */
export function foldEdits(edits: readonly Edit[]): Edit[] {
  const folded = new Map<string, Edit>();
  for (const edit of edits) {
    const place = formatPlace(edit.sheet, edit);
    const earlier = folded.get(place);
    const follows = !earlier || isSameContent(earlier.after, edit.before);
    if (!follows || !isPossibleEdit(edit)) throw new HostError('conflict', place);
    folded.set(place, earlier ? { ...edit, before: earlier.before } : edit);
  }
  return [...folded.values()];
}

/** Whether nothing needs to be done. */
export function isIdle({ from, to }: CellChange): boolean {
  return isSameContent(from, to) && from.format === to.format;
}

/** The changes as edits. */
export function editsOf(changes: readonly CellChange[]): Edit[] {
  return changes.map(({ sheet, row, column, from, to }) => ({
    sheet: sheet.name,
    row,
    column,
    before: from,
    after: to,
  }));
}
