import { columnLetters } from '../../../src/sheet/address';
import { formatRectangle, type Rectangle } from '../../../src/sheet/rectangle';
import type { Measure, TableColumn } from '../../../src/table/table';
import type { CellInput, SheetInput } from '../workbook-builder';
import type { OutlineNode, SampleIndicator } from './outline';

/** What a column is. An attribute that is left out is not judged: the form or the sheet does not settle it. */
export interface ColumnTruth {
  readonly role: string;
  readonly measure?: Measure;
  readonly year?: number | null;
  readonly quarter?: TableColumn['quarter'];
  readonly side?: TableColumn['side'];
}

/** What stands in a column; mutations of codes, names and figures go by it. */
export type Content = 'code' | 'no' | 'text' | 'amount' | 'quantity' | 'ratio';

export interface FormColumn {
  /** What declared formulas of the form call it. */
  readonly key?: string | undefined;
  /** Null for a column that does not belong to the form. */
  readonly truth: ColumnTruth | null;
  readonly content: Content;
  /** Roles in which a column outside the form may be read without harm ("Keterangan" as notes). */
  readonly tolerated?: readonly string[];
}

/** `outside` is everything around the table; `page` a line such as "Halaman - 3" between its pages. */
export type RowKind = 'title' | 'header' | 'numbers' | 'body' | 'total' | 'page' | 'outside';

export type FormCells = readonly (CellInput | undefined)[];

/** What a row of a table over an outline is about. */
export interface OutlinePlace {
  /** Its place in the outline; null for a section's title. */
  readonly node: OutlineNode | null;
  readonly indicator: SampleIndicator | null;
  /** Whether the row carries the node's name and amounts, or only one more indicator. */
  readonly isFirst: boolean;
  readonly isTotal: boolean;
}

export interface FormRow {
  readonly kind: RowKind;
  readonly cells: FormCells;
  readonly place?: OutlinePlace;
}

/** One table on a sheet of its own, with what is true of it; rows and columns count from its own corner. */
export interface FormSheet {
  readonly layout: string;
  readonly name: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  readonly merges: readonly Rectangle[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Where the corner stands on the sheet. */
  readonly origin?: { readonly row: number; readonly column: number };
  /** Years that stand on the sheet were taken away, so none is judged. */
  readonly withoutYears?: boolean;
}

/** What is true of one table of a sheet. Rows and columns are zero-based places on the sheet. */
export interface TableTruth {
  readonly layout: string;
  readonly headerRows: readonly number[];
  readonly firstBodyRow: number | null;
  /** The total row, where there is one. */
  readonly lastBodyRow: number | null;
  readonly left: number;
  readonly right: number;
  /** Null where the form gives its columns no roles. */
  readonly columns: readonly (ColumnTruth & { readonly column: number })[] | null;
  readonly tolerated: readonly { readonly column: number; readonly roles: readonly string[] }[];
}

/** A sheet as the workbook builder takes it, and the tables on it. */
export interface Sample {
  readonly sheet: SheetInput;
  readonly tables: readonly TableTruth[];
}

export function textOf(cell: CellInput | undefined): string {
  const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
  return value == null ? '' : String(value);
}

export function isHeaderRow({ kind }: FormRow): boolean {
  return kind === 'header' || kind === 'numbers';
}

export function isBodyRow({ kind }: FormRow): boolean {
  return kind === 'body' || kind === 'total';
}

/** What is true of the table, in places on the sheet. */
function truthOf(sheet: FormSheet): TableTruth {
  const origin = sheet.origin ?? { row: 0, column: 0 };
  const rowsThat = (holds: (row: FormRow) => boolean): number[] =>
    sheet.rows.flatMap((row, index) => (holds(row) ? [origin.row + index] : []));
  const body = rowsThat(isBodyRow);
  const places = sheet.columns.map((column, index) => ({ ...column, column: origin.column + index }));
  const own = places.filter(({ truth }) => truth !== null);
  return {
    layout: sheet.layout,
    headerRows: rowsThat(isHeaderRow),
    firstBodyRow: body[0] ?? null,
    lastBodyRow: body.at(-1) ?? null,
    left: own[0]!.column,
    right: own.at(-1)!.column,
    columns: sheet.layout === 'declared' ? null : own.map(({ truth, column }) => judged(truth!, column, sheet)),
    tolerated: places.flatMap(({ column, tolerated }) => (tolerated ? [{ column, roles: tolerated }] : [])),
  };
}

function judged(
  { year, ...rest }: ColumnTruth,
  column: number,
  { withoutYears }: FormSheet,
): ColumnTruth & { column: number } {
  return withoutYears || year === undefined ? { ...rest, column } : { ...rest, year, column };
}

/** The sheet alone in a workbook. */
export function sampleOf(form: FormSheet): Sample {
  return placed([form], form.name);
}

/** Several tables on one sheet, each at its own origin; they must not overlap. */
export function placed(forms: readonly FormSheet[], name: string): Sample {
  const rows: (CellInput | undefined)[][] = [];
  const merges: string[] = [];
  const hiddenRows: number[] = [];
  for (const form of forms) {
    const origin = form.origin ?? { row: 0, column: 0 };
    form.rows.forEach(({ cells }, index) => {
      const row = (rows[origin.row + index] ??= []);
      cells.forEach((cell, column) => {
        if (cell !== undefined) row[origin.column + column] = cell;
      });
    });
    merges.push(...form.merges.map((merge) => formatRectangle(moved(merge, origin.row, origin.column))));
    hiddenRows.push(...(form.hiddenRows ?? []).map((row) => origin.row + row + 1));
  }
  const hiddenColumns = forms.flatMap((form) =>
    (form.hiddenColumns ?? []).map((column) => columnLetters((form.origin?.column ?? 0) + column)),
  );
  return { sheet: { name, rows, merges, hiddenRows, hiddenColumns }, tables: forms.map(truthOf) };
}

function moved({ top, left, bottom, right }: Rectangle, rows: number, columns: number): Rectangle {
  return { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns };
}

/** The sheet with rows put in before a row; merged areas across the place grow. */
export function withRows(sheet: FormSheet, at: number, rows: readonly FormRow[]): FormSheet {
  const count = rows.length;
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, at), ...rows, ...sheet.rows.slice(at)],
    merges: sheet.merges.map(({ top, bottom, ...sides }) => ({
      ...sides,
      top: top >= at ? top + count : top,
      bottom: bottom >= at ? bottom + count : bottom,
    })),
    hiddenRows: sheet.hiddenRows?.map((row) => (row >= at ? row + count : row)),
  };
}

