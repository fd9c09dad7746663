import { confirmation, declaration, inPresentPlace } from '../../app/draft-correction';
import type { CheckResult } from '../../app/check-workbook';
import { headerInRows } from '../../app/mapped-columns';
import type { SheetPlace } from '../../host/port';
import type { Rectangle } from '../../sheet/rectangle';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheet/snapshot';
import type { Table } from '../../table/table';
import type { ReadingCorrection, TableCorrection } from '../../table/corrections/table-correction';

/** What the user is about to correct. */
export interface MappingTarget {
  readonly sheet: SheetSnapshot;
  /** As it is read now; null where there is no table yet. */
  readonly table: Table | null;
  /** What was said of it before and is kept in the workbook. */
  readonly kept: TableCorrection | null;
  /** What is said of it before the user has changed anything. */
  readonly draft: ReadingCorrection;
  /** The other tables of the sheet. */
  readonly others: readonly Table[];
}

/** A table that was found, to be corrected. */
export function targetOf(table: Table, check: CheckResult, snapshot: WorkbookSnapshot): MappingTarget | null {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return null;
  const others = otherTables(check, table);
  const outcome = check.corrections.find((candidate) => candidate.table === table.id);
  const kept = outcome?.correction ?? null;
  const draft =
    kept?.kind === 'table' && outcome?.header
      ? inPresentPlace(sheet, kept, outcome.header)
      : confirmation(sheet, table, others);
  return { sheet, table, kept, draft, others };
}

/** A table that was not found, under the rows that are selected or that look most like a header. Null in an empty workbook. */
export function newTarget(
  check: CheckResult,
  snapshot: WorkbookSnapshot,
  selected: SheetPlace | null,
): MappingTarget | null {
  const { nearest } = check;
  const filled = snapshot.sheets.filter(({ visibility, contentRange }) => visibility === 'visible' && contentRange);
  const sheet = filled.find(({ name }) => name === (selected?.sheet ?? nearest?.sheet)) ?? filled[0];
  if (!sheet) return null;
  const others = check.tables.map(({ table }) => table).filter((table) => table.sheet === sheet.name);
  const layout = nearest?.layout ?? check.tables[0]?.table.layout ?? FIRST_FORM;
  const header =
    selectedHeader(sheet, selected, others) ??
    (nearest?.sheet === sheet.name ? headerInRows(sheet, nearest.row, nearest.row, others) : null) ??
    likelyHeader(sheet, others);
  return header && { sheet, table: null, kept: null, draft: declaration(sheet, header, layout), others };
}

/** The form that is met most often. */
const FIRST_FORM = 'T-C.29';
/** No form has a header of more rows; a slip of the hand must not make the whole sheet one. */
export const MOST_HEADER_ROWS = 12;
/** A row that names fewer columns is a title or a note. */
const FEWEST_HEADINGS = 3;

/** The selected rows, where more than a cell is selected. */
function selectedHeader(sheet: SheetSnapshot, selected: SheetPlace | null, others: readonly Table[]): Rectangle | null {
  const { top, bottom } = selected?.range ?? { top: 0, bottom: 0 };
  const isHeader = selected?.sheet === sheet.name && selected.range && bottom - top < MOST_HEADER_ROWS;
  return isHeader && holdsHeadings(sheet, top, bottom) ? headerInRows(sheet, top, bottom, others) : null;
}

/** The first row that could name columns and is no other table's; the first row at all where none could. */
function likelyHeader(sheet: SheetSnapshot, others: readonly Table[]): Rectangle | null {
  const rows = [...sheet.rows.keys()].filter((row) => headerInRows(sheet, row, row, others));
  const row = rows.find((candidate) => holdsHeadings(sheet, candidate, candidate)) ?? rows[0];
  return row === undefined ? null : headerInRows(sheet, row, row, others);
}

function holdsHeadings(sheet: SheetSnapshot, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) {
    const filled = sheet.rows.get(row)?.filter((cell) => cell !== undefined && cell.value !== null) ?? [];
    if (filled.length >= FEWEST_HEADINGS) return true;
  }
  return false;
}

function otherTables({ tables }: CheckResult, own: Table): readonly Table[] {
  return tables.map(({ table }) => table).filter(({ id, sheet }) => sheet === own.sheet && id !== own.id);
}
