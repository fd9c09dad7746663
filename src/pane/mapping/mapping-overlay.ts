import { columnTitle } from '../../app/layout-name';
import type { MappedColumn } from '../../app/mapped-columns';
import { groupOfRole, type RoleGroup } from '../../app/role-choices';
import { columnLetters } from '../../sheet/address';
import type { Rectangle } from '../../sheet/rectangle';
import type { Table } from '../../table/table';
import type { Locale } from '../../text/locale';

/** A column of a table as it is drawn over the sheet. */
export interface OverlayColumn {
  readonly first: number;
  readonly last: number;
  /** What it is taken for; null for a column that is none of the form's. */
  readonly name: string | null;
  readonly group: RoleGroup | null;
}

/** How a table is read, to be drawn over the sheet. */
export interface MappingOverlay {
  readonly sheet: string;
  readonly header: Rectangle;
  /** The first and last row of the body; null where there is none. */
  readonly body: { readonly first: number; readonly last: number } | null;
  readonly columns: readonly OverlayColumn[];
  /** The column that the user is at. */
  readonly current: number | null;
}

/** The overlay of a table's columns; `current` is the first column of the one that the user is at. */
export function mappingOverlay(
  table: Table,
  header: Rectangle,
  columns: readonly MappedColumn[],
  current: number | null,
  locale: Locale,
): MappingOverlay {
  const [first, last] = [table.bodyRows[0], table.bodyRows.at(-1)];
  return {
    sheet: table.sheet,
    header,
    body: first === undefined || last === undefined ? null : { first, last },
    columns: columns.map(({ columns: places, reading }) => ({
      first: places[0]!,
      last: places.at(-1)!,
      name: reading && columnTitle(table, reading.column, locale),
      group: reading && groupOfRole(table, reading.role),
    })),
    current,
  };
}

/** "H", or "A–E" for the cells of a split code. */
export function columnsText(columns: readonly number[]): string {
  const [first, last] = [columns[0]!, columns.at(-1)!];
  return first === last ? columnLetters(first) : `${columnLetters(first)}–${columnLetters(last)}`;
}
