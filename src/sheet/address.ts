/**
 * Addresses of cells and ranges in A1 notation. Rows and columns are zero-based everywhere in the program, as in Office.js
 * (`rowIndex`, `columnIndex`); only text that people read is one-based.
 */

/** The last row (zero-based) and column (zero-based) that a worksheet of Excel 2007 and later has. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A cell's place on its sheet, zero-based. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The letters of a zero-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The zero-based column of its letters ("A" → 0), or null when the text is no column of a worksheet. */
export function parseColumnLetters(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1 <= LAST_COLUMN ? column - 1 : null;
}

/** "O24" for row 23, column 14. */
export function formatAddress(position: CellPosition): string {
  return columnLetters(position.column) + String(position.row + 1);
}

/** "Tabel 1!O24": a cell with its sheet, as errors name it. */
export function formatPlace(sheet: string, position: CellPosition): string {
  return `${sheet}!${formatAddress(position)}`;
}

/** The position that "O24" or "$O$24" names, or null when the text names no cell of a worksheet. */
export function parseAddress(text: string): CellPosition | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const column = parseColumnLetters(match[1]!);
  const row = Number(match[2]) - 1;
  return column === null || row > LAST_ROW ? null : { row, column };
}
