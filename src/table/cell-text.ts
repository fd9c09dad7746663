import { isErrorValue, type Cell } from '../sheet/cell';

/** A cell's value as plain text, trimmed, its white space folded; "" for an empty cell. */
export function cellText(cell: Cell): string {
  if (cell.value === null) return '';
  if (isErrorValue(cell.value)) return cell.value.error;
  return typeof cell.value === 'string' ? foldSpace(cell.value) : String(cell.value);
}

/** Whether a text only says that there is no value: nothing, dashes or dots. */
export function isNoValueText(text: string): boolean {
  return /^[\s\-–—.]*$/.test(text);
}

/** A text trimmed, its white space folded to single blanks. */
export function foldSpace(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}
