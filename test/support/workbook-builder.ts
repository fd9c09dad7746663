import { strToU8, zipSync } from 'fflate';
import { columnLetters, formatAddress, parseAddress } from '../../src/sheet/address';
import { StyleSheet, type CellStyling } from './workbook-builder-styles';

/** A cell with more than a bare value. */
export interface StyledCellInput extends CellStyling {
  /** The value; beside a formula its cached value. */
  readonly value?: string | number | boolean | null;
  /** With or without its leading "=". */
  readonly formula?: string;
  /** An error such as "#DIV/0!" in place of a value. */
  readonly error?: string;
}

export type CellInput = string | number | boolean | null | StyledCellInput;

export interface SheetInput {
  readonly name: string;
  /** Rows of cells from `origin` on; undefined (or a missing row) is a cell that the file does not list. */
  readonly rows: readonly (readonly (CellInput | undefined)[] | undefined)[];
  /** Where the first cell of the first row stands; "A1" unless told. */
  readonly origin?: string;
  readonly merges?: readonly string[];
  /** One-based numbers of rows. */
  readonly hiddenRows?: readonly number[];
  /** Letters of columns. */
  readonly hiddenColumns?: readonly string[];
  /** Width in characters by the letters of a column. */
  readonly columnWidths?: Readonly<Record<string, number>>;
  /** Height in points by the one-based number of a row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
}

export interface WorkbookInput {
  readonly sheets: readonly SheetInput[];
  readonly date1904?: boolean;
  /** Whether texts stand in a part of their own, as Excel writes them, or in the cells. Default: in the cells. */
  readonly sharedStrings?: boolean;
  /** More parts, or other content for the parts made here, by name: for tests of odd files. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Makes the bytes of an .xlsx file from plain data, without any library that knows the format: what the reader and the patcher
 * are tested against must not be made by themselves.
 *
 *     buildWorkbook({ sheets: [{ name: 'Tabel 1', rows: [['Kode', 1], [{ value: 0.5, formula: '=A1/2', format: '0%' }]] }] })
 */
export function buildWorkbook(input: WorkbookInput): Uint8Array {
  const parts = workbookParts(input);
  const files = Object.entries({ ...parts, ...input.parts }).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { level: 1, mtime: new Date(2024, 0, 1) });
}

/** The parts of such a file as text, for tests that change one before packing it ({@link WorkbookInput.parts}). */
export function workbookParts(input: WorkbookInput): Record<string, string> {
  const styles = new StyleSheet();
  const strings = input.sharedStrings ? new Map<string, number>() : null;
  const sheets = input.sheets.map((sheet) => sheetXml(sheet, { styles, strings }));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(sheets.length, strings !== null),
    '_rels/.rels': relationshipsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(input),
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ...(strings ? [['sharedStrings', 'sharedStrings.xml'] as const] : []),
    ]),
    'xl/styles.xml': styles.xml(),
  };
  sheets.forEach((xml, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = xml));
  if (strings) parts['xl/sharedStrings.xml'] = sharedStringsXml(strings);
  return parts;
}

/** What all sheets of a workbook write into. */
interface SharedTables {
  readonly styles: StyleSheet;
  /** Shared strings with their numbers, or null when texts stand in the cells. */
  readonly strings: Map<string, number> | null;
}

function sheetXml(sheet: SheetInput, tables: SharedTables): string {
  const origin = parseAddress(sheet.origin ?? 'A1')!;
  // Not by `map`, which passes over the holes of an array: a hidden row may be one.
  const rows = Array.from(sheet.rows, (cells, index) => {
    const row = origin.row + index;
    const content = Array.from(cells ?? [], (cell, offset) => {
      return cell === undefined ? '' : cellXml(formatAddress({ row, column: origin.column + offset }), cell, tables);
    });
    return rowXml(sheet, row, content.join(''));
  });
  const merges = (sheet.merges ?? []).map((reference) => `<mergeCell ref="${reference}"/>`).join('');
  return (
    `${HEAD}<worksheet xmlns="${MAIN}">${columnsXml(sheet)}<sheetData>${rows.join('')}</sheetData>` +
    `${merges && `<mergeCells>${merges}</mergeCells>`}</worksheet>`
  );
}

function rowXml(sheet: SheetInput, row: number, content: string): string {
  const height = sheet.rowHeights?.[row + 1];
  const measure = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const hidden = sheet.hiddenRows?.includes(row + 1) ? ' hidden="1"' : '';
  return content + measure + hidden === '' ? '' : `<row r="${row + 1}"${measure}${hidden}>${content}</row>`;
}

function cellXml(address: string, input: CellInput, { styles, strings }: SharedTables): string {
  const cell: StyledCellInput = typeof input === 'object' && input !== null ? input : { value: input };
  const style = styles.numberOf(cell);
  const head = `<c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  const formula = cell.formula === undefined ? '' : `<f>${escape(cell.formula.replace(/^=/, ''))}</f>`;
  if (cell.error !== undefined) return `${head} t="e">${formula}<v>${cell.error}</v></c>`;
  const { value = null } = cell;
  if (value === null) return `${head}>${formula}</c>`;
  if (typeof value === 'boolean') return `${head} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `${head}>${formula}<v>${value}</v></c>`;
  if (formula) return `${head} t="str">${formula}<v>${escape(value)}</v></c>`;
  if (strings) return `${head} t="s"><v>${numberOfString(strings, value)}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

function numberOfString(strings: Map<string, number>, text: string): number {
  if (!strings.has(text)) strings.set(text, strings.size);
  return strings.get(text)!;
}

function columnsXml({ columnWidths = {}, hiddenColumns = [] }: SheetInput): string {
  const columns: string[] = [];
  for (let column = 0; column < 200; column++) {
    const width = columnWidths[columnLetters(column)];
    const hidden = hiddenColumns.includes(columnLetters(column));
    if (width === undefined && !hidden) continue;
    const measure = width === undefined ? '' : ` width="${width}" customWidth="1"`;
    columns.push(`<col min="${column + 1}" max="${column + 1}"${measure}${hidden ? ' hidden="1"' : ''}/>`);
  }
  return columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '';
}

function workbookXml({ sheets, date1904 = false }: WorkbookInput): string {
  const listed = sheets.map(({ name, visibility = 'visible' }, index) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escape(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr${date1904 ? ' date1904="1"' : ''}/>` +
    `<sheets>${listed.join('')}</sheets></workbook>`
  );
}

function relationshipsXml(targets: readonly (readonly [kind: string, target: string])[]): string {
  const listed = targets.map(([kind, target], index) => {
    return `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${listed.join('')}</Relationships>`;
}

function contentTypesXml(sheetCount: number, hasStrings: boolean): string {
  const parts = [
    ['workbook.xml', 'sheet.main'],
    ...Array.from({ length: sheetCount }, (_, index) => [`worksheets/sheet${index + 1}.xml`, 'worksheet']),
    ['styles.xml', 'styles'],
    ...(hasStrings ? [['sharedStrings.xml', 'sharedStrings']] : []),
  ];
  const overrides = parts.map(
    ([name, type]) => `<Override PartName="/xl/${name}" ContentType="${CONTENT}.${type}+xml"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function sharedStringsXml(strings: ReadonlyMap<string, number>): string {
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`);
  return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">${items.join('')}</sst>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
