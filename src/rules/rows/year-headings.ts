import { isLakip, layoutColumn, type LayoutColumn } from '../../layouts/layout';
import type { PlanTable } from '../../plan/plan-table';
import { formatAddress } from '../../sheet/address';
import { groupBy } from '../../sheet/group-by';
import type { HeadingCell, TableColumn } from '../../table/table';
import { statedPeriod } from '../../table/columns/series-years';
import { saysToDate, yearsIn } from '../../table/columns/years';

/** A header that names another year than its column is about, or forgets "s/d". */
export interface WrongLabel {
  readonly cell: string;
  readonly heading: HeadingCell;
  readonly kind: 'year' | 'to-date';
  readonly stated: number;
  readonly expected: number;
}

/** The lowest heading of a column that names a year, and the year. */
function yearHeading({ headings }: TableColumn): { readonly heading: HeadingCell; readonly year: number } | null {
  const heading = headings.findLast(({ text }) => yearsIn(text).length > 0);
  return heading ? { heading, year: yearsIn(heading.text).at(-1)!.year } : null;
}

/** Whether a column stands beside others of its role, for the years with which the table's own is compared. */
const isCompared = ({ table }: PlanTable, column: TableColumn, { compared }: LayoutColumn): boolean =>
  compared && table.columns.some((other) => other.role === column.role && other !== column);

/** What is wrong with the header of a column whose year follows from that of the table. */
function wrongLabel(plan: PlanTable, column: TableColumn): WrongLabel | null {
  const inLayout = layoutColumn(plan.layout, column.role);
  const { year } = plan.table;
  if (!inLayout || inLayout.yearOffset === null || inLayout.repeats === 'years' || year === null) return null;
  if (isCompared(plan, column, inLayout)) return null;
  // Quarters carry no year of their own.
  const found = inLayout.repeats === 'quarters' ? null : yearHeading(column);
  if (!found) return null;
  const expected = year + inLayout.yearOffset;
  const label = { cell: formatAddress(found.heading), heading: found.heading, stated: found.year, expected };
  if (found.year !== expected) return { ...label, kind: 'year' };
  const isToDate = column.headings.some(({ text }) => saysToDate(text));
  return inLayout.toDate && !isToDate ? { ...label, kind: 'to-date' } : null;
}

/** All headers that do not follow n, each heading once (a spanning one stands over several columns), wrong years first. */
export function labelsAgainstYear(plan: PlanTable): WrongLabel[] {
  const labels = plan.table.columns.flatMap((column) => wrongLabel(plan, column) ?? []);
  return eachHeadingOnce(labels).sort(
    (first, second) => Number(second.kind === 'year') - Number(first.kind === 'year'),
  );
}

/** A row of so many years shows by itself which of them is wrong. */
const SHOWS_ITSELF = 3;

/** The headers of columns that come once for each year which break the row of years. */
export function labelsOutOfOrder(plan: PlanTable): WrongLabel[] {
  const repeated = plan.layout.columns.filter(({ repeats, compared }) => repeats === 'years' || compared);
  const roles = new Set(repeated.map(({ role }) => role));
  const rows = groupBy(
    plan.table.columns.filter(({ role }) => roles.has(role)),
    ({ role, measure }) => `${role} ${measure}`,
  );
  return eachHeadingOnce([...rows.values()].flatMap((columns) => labelsOutOfRow(plan, columns)));
}

/** The headers of one row of years, from left to right, that break it. */
function labelsOutOfRow(plan: PlanTable, columns: readonly TableColumn[]): WrongLabel[] {
  const headings = eachHeadingOnce(columns.flatMap((column) => yearHeading(column) ?? []));
  // Where one column has no year of its own, the places of the others say nothing.
  if (new Set(headings.map(({ heading }) => heading.row)).size !== 1) return [];
  const first = firstYear(
    plan,
    columns[0]!.role,
    headings.map(({ year }) => year),
  );
  if (first === null) return [];
  return headings.flatMap(({ heading, year }, at): WrongLabel[] => {
    const label = { cell: formatAddress(heading), heading, stated: year, expected: first + at };
    return year === first + at ? [] : [{ ...label, kind: 'year' }];
  });
}

/**
 * The first year of a row by what most of its years say; of a short one by the period that the title names, or the year of the table.
 * Null where none of them tells.
 */
function firstYear({ table, layout }: PlanTable, role: string, years: readonly number[]): number | null {
  if (years.length < SHOWS_ITSELF) {
    const period = statedPeriod([table.title ?? '']);
    if (years.length > 1 && period?.count === years.length) return period.first;
    const offset = layoutColumn(layout, role)?.yearOffset ?? null;
    return offset === null || table.year === null || isLakip(layout.id) ? null : table.year + offset;
  }
  const votes = new Map<number, number>();
  years.forEach((year, at) => votes.set(year - at, (votes.get(year - at) ?? 0) + 1));
  const [first, count] = [...votes].reduce((best, each) => (each[1] > best[1] ? each : best));
  return count > years.length / 2 ? first : null;
}

function eachHeadingOnce<Item extends { readonly heading: HeadingCell }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [formatAddress(item.heading), item])).values()];
}
