import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { parseAddress } from '../../src/sheet/address';
import type { Cell, CellValue } from '../../src/sheet/cell';
import type { CellContent, Edit } from '../../src/sheet/edit';
import { cellAt, type SheetSnapshot } from '../../src/sheet/snapshot';
import { unzipSync, strFromU8 } from 'fflate';
import { buildWorkbook, type WorkbookInput } from '../support/workbook-builder';

/** Helpers for tests that give the host a worksheet part by its text. */

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const SHEET_PART = 'xl/worksheets/sheet1.xml';

/** A workbook of one sheet "S" whose part holds this content within `<worksheet>`, or is this text when it begins with "<?". */
export function workbookOf(content: string, more: Partial<WorkbookInput> = {}): Uint8Array {
  const part = content.startsWith('<?') ? content : `<worksheet xmlns="${MAIN}">${content}</worksheet>`;
  return buildWorkbook({ sheets: [{ name: 'S', rows: [] }], ...more, parts: { [SHEET_PART]: part, ...more.parts } });
}

/** As {@link workbookOf}, for the rows within `<sheetData>`. */
export function workbookOfRows(rows: string, more: Partial<WorkbookInput> = {}): Uint8Array {
  return workbookOf(`<sheetData>${rows}</sheetData>`, more);
}

export async function firstSheet(bytes: Uint8Array): Promise<SheetSnapshot> {
  return (await XlsxHost.open(bytes).read()).sheets[0]!;
}

export function cellOf(sheet: SheetSnapshot, address: string): Cell {
  const { row, column } = parseAddress(address)!;
  return cellAt(sheet, row, column);
}

/** The values of cells by their addresses, for those that hold any. */
export function valuesOf(sheet: SheetSnapshot): Record<string, CellValue> {
  const values: Record<string, CellValue> = {};
  for (const [row, cells] of sheet.rows) {
    cells.forEach((cell, column) => {
      if (cell && cell.value !== null) values[`${String.fromCharCode(65 + column)}${row + 1}`] = cell.value;
    });
  }
  return values;
}

/** An edit of sheet "S" that expects what is there. */
export async function editTo(host: XlsxHost, address: string, after: Partial<CellContent>): Promise<Edit> {
  const sheet = (await host.read()).sheets[0]!;
  const { value, formula, format } = cellOf(sheet, address);
  const before = { value, formula, format };
  return {
    sheet: sheet.name,
    ...parseAddress(address)!,
    before,
    after: { value: null, formula: null, format, ...after },
  };
}

/** Applies edits to the first sheet of a workbook, each a new content by its address, and gives the new file's parts as text. */
export async function patched(
  bytes: Uint8Array,
  contents: Readonly<Record<string, Partial<CellContent>>>,
): Promise<{ host: XlsxHost; parts: Record<string, string> }> {
  const host = XlsxHost.open(bytes);
  const edits: Edit[] = [];
  for (const [address, after] of Object.entries(contents)) edits.push(await editTo(host, address, after));
  await host.apply(edits);
  return { host, parts: partsOf(host.bytes()) };
}

/** The parts of a file as text by name, unpacked by a library that is not ours. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}
