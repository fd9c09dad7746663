import { checkWorkbook } from '../../src/app/check-workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/sheet/snapshot';
import type { Table } from '../../src/table/table';
import type { TableCorrection } from '../../src/table/corrections/table-correction';
import { snapshotOf } from '../support/snapshots';
import type { SheetInput } from '../support/workbook-builder';
import { tableWithCodes, type Row } from './small-table';

/* The small table, read with and without corrections. */

const CODES: Row[] = ['1.06.01', '1.06.01.2.01', '1.06.01.2.01.01', '1.06.01.2.02', '1.06.01.2.02.01'].map((code) => [
  code,
]);
/** The small table of ./small-table with its codes. */
export const SMALL = tableWithCodes(['Kode'], CODES);
export const TITLE: Row = ['Tabel 1 Evaluasi Renja'];
export const ROWS: readonly Row[] = SMALL.rows.map((row) => [...(row ?? [])]);

/** The small table with rows above it, so that it can be pushed down. */
export const below = (above: readonly Row[], table: SheetInput = SMALL): SheetInput => ({
  ...table,
  rows: [...above, ...table.rows],
});

export interface Read {
  readonly snapshot: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly table: Table;
}

export async function read(input: SheetInput): Promise<Read> {
  const snapshot = await snapshotOf([input]);
  return { snapshot, sheet: snapshot.sheets[0]!, table: checkWorkbook(snapshot).tables[0]!.table };
}

export const tablesOf = (snapshot: WorkbookSnapshot, ...corrections: readonly TableCorrection[]): Table[] =>
  checkWorkbook(snapshot, { corrections }).tables.map(({ table }) => table);
