import { findLayout } from '../layouts/find-layout';
import { columnName, layoutColumn } from '../layouts/layout';
import { columnLetters } from '../sheet/address';
import type { Table, TableColumn } from '../table/table';
import type { Locale } from '../text/locale';

/** What a planner calls a form: "Evaluasi Renja dan pencapaian Renstra (T-C.29)". */
export function layoutName(layoutId: string, locale: Locale): string {
  return findLayout(layoutId)?.name[locale] ?? layoutId;
}

/** The year that a table of a form is called by, n its year: an evaluation by quarters is called by the year that it evaluates. */
export function titleYear(layoutId: string, n: number | null): number | null {
  return n === null ? null : n + (findLayout(layoutId)?.titleYearOffset ?? 0);
}

/** What a planner calls a column of a form, with its year where that is known: "Realisasi s/d 2023". */
export function roleName(layoutId: string, role: string, locale: Locale, year: TableColumn['year'] = null): string {
  const layout = findLayout(layoutId);
  const column = layout && layoutColumn(layout, role);
  if (column) return columnName(column, year)[locale];
  const number = /^column-(.+)$/.exec(role)?.[1];
  return number === undefined ? role : { id: `Kolom ${number}`, en: `Column ${number}` }[locale];
}

/**
 * What a planner calls a column of a table, zero-based: as the form has it, with its year; of a table that is no form of ours, by its own
 * heading.
 */
export function columnTitle({ layout, columns }: Table, column: number, locale: Locale): string {
  const known = columns.find((one) => one.column === column);
  if (!known) return columnLetters(column);
  const form = findLayout(layout);
  const own = form && layoutColumn(form, known.role) ? undefined : known.headings.at(-1)?.text;
  return own ?? roleName(layout, known.role, locale, known.year);
}
