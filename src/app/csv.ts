/** What a cell of a CSV file holds; null is an empty one. */
export type CsvValue = string | number | null;

/**
 * Text that a spreadsheet would take for a formula when it opens a CSV file, also behind a tab or a line break, and in the
 * full-width forms of East Asian keyboards.
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** Rows as CSV (RFC 4180: commas, CRLF, quotes doubled). Text that could become a formula gets an apostrophe in front. */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
