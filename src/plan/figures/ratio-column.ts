import type { TableColumn } from '../../table/table';
import { mostFrequent } from '../most-frequent';
import { figureAt, numberAt, type PlanTable } from '../plan-table';

/** How a ratio column writes numbers that carry no percentage format. */
export interface RatioScale {
  /** 1 where 0.975 is meant as such, 100 where it is written 97.5. */
  readonly plainFactor: 1 | 100;
  /** The digits behind the decimal sign that such numbers mostly show. */
  readonly plainDecimals: number;
  /** Whether the column holds figures that show its scale. */
  readonly isKnown: boolean;
}

/** A column is on the scale of 100 when its plain numbers are this much nearer to it. */
const HUNDREDFOLD = 10;

/** Tells the scale of a ratio column's plain numbers by setting them against what their own rows give, as fractions. */
export function ratioScale(
  plan: PlanTable,
  column: TableColumn,
  expectedAt: (row: number) => number | null,
): RatioScale {
  let hundred = 0;
  let fraction = 0;
  const decimals = new Map<number, number>();
  for (const row of plan.rows) {
    const quantity = figureAt(plan, row.row, column.column);
    if (quantity.kind !== 'number' || quantity.isPercent || quantity.value === 0) continue;
    decimals.set(quantity.decimals, (decimals.get(quantity.decimals) ?? 0) + 1);
    const expected = expectedAt(row.row);
    if (!expected) {
      if (quantity.value > HUNDREDFOLD) hundred++;
      continue;
    }
    const size = Math.abs(quantity.value / expected);
    if (size > HUNDREDFOLD) hundred++;
    else fraction++;
  }
  return {
    plainFactor: hundred > fraction ? 100 : 1,
    plainDecimals: mostFrequent(decimals)[0] ?? 0,
    isKnown: hundred + fraction > 0,
  };
}

/** What a sheet shows where the target is zero. */
export interface ZeroTargetHabit {
  readonly shows: 'zero' | 'dash' | 'blank' | 'value';
  /** The number that it shows there, if it shows one, as a fraction (1 is 100 %). */
  readonly value: number | null;
}

/** What the column already does for zero targets, by majority; zero where it shows nothing to go by. */
export function zeroTargetHabit(
  plan: PlanTable,
  column: TableColumn,
  denominator: TableColumn,
  scale: RatioScale,
): ZeroTargetHabit {
  const counts = new Map<string, { count: number; habit: ZeroTargetHabit }>();
  let rows = 0;
  for (const row of plan.rows) {
    if (numberAt(plan, row.row, denominator.column) !== 0) continue;
    const habit = shownAt(plan, row.row, column.column, scale);
    if (!habit) continue;
    rows++;
    const key = `${habit.shows}:${habit.value}`;
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, habit });
  }
  const [most] = [...counts.values()].sort((first, second) => second.count - first.count);
  if (!most || most.habit.shows === 'blank') return { shows: 'zero', value: 0 };
  // A single odd figure is a slip, not a habit.
  const isHabit = most.habit.shows !== 'value' || (most.count >= 2 && most.count > rows / 2);
  return isHabit ? most.habit : { shows: 'zero', value: 0 };
}

function shownAt(plan: PlanTable, row: number, column: number, scale: RatioScale): ZeroTargetHabit | null {
  const quantity = figureAt(plan, row, column);
  if (quantity.kind === 'number') {
    const value = quantity.isPercent ? quantity.value : quantity.value / scale.plainFactor;
    return { shows: value === 0 ? 'zero' : 'value', value };
  }
  if (quantity.kind !== 'none') return null;
  const text = plan.sheet.rows.get(row)?.[column]?.value;
  return { shows: typeof text === 'string' && text.trim() !== '' ? 'dash' : 'blank', value: null };
}
