import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnLetters } from '../../src/sheet/address';
import { isErrorValue, type Cell, type CellLook, type CellValue } from '../../src/sheet/cell';
import { formatRectangle } from '../../src/sheet/rectangle';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import type { CellInput, SheetInput, StyledCellInput } from './workbook-builder';

/*
 * Worksheets as text that people can read and compare: one line per row, cells separated by tabs.
 *
 *   # Lines at the top that begin with "#" say where the table comes from.
 *   @sheet Tabel 1            what follows belongs to a sheet of this name
 *   @visibility hidden        visible (as without this line), hidden or veryHidden
 *   @width A 4                width of a column in characters
 *   @hidden 12  @hidden C     a hidden row, a hidden column
 *   @merge A5:E6
 *   @row 5                    the next line is row 5; without it each line is the row after the one before
 *
 *   (nothing)                 no cell
 *   1234.5  TRUE  #DIV/0!     a number, a boolean, an error
 *   Dinas Sosial              text, as long as it cannot be taken for something else; else
 *   '1.06                     text behind an apostrophe
 *   =A1/B1⇒0.5                a formula and its cached value
 *   8441835600{#,##0}         a number format (en-US) in braces behind a cell; behind nothing, an empty cell with that format
 *   Program{|bold}            its look behind a bar: bold, italic, indent=2. {0.00%|bold} has both
 *   \t \n \r \\ \{ \| \} \⇒   these characters where they would mean something else
 *
 * Alignment, fills, borders and heights of rows are left out: no rule looks at them.
 */

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const SPECIAL = /[\t\n\r\\{|}⇒]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const UNESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };

type Draft = { -readonly [Key in keyof SheetInput]: SheetInput[Key] } & {
  rows: (CellInput | undefined)[][];
  merges: string[];
  hiddenRows: number[];
  hiddenColumns: string[];
  columnWidths: Record<string, number>;
};

/** The sheets of `test/fixtures/NAME.tsv`, as the workbook builder takes them. */
export function readFixture(name: string): SheetInput[] {
  return parseFixture(readFileSync(join(__dirname, '..', 'fixtures', `${name}.tsv`), 'utf8'));
}

/** The sheets that a fixture's text describes. Throws on a line that it does not understand. */
export function parseFixture(text: string): SheetInput[] {
  const lines = text.replace(/\n$/, '').split('\n');
  const start = lines.findIndex((line) => !line.startsWith('#'));
  const sheets: Draft[] = [];
  let row = 0;
  for (const line of start < 0 ? [] : lines.slice(start)) {
    if (line.startsWith('@sheet ')) {
      sheets.push(newDraft(line.slice('@sheet '.length)));
      row = 0;
      continue;
    }
    if (sheets.length === 0) sheets.push(newDraft('Sheet1'));
    const sheet = sheets.at(-1)!;
    if (line.startsWith('@row ')) row = Number(line.slice('@row '.length)) - 1;
    else if (line.startsWith('@')) addDirective(sheet, line);
    else sheet.rows[row++] = line.split('\t').map(parseCell);
  }
  return sheets;
}

function newDraft(name: string): Draft {
  return { name, rows: [], merges: [], hiddenRows: [], hiddenColumns: [], columnWidths: {} };
}

function addDirective(sheet: Draft, line: string): void {
  const [directive, argument = '', value = ''] = line.split(' ');
  if (directive === '@merge') sheet.merges.push(argument);
  else if (directive === '@width') sheet.columnWidths[argument] = Number(value);
  else if (directive === '@visibility') sheet.visibility = argument as SheetInput['visibility'];
  else if (directive !== '@hidden') throw new Error(`no such directive: ${line}`);
  else if (NUMBER.test(argument)) sheet.hiddenRows.push(Number(argument));
  else sheet.hiddenColumns.push(argument);
}

function parseCell(notation: string): StyledCellInput | undefined {
  if (notation === '') return undefined;
  const [content, style] = splitUnescaped(notation, '{');
  const styling = style === undefined ? {} : parseStyle(style.replace(/\}$/, ''));
  if (!content.startsWith('=')) return { ...parseScalar(content), ...styling };
  const [formula, value = ''] = splitUnescaped(content, '⇒');
  return { formula: unescapeText(formula), ...parseScalar(value), ...styling };
}

