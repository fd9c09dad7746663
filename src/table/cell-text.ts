import { isErrorValue, type Cell } from '../sheet/cell';
import type { SheetSnapshot } from '../sheet/snapshot';

/** A cell's value as plain text, trimmed, its white space folded; "" for an empty cell. */
export function cellText(cell: Cell): string {
  if (cell.value === null) return '';
  if (isErrorValue(cell.value)) return cell.value.error;
  return typeof cell.value === 'string' ? foldSpace(cell.value) : String(cell.value);
}

/** The texts of a row's cells from left to right, empty ones left out. */
export function rowTexts(sheet: SheetSnapshot, row: number): string[] {
  const texts: string[] = [];
  for (const cell of sheet.rows.get(row) ?? []) {
    const text = cell ? cellText(cell) : '';
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** Whether a text only says that there is no value: nothing, dashes or dots. */
export function isNoValueText(text: string): boolean {
  return /^[\s\-–—.]*$/.test(text);
}

/** A text trimmed, its white space folded to single blanks. */
export function foldSpace(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}
