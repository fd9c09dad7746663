import { formulaInputs } from '../../layouts/formula';
import type { Layout, LayoutColumn } from '../../layouts/layout';
import { contentFit, type ColumnEvidence } from '../matching/column-evidence';
import type { HeaderSlot, SlotColumn } from '../headers/header-slot';
import { seriesYears, statedYear, type Period } from './series-years';
import type { Measure, TableColumn } from '../table';
import { yearOfColumn } from './table-years';

/** A slot whose role is known; `evidence` is what stands below each of its columns, in their order. */
export interface PlacedSlot {
  readonly slot: HeaderSlot;
  readonly column: LayoutColumn;
  readonly evidence: readonly ColumnEvidence[];
}

/** What holds for the whole table. */
export interface ColumnContext {
  readonly layout: Layout;
  readonly tableYear: number | null;
  readonly period: Period | null;
}

/** The columns of the table that its slots make: one for each cell of a code, each measure of a pair, each year and each quarter. */
export function tableColumns(placed: readonly PlacedSlot[], context: ColumnContext): TableColumn[] {
  const years = repeatedYears(placed, context);
  const quarters = repeatedQuarters(placed);
  return placed.flatMap((one, at) => {
    const { slot, column } = one;
    return takenColumns(one).map((taken) => ({
      role: column.role,
      column: taken.column,
      number: slot.label?.number ?? null,
      header: slot.parts.join(' / '),
      headings: slot.headings,
      measure: measureOf(one, taken, context.layout, placed),
      year: years.has(at) ? years.get(at)! : ownYear(one, placed, context.tableYear),
      quarter: quarters.get(at) ?? null,
      side: column.side,
    }));
  });
}

const isText = ({ content }: LayoutColumn): boolean => content === 'code' || content === 'text' || content === 'number';

function ownYear({ column, slot }: PlacedSlot, placed: readonly PlacedSlot[], tableYear: number | null): number | null {
  if (isText(column)) return null;
  const isCompared =
    column.compared && placed.some((other) => other.slot !== slot && other.column.role === column.role);
  return (isCompared ? statedYear(slot, tableYear) : null) ?? yearOfColumn(column, slot.parts, tableYear);
}

/**
 * The cells of a slot that belong to its role: all of a pair; all cells of a code in which something stands; else the one that
 * looks most like what the role wants (a name may stand beside a narrow blank cell).
 */
function takenColumns({ slot, column, evidence }: PlacedSlot): SlotColumn[] {
  const measured = slot.columns.filter(({ measure }) => measure !== null);
  if (measured.length > 0) return measured;
  if (column.content === 'code') {
    const filled = slot.columns.filter((_, at) => evidence[at]!.count > 0);
    return filled.length > 0 ? filled : slot.columns.slice(0, 1);
  }
  const weights = evidence.map((one) => one.count * contentFit(one, column.content));
  const best = weights.indexOf(Math.max(...weights));
  return [slot.columns[weights[0]! * MUCH_MORE < weights[best]! ? best : 0]!];
}

/** A column beside the heading's own is taken only where much more of what is wanted stands in it. */
const MUCH_MORE = 4;

/** The years of the columns that come once for each year, by the slot's index; each role and measure is a row of its own. */
function repeatedYears(
  placed: readonly PlacedSlot[],
  { tableYear, period }: ColumnContext,
): Map<number, number | null> {
  const series = new Map<string, number[]>();
  placed.forEach(({ column, slot }, at) => {
    if (column.repeats !== 'years') return;
    const key = `${column.role}:${slot.columns[0]!.measure}`;
    series.set(key, [...(series.get(key) ?? []), at]);
  });
  const years = new Map<number, number | null>();
  let sibling: readonly (number | null)[] | null = null;
  for (const places of series.values()) {
    const firstOffset = placed[places[0]!]!.column.yearOffset;
    const found = seriesYears(
      places.map((at) => placed[at]!.slot),
      { tableYear, firstOffset, period, sibling },
    );
    places.forEach((at, index) => years.set(at, found[index]!));
    sibling ??= found;
  }
  return years;
}

/** The quarters of the columns that come once for each quarter: as their headings say, else in order. */
function repeatedQuarters(placed: readonly PlacedSlot[]): Map<number, 1 | 2 | 3 | 4> {
  const quarters = new Map<number, 1 | 2 | 3 | 4>();
  const counts = new Map<string, number>();
  placed.forEach(({ column, slot }, at) => {
    if (column.repeats !== 'quarters') return;
    const measure = String(slot.columns[0]!.measure);
    const next = (counts.get(measure) ?? 0) + 1;
    counts.set(measure, next);
    const quarter = slot.period?.place ?? next;
    if (quarter >= 1 && quarter <= 4) quarters.set(at, quarter as 1 | 2 | 3 | 4);
  });
  return quarters;
}

/** Rupiah amounts of an agency are large; performance quantities mostly are not. */
const LARGE_SHARE = 0.3;

function measureOf(
  { slot, column, evidence }: PlacedSlot,
  taken: SlotColumn,
  layout: Layout,
  placed: readonly PlacedSlot[],
): Measure {
  if (isText(column)) return null;
  if (taken.measure !== null) return taken.measure;
  if (column.content === 'ratio') return 'percent';
  if (column.measure !== null) return column.measure;
  if (layout.body === 'indicators') return 'k';
  const own = evidence[slot.columns.indexOf(taken)]!;
  const like = saysSomething(own) ? [own] : likeColumn(column, layout, placed);
  return like.length === 0 || like.some(({ large, zeros }) => large >= LARGE_SHARE * (1 - zeros)) ? 'rp' : 'k';
}

/** Blanks and zeros do not say what a column counts. */
const saysSomething = ({ count, zeros }: ColumnEvidence): boolean => count > 0 && zeros < 1;

/**
 * What stands in the columns that one without figures is like: the others of its row of years, else those that its formula adds up,
 * else all amounts of the table.
 */
function likeColumn(column: LayoutColumn, layout: Layout, placed: readonly PlacedSlot[]): ColumnEvidence[] {
  const computed = layout.computed.find(({ role }) => role === column.role);
  const inputs = computed ? formulaInputs(computed.formula) : [];
  const filled = (roles: readonly string[]): ColumnEvidence[] =>
    placed.flatMap((one) => (roles.includes(one.column.role) ? one.evidence.filter(saysSomething) : []));
  const amounts = layout.columns.filter(({ content, measure }) => content === 'amount' && measure === null);
  const choices = [[column.role], inputs, amounts.map(({ role }) => role)].map(filled);
  return choices.find(({ length }) => length > 0) ?? [];
}
