import { DECLARED_LAYOUT } from '../layouts/declared-layout';
import { findLayout } from '../layouts/find-layout';
import { columnName, layoutColumn, type Layout, type LayoutColumn } from '../layouts/layout';
import { LAYOUTS } from '../layouts/registry';
import type { SheetSnapshot } from '../sheet/snapshot';
import { columnEvidence } from '../table/matching/column-evidence';
import type { Measure, Table } from '../table/table';
import type { ColumnCorrection } from '../table/corrections/table-correction';
import { yearsIn } from '../table/columns/years';
import type { Locale } from '../text/locale';

/** What the columns of a form are there for, in the order in which they are offered. */
export type RoleGroup = 'words' | 'figures' | 'computed';

/** A role that a column of a form can have, in a planner's words. */
export interface RoleChoice {
  readonly role: string;
  readonly name: string;
}

/** The forms that a table can have, by id and name. */
export function layoutChoices(locale: Locale): readonly { readonly id: string; readonly name: string }[] {
  return [...LAYOUTS, DECLARED_LAYOUT].map(({ id, name }) => ({ id, name: name[locale] }));
}

/** The roles of a form's columns by group, with their years as far as n fixes them. */
export function roleChoices(
  layoutId: string,
  tableYear: number | null,
  locale: Locale,
): ReadonlyMap<RoleGroup, readonly RoleChoice[]> {
  const layout = findLayout(layoutId);
  const groups = new Map<RoleGroup, RoleChoice[]>([
    ['words', []],
    ['figures', []],
    ['computed', []],
  ]);
  for (const column of layout?.columns ?? []) {
    const choices = groups.get(roleGroup(layout!, column))!;
    if (choices.some(({ role }) => role === column.role)) continue;
    choices.push({ role: column.role, name: choiceName(column, tableYear, locale) });
  }
  return groups;
}

/** What a column of this role is there for in a table. */
export function groupOfRole(
  { layout: layoutId, computed }: Pick<Table, 'layout' | 'computed'>,
  role: string,
): RoleGroup {
  const layout = findLayout(layoutId);
  const column = layout && layoutColumn(layout, role);
  if (layout && column) return roleGroup(layout, column);
  // What is known by nothing but its number holds figures, which the table may declare to be computed.
  return computed?.some((declared) => declared.role === role) ? 'computed' : 'figures';
}

function roleGroup(layout: Layout, { role, content }: LayoutColumn): RoleGroup {
  if (isWords(content)) return 'words';
  return layout.computed.some((computed) => computed.role === role) ? 'computed' : 'figures';
}

const isWords = (content: LayoutColumn['content']): boolean => content !== 'amount' && content !== 'ratio';

function choiceName(column: LayoutColumn, tableYear: number | null, locale: Locale): string {
  // Of a column for each year, the year is said apart.
  if (column.yearOffset === null || column.repeats === 'years') return column.name[locale].replace(/\s*\{year\}/, '');
  return columnName(column, tableYear === null ? null : tableYear + column.yearOffset)[locale];
}

/** What can be said of a column beside its role. */
export interface RoleDetails {
  /** None for columns of words. */
  readonly measures: readonly NonNullable<Measure>[];
  readonly hasYear: boolean;
  readonly hasQuarter: boolean;
  readonly hasSide: boolean;
}

const AMOUNT_MEASURES: RoleDetails['measures'] = ['k', 'rp', 'percent'];
const NO_DETAILS: RoleDetails = { measures: [], hasYear: false, hasQuarter: false, hasSide: false };

/** What there is to say of a column of this role. */
export function roleDetails(layoutId: string, role: string | null): RoleDetails {
  const columns = findLayout(layoutId)?.columns.filter((column) => column.role === role) ?? [];
  const [column] = columns;
  if (!column && role !== null) return { ...NO_DETAILS, measures: AMOUNT_MEASURES };
  if (!column || isWords(column.content)) {
    return { ...NO_DETAILS, hasSide: columns.some(({ side }) => side !== null) };
  }
  return {
    measures: AMOUNT_MEASURES,
    hasYear: true,
    hasQuarter: columns.some(({ repeats }) => repeats === 'quarters'),
    hasSide: columns.some(({ side }) => side !== null),
  };
}

/** Rupiah amounts of an agency are large; performance quantities mostly are not. */
const LARGE_SHARE = 0.3;

/** What is most likely meant when a column of the table is given a role: its measure, year and the like. */
export function likelyColumn(
  sheet: SheetSnapshot,
  table: Table,
  column: number,
  header: string,
  role: string,
): ColumnCorrection {
  const layout = findLayout(table.layout);
  const form = layout && layoutColumn(layout, role);
  const known = table.columns.find((candidate) => candidate.column === column);
  if (!form || isWords(form.content)) {
    return { column, role, measure: null, year: null, quarter: null, side: known?.side ?? form?.side ?? null };
  }
  const { large, percents } = columnEvidence(sheet, table.bodyRows, column);
  const amount = known?.measure ?? (percents > LARGE_SHARE ? 'percent' : large >= LARGE_SHARE ? 'rp' : 'k');
  const isFixed = form.yearOffset !== null && form.repeats !== 'years' && !form.compared && table.year !== null;
  const fixed = isFixed ? table.year + form.yearOffset! : null;
  return {
    column,
    role,
    measure: form.content === 'ratio' ? 'percent' : (form.measure ?? amount),
    year: fixed ?? yearsIn(header).at(-1)?.year ?? known?.year ?? null,
    quarter: form.repeats === 'quarters' ? (known?.quarter ?? 1) : null,
    side: form.side ?? known?.side ?? null,
  };
}
