import type { Formula } from '../../layouts/formula';
import type { Measure, TableColumn } from '../../table/table';
import { inputColumn } from '../../table/columns/formula-columns';
import { numberAt, type PlanTable } from '../plan-table';

type RatioFormula = Extract<Formula, { kind: 'ratio' }>;

/** Fewer agreeing rows than these prove nothing. */
const LEAST_FITS = 2;
/** The share of agreeing figures that settles what percentages compare. */
const MOST_FITS = 0.8;

/**
 * Which of K and Rp a degree of achievement compares. A column that says it is done with; one that stands as the only percentage
 * over K/Rp pairs is told by the figures that it holds; several of them go by their order. Undefined where nothing tells.
 */
export function fittingMeasure(plan: PlanTable, column: TableColumn, formula: RatioFormula): Measure | undefined {
  if (column.measure !== 'percent') return column.measure;
  if (
    inputColumn(plan.table.columns, column, formula.numerator) &&
    inputColumn(plan.table.columns, column, formula.denominator)
  ) {
    return column.measure;
  }
  const measures = measuresOf(plan, formula.numerator);
  const found = bestFit(plan, column, formula, measures);
  if (found) return found;
  const siblings = plan.table.columns.filter(
    (other) => other.role === column.role && other.measure === 'percent' && other.year === column.year,
  );
  return siblings.length === measures.length ? measures[siblings.indexOf(column)] : undefined;
}

/** What of a table's K/%/Rp groups a percentage among the figures is measured against. */
const TARGETS: Readonly<Record<string, string>> = {
  realizedYear: 'currentYearTarget',
  realizedToDate: 'renstraTarget',
  projectedRealized: 'renstraTarget',
};

/** What the percentages inside of K/%/Rp groups compare. */
interface GroupShare {
  readonly formula: RatioFormula;
  readonly measure: Measure;
}

/**
 * The formula of a percentage that stands inside a K/%/Rp group, where the sheet's own figures show what it compares: those of the
 * column itself, or, where it has parts (the quarters of a year), those of all of them.
 */
export function percentOfTarget(
  plan: PlanTable,
  column: TableColumn,
  parts: readonly TableColumn[] = [],
): GroupShare | null {
  const target = TARGETS[column.role];
  if (column.measure !== 'percent' || target === undefined) return null;
  const formula: RatioFormula = { kind: 'ratio', numerator: column.role, denominator: target };
  const measure =
    parts.length > 0
      ? fitOfParts(plan, parts, target, measuresOf(plan, column.role))
      : bestFit(plan, column, formula, measuresOf(plan, column.role));
  return measure ? { formula, measure } : null;
}

/** The measure whose share of the target most figures of all parts are. */
function fitOfParts(
  plan: PlanTable,
  parts: readonly TableColumn[],
  denominator: string,
  measures: readonly Measure[],
): Measure | undefined {
  const percents = parts.filter(({ measure }) => measure === 'percent');
  if (percents.length < parts.length) return undefined;
  const stated = percents.reduce((count, { column }) => {
    return count + plan.rows.filter(({ row }) => numberAt(plan, row, column)).length;
  }, 0);
  return measures.find((measure) => {
    const fits = percents.map((part) =>
      fitsOf(plan, part, { kind: 'ratio', numerator: part.role, denominator }, measure),
    );
    const all = fits.reduce((sum, count) => sum + count, 0);
    return fits.every((count) => count >= LEAST_FITS) && all >= MOST_FITS * stated;
  });
}

/** The measures of a role's amounts, from left to right. */
function measuresOf(plan: PlanTable, role: string): readonly Measure[] {
  const measures = plan.table.columns.filter((column) => column.role === role).map(({ measure }) => measure);
  return [...new Set(measures)].filter((measure) => measure === 'k' || measure === 'rp');
}

function bestFit(
  plan: PlanTable,
  column: TableColumn,
  formula: RatioFormula,
  measures: readonly Measure[],
): Measure | undefined {
  const [best, next] = measures
    .map((measure) => ({ measure, fits: fitsOf(plan, column, formula, measure) }))
    .sort((first, second) => second.fits - first.fits);
  return best && best.fits >= LEAST_FITS && best.fits > (next?.fits ?? 0) ? best.measure : undefined;
}

/** In how many rows the column's figures are, to a hundredth and on either scale, the ratio of the measure. */
function fitsOf(plan: PlanTable, column: TableColumn, formula: RatioFormula, measure: Measure): number {
  const numerator = inputColumn(plan.table.columns, column, formula.numerator, measure);
  const denominator = inputColumn(plan.table.columns, column, formula.denominator, measure);
  if (!numerator || !denominator) return 0;
  return plan.rows.filter(({ row }) => {
    const stated = numberAt(plan, row, column.column);
    const over = numberAt(plan, row, numerator.column);
    const under = numberAt(plan, row, denominator.column);
    if (!stated || !over || !under) return false;
    return [1, 100].some((scale) => Math.abs(stated - (over / under) * scale) <= 0.01 * Math.abs(stated));
  }).length;
}
