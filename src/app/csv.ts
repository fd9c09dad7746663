/** What a cell of a CSV file holds; null is an empty one. */
export type CsvValue = string | number | null;

/**
 * Text that a spreadsheet would take for a formula when it opens a CSV file, also behind a tab or a line break, and in the
 * full-width forms of East Asian keyboards.
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** Excel takes a CSV file without it for one of an old code page. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled). Text that could become a formula gets an apostrophe in front.
 *
 * @param separator a comma; a semicolon where the comma is the decimal sign, as Excel has it there
 */
export function csvText(rows: readonly (readonly CsvValue[])[], separator: ',' | ';' = ','): string {
  return rows.map((row) => `${row.map(csvCell).join(separator)}\r\n`).join('');
}

/** CSV as the bytes of a file. */
export function csvFile(text: string): Uint8Array {
  return new TextEncoder().encode(BYTE_ORDER_MARK + text);
}

function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
