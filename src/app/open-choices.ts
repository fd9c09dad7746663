import { hasRows, ownAverageLevel } from '../plan/filling/closing-rows';
import { computedColumns } from '../plan/computed/computed-columns';
import { growthColumns, growthFits, growthOf } from '../plan/growth/growth';
import { guidedWay, isQuantity, lowerIsBetterHabit } from '../plan/computed/lower-is-better';
import type { AverageLevel, GrowthDefinition } from '../plan/plan-choices';
import { figureAt, numberAt, type PlanTable } from '../plan/plan-table';
import type { RatioWay } from '../plan/computed/ratio-way';

/** Rows where less is better in a table that does not show by its own figures how it computes them. */
export interface OpenWay {
  readonly rows: number;
  /** What is computed where nothing is chosen. */
  readonly usual: RatioWay;
}

/** Average growth, which has a meaning only once one is chosen. */
export interface OpenGrowth {
  /** Its columns, zero-based. */
  readonly columns: readonly number[];
  /** Cells that wait for the choice, and cells that state a figure. */
  readonly blank: number;
  readonly stated: number;
  /** How many of the stated figures follow a definition, the most frequent first. */
  readonly fits: readonly { readonly definition: GrowthDefinition; readonly count: number }[];
}

/** Which rows an average counts where nothing is chosen, and whether the averages that the table states show it. */
export interface OpenAverage {
  readonly level: AverageLevel;
  readonly isShown: boolean;
}

/** What a table leaves open of how its figures are to be computed; null and false where it does not arise. */
export interface OpenChoices {
  readonly lowerIsBetter: OpenWay | null;
  readonly growth: OpenGrowth | null;
  readonly averageLevel: OpenAverage | null;
  readonly gradeRounding: boolean;
}

/** Finds out which choices matter in a table. */
export function openChoices(plan: PlanTable): OpenChoices {
  return {
    lowerIsBetter: openWay(plan),
    growth: openGrowth(plan),
    averageLevel: hasRows(plan, 'rata-rata') ? ownAverageLevel(plan) : null,
    gradeRounding: hasRows(plan, 'predikat'),
  };
}

function openWay(plan: PlanTable): OpenWay | null {
  if (lowerIsBetterHabit(plan).way !== null) return null;
  const ratios = computedColumns(plan).filter(({ formula }) => formula.kind === 'ratio');
  const rows = plan.rows.filter(
    (row) =>
      row.kind === 'tren-negatif' &&
      ratios.some(
        ({ inputs }) =>
          isQuantity(row, inputs[0]!) && inputs.every(({ column }) => numberAt(plan, row.row, column) !== null),
      ),
  );
  return rows.length === 0 ? null : { rows: rows.length, usual: guidedWay(plan) };
}

function openGrowth(plan: PlanTable): OpenGrowth | null {
  const columns = growthColumns(plan);
  if (columns.length === 0) return null;
  const counts = new Map<GrowthDefinition, number>();
  let [blank, stated] = [0, 0];
  for (const growth of columns) {
    for (const { row } of plan.rows) {
      const { kind } = figureAt(plan, row, growth.column.column);
      if (kind === 'number') stated++;
      const amounts = growth.years.map((year) => numberAt(plan, row, year.column));
      if (kind === 'none' && growthOf('mean-yearly', amounts) !== null) blank++;
    }
    const ofColumn = new Map<GrowthDefinition, number>();
    // The divisors of one definition: the one that more figures follow comes first.
    for (const { definition, rows } of growthFits(plan, growth))
      if (!ofColumn.has(definition)) ofColumn.set(definition, rows.length);
    for (const [definition, count] of ofColumn) counts.set(definition, (counts.get(definition) ?? 0) + count);
  }
  const fits = [...counts].map(([definition, count]) => ({ definition, count }));
  return {
    columns: columns.map(({ column }) => column.column),
    blank,
    stated,
    fits: fits.sort((one, other) => other.count - one.count),
  };
}