/** The sheet without a row; merged areas shrink, those of this row alone go. */
export function withoutRow(sheet: FormSheet, at: number): FormSheet {
  return {
    ...sheet,
    rows: sheet.rows.filter((_, index) => index !== at),
    merges: sheet.merges
      .filter(({ top, bottom }) => top !== at || bottom !== at)
      .map(({ top, bottom, ...sides }) => ({
        ...sides,
        top: top > at ? top - 1 : top,
        bottom: bottom >= at ? bottom - 1 : bottom,
      })),
    hiddenRows: sheet.hiddenRows?.filter((row) => row !== at).map((row) => (row > at ? row - 1 : row)),
  };
}

/** The sheet with a column put in before a column; merged areas across the place grow. */
export function withColumn(
  sheet: FormSheet,
  at: number,
  column: FormColumn,
  cellOf: (row: FormRow, index: number) => CellInput | undefined,
): FormSheet {
  return {
    ...sheet,
    columns: [...sheet.columns.slice(0, at), column, ...sheet.columns.slice(at)],
    rows: sheet.rows.map((row, index) => ({
      ...row,
      cells: [...padded(row.cells, at), cellOf(row, index), ...row.cells.slice(at)],
    })),
    merges: sheet.merges.map(({ left, right, ...sides }) => ({
      ...sides,
      left: left >= at ? left + 1 : left,
      right: right >= at ? right + 1 : right,
    })),
    hiddenColumns: sheet.hiddenColumns?.map((index) => (index >= at ? index + 1 : index)),
  };
}

function padded(cells: FormCells, length: number): FormCells {
  return Array.from({ length }, (_, index) => cells[index]);
}

/** The sheet with its cells changed one by one. */
export function withCells(
  sheet: FormSheet,
  change: (cell: CellInput, row: FormRow, column: number, index: number) => CellInput | undefined,
): FormSheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) => ({
      ...row,
      cells: row.cells.map((cell, column) => (cell == null ? cell : change(cell, row, column, index))),
    })),
  };
}
