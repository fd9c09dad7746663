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

/** Only some sheets of a snapshot. */
export function onlySheets(snapshot: WorkbookSnapshot, names: ReadonlySet<string>): WorkbookSnapshot {
  return { sheets: snapshot.sheets.filter(({ name }) => names.has(name)) };
}

/** A check of the whole workbook in which some sheets were checked anew; everything stays in the order of the sheets. */
export function mergedCheck(
  snapshot: WorkbookSnapshot,
  before: CheckResult,
  anew: CheckResult,
  names: ReadonlySet<string>,
): CheckResult {
  const order = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  const merge = <Item>(sheetOf: (item: Item) => string, old: readonly Item[], fresh: readonly Item[]): Item[] =>
    [...old.filter((item) => !names.has(sheetOf(item))), ...fresh].sort(
      (one, other) => order.get(sheetOf(one))! - order.get(sheetOf(other))!,
    );
  const tables = merge(({ table }) => table.sheet, before.tables, anew.tables);
  return {
    tables,
    findings: merge(({ sheet }) => sheet, before.findings, anew.findings),
    ignored: merge(({ finding }) => finding.sheet, before.ignored, anew.ignored),
    // A reading of some sheets takes the others for gone, and a sheet that is gone has no place in any order.
    corrections: [
      ...before.corrections.filter(({ correction }) => !names.has(correction.sheet)),
      ...anew.corrections.filter(({ correction }) => names.has(correction.sheet)),
    ],
    nearest: tables.length > 0 ? null : (anew.nearest ?? before.nearest),
    hiddenSheets: before.hiddenSheets,
  };
}
