import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { parseAddress } from '../../src/sheet/address';
import { EMPTY_CELL, isErrorValue, type Cell } from '../../src/sheet/cell';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../../src/sheet/snapshot';
import { buildWorkbook, type CellInput, type SheetInput } from './workbook-builder';
import { readFixture } from './table-fixture';

/** The workbook that the sheets make, written and read as a file. */
export async function snapshotOf(sheets: readonly SheetInput[]): Promise<WorkbookSnapshot> {
  return XlsxHost.open(buildWorkbook({ sheets })).read();
}

/** Tabel 1 of the Renja 2024 of the Dinas Sosial of Rote Ndao. */
export const TABEL_1 = 'rote-ndao-renja-2024-tabel-1';

/** A fixture's workbook, read. */
export async function readFixtureSnapshot(name: string): Promise<WorkbookSnapshot> {
  return snapshotOf(readFixture(name));
}

/** A sheet without gaps between its rows (an example's), as something to build a file of. */
export function sheetInputOf({ name, rows }: SheetSnapshot): SheetInput {
  return {
    name,
    rows: [...rows.values()].map((cells) =>
      cells.map((cell): CellInput | undefined => {
        if (!cell || cell.value === null || isErrorValue(cell.value)) return undefined;
        return { value: cell.value, format: cell.format };
      }),
    ),
  };
}

/** A cell by its address; throws when the text is no address. */
export function cellOf(sheet: SheetSnapshot, address: string): Cell {
  const { row, column } = positionOf(address);
  return cellAt(sheet, row, column);
}

/** The position of "O24"; throws when the text is no address. */
function positionOf(address: string): { row: number; column: number } {
  const position = parseAddress(address);
  if (!position) throw new Error(`${address} is no address`);
  return position;
}

/** A copy of the workbook in which some cells of one sheet hold something else. */
export function withCells(
  snapshot: WorkbookSnapshot,
  sheetName: string,
  changes: Readonly<Record<string, Partial<Cell>>>,
): WorkbookSnapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== sheetName) return sheet;
      const rows = new Map(sheet.rows);
      for (const [address, change] of Object.entries(changes)) {
        const { row, column } = positionOf(address);
        const cells = [...(rows.get(row) ?? [])];
        cells[column] = { ...(cells[column] ?? EMPTY_CELL), formula: null, ...change };
        rows.set(row, cells);
      }
      return { ...sheet, rows };
    }),
  };
}
