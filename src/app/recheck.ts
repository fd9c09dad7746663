import type { SheetChange } from '../host/port';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { CheckResult } from './check-workbook';

/** A change this far below or to the right of a table may still be a new row or column of it. */
const ROWS_BELOW = 5;
const COLUMNS_BESIDE = 2;

/**
 * Whether a change may concern one of the tables that were found: its cells, what stands above or before them (titles and headers
 * name the year; rows put in there move it), or what may become its next row or column.
 */
export function concernsTable({ tables }: Pick<CheckResult, 'tables'>, { sheet, range }: SheetChange): boolean {
  return tables.some(({ table }) => {
    const isNear = range.top <= table.range.bottom + ROWS_BELOW && range.left <= table.range.right + COLUMNS_BESIDE;
    return table.sheet === sheet && isNear;
  });
}

/** Whether two readings list the same sheets, in one order, as visible as before. */
export function listsSameSheets(first: WorkbookSnapshot, second: WorkbookSnapshot): boolean {
  const listing = ({ sheets }: WorkbookSnapshot): string =>
    JSON.stringify(sheets.map(({ name, visibility }) => [name, visibility]));
  return listing(first) === listing(second);
}

/** The snapshot with some of its sheets taken from another reading of the same sheets. */
export function withSheets(
  before: WorkbookSnapshot,
  read: WorkbookSnapshot,
  names: ReadonlySet<string>,
): WorkbookSnapshot {
  return { sheets: before.sheets.map((sheet, index) => (names.has(sheet.name) ? read.sheets[index]! : sheet)) };
}