function parseScalar(notation: string): StyledCellInput {
  if (notation === '') return { value: null };
  if (notation.startsWith('#')) return { error: notation };
  if (notation.startsWith("'")) return { value: unescapeText(notation.slice(1)) };
  if (NUMBER.test(notation)) return { value: Number(notation) };
  if (notation === 'TRUE' || notation === 'FALSE') return { value: notation === 'TRUE' };
  return { value: unescapeText(notation) };
}

function parseStyle(notation: string): StyledCellInput {
  const [format, look = ''] = splitUnescaped(notation, '|');
  const words = look.split(' ');
  const indent = words.find((word) => word.startsWith('indent='));
  return {
    ...(format === '' ? {} : { format: unescapeText(format) }),
    ...(words.includes('bold') ? { bold: true } : {}),
    ...(words.includes('italic') ? { italic: true } : {}),
    ...(indent === undefined ? {} : { indent: Number(indent.slice('indent='.length)) }),
  };
}

/** The text before the first such character that no backslash precedes, and the text behind it. */
function splitUnescaped(text: string, separator: string): [string, string?] {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === separator) return [text.slice(0, at), text.slice(at + 1)];
  }
  return [text];
}

function unescapeText(text: string): string {
  return text.replace(/\\(.)/g, (_, character: string) => UNESCAPES[character] ?? character);
}

function escapeText(text: string): string {
  return text.replace(SPECIAL, (character) => ESCAPES[character] ?? `\\${character}`);
}

/** A sheet as a fixture's text: the inverse of {@link parseFixture}, so that fixtures can be made from workbooks. */
export function formatFixture(sheet: SheetSnapshot): string {
  const lines = [`@sheet ${sheet.name}`];
  if (sheet.visibility !== 'visible') lines.push(`@visibility ${sheet.visibility}`);
  for (const [column, width] of sheet.columnWidths) lines.push(`@width ${columnLetters(column)} ${width}`);
  for (const column of sheet.hiddenColumns) lines.push(`@hidden ${columnLetters(column)}`);
  for (const row of sheet.hiddenRows) lines.push(`@hidden ${row + 1}`);
  for (const merge of sheet.merges) lines.push(`@merge ${formatRectangle(merge)}`);
  let next = 0;
  for (const [row, cells] of sheet.rows) {
    if (row !== next) lines.push(`@row ${row + 1}`);
    next = row + 1;
    lines.push(Array.from(cells, formatCell).join('\t').replace(/\t+$/, ''));
  }
  return lines.map((line) => `${line}\n`).join('');
}

function formatCell(cell: Cell | undefined): string {
  if (!cell) return '';
  const { formula, value, format } = cell;
  // Of an empty cell only the number format is worth a mark: it tells what would be typed there.
  if (formula === null && value === null) return formatStyle(format, []);
  const content = formula === null ? formatScalar(value) : `${escapeText(formula)}⇒${formatScalar(value)}`;
  return content + formatStyle(format, lookWords(cell.look));
}

function formatScalar(value: CellValue): string {
  if (value === null) return '';
  if (isErrorValue(value)) return value.error;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isTakenForSomethingElse(value) ? `'${escapeText(value)}` : escapeText(value);
}

function isTakenForSomethingElse(text: string): boolean {
  return text.trim() !== text || /^(['=#@]|$|TRUE$|FALSE$)/.test(text) || NUMBER.test(text);
}

function lookWords({ bold, italic, indent }: CellLook): string[] {
  return [...(bold ? ['bold'] : []), ...(italic ? ['italic'] : []), ...(indent > 0 ? [`indent=${indent}`] : [])];
}

function formatStyle(format: string, words: readonly string[]): string {
  if (format === 'General' && words.length === 0) return '';
  const code = format === 'General' ? '' : escapeText(format);
  return words.length > 0 ? `{${code}|${words.join(' ')}}` : `{${code}}`;
}
