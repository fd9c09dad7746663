import type { Calculation } from './calculation';
import { lastGivenIndex, sumOf } from './calculation';
import type { ComputedColumn } from './computed-columns';
import type { ComputedState } from './computed-cell';
import { isQuantity, lowerIsBetterHabit, RATIO_WAYS, wholeOf } from './lower-is-better';
import { cellAt } from '../../sheet/snapshot';
import { figureAt, type PlanRow, type PlanTable } from '../plan-table';
import type { RatioScale } from '../figures/ratio-column';
import { ratioValue, type RatioWay } from './ratio-way';
import type { TableColumn } from '../../table/table';
import { EPSILON } from '../figures/shown-scale';

/** A computed cell that states a figure. */
interface StatedCell {
  readonly row: PlanRow;
  readonly calculation: Calculation;
  readonly stated: number;
  readonly tolerance: number;
}

/**
 * Whether a stated figure that its formula does not give is right by another way that documents use where the form leaves the
 * choice: then nobody is told that it is wrong, and nothing is written over it. Null where it fits none of them.
 */
export function matchesOtherwise(
  plan: PlanTable,
  { row, calculation, stated, tolerance }: StatedCell,
  { inputs, column, runsOn, addends, scale }: ComputedColumn,
  values: readonly (number | null)[],
): ComputedState | null {
  const fits = (value: number | null): boolean => value !== null && Math.abs(stated - value) <= tolerance + EPSILON;
  const fitsRounded = (parts: readonly (number | null)[]): boolean => {
    const sum = sumOf(parts);
    return sum !== null && Math.abs(stated - sum) <= (parts.length + 1) * tolerance + EPSILON;
  };
  switch (calculation.kind) {
    case 'last-given':
      if (fits(sumOf(values))) return 'added-though-level';
      return !runsOn && isQuantity(row, column) && levelsOf(values).some(fits) ? 'matches-otherwise' : null;
    case 'add': {
      // The kind is a guess from wording; a total that is the last of its parts says that the indicator is a level.
      const isGuess = row.kind === row.guessedKind && isQuantity(row, column);
      const last = isGuess ? values[lastGivenIndex(values)] : null;
      // Percentages are rounded each for itself; so their sum may be off by as much as all of them are.
      const isSumOfRounded = column.measure === 'percent' && fitsRounded(values);
      return fits(last ?? null) || isSumOfRounded ? 'matches-otherwise' : null;
    }
    case 'last':
      return goesOn(values, stated) || (row.kind === 'akumulasi' && fits(sumOf(values))) ? 'matches-otherwise' : null;
    case 'ratio': {
      const added = row.kind === 'akumulasi' ? addends : undefined;
      if (added && fitsRounded(added.map((part) => shareAt(plan, row, part, scale)))) return 'matches-otherwise';
      if (!isQuantity(row, inputs[0]!)) return null;
      const ways = row.kind === 'tren-negatif' ? anyWay(plan) : meantWays(plan, row, column);
      const [realized, target] = values;
      if (realized == null || target == null) return null;
      const [first, second] = inputs.map((input) => figureAt(plan, row.row, input.column));
      const whole = wholeOf(first!, second!);
      const isOther = ways.some((way) => fits(ratioValue({ kind: 'ratio', way, whole }, realized, target)));
      return isOther ? 'matches-otherwise' : null;
    }
    case 'expression':
      return null;
  }
}

/** The ways that a sheet without a habit of its own leaves open where less is better. */
const anyWay = (plan: PlanTable): readonly RatioWay[] => (lowerIsBetterHabit(plan).isClear ? [] : RATIO_WAYS);

/** The kind is a guess from wording; a formula that takes the realisation off says that less is better. */
function meantWays(plan: PlanTable, row: PlanRow, { column }: TableColumn): readonly RatioWay[] {
  const { formula } = cellAt(plan.sheet, row.row, column);
  return row.kind === row.guessedKind && formula?.includes('-') ? ['doubled', 'complement'] : [];
}

/** A percentage as a fraction, in a column that writes plain numbers on the given scale. */
function shareAt(
  plan: PlanTable,
  { row }: PlanRow,
  { column }: TableColumn,
  { plainFactor }: RatioScale,
): number | null {
  const quantity = figureAt(plan, row, column);
  if (quantity.kind !== 'number') return null;
  return quantity.isPercent ? quantity.value : quantity.value / plainFactor;
}

/** What else stands for a level over several periods: their mean, and the highest. */
function levelsOf(values: readonly (number | null)[]): number[] {
  const given = values.filter((value) => value !== null);
  const sum = sumOf(given);
  return sum === null ? [] : [sum / given.length, Math.max(...given)];
}

/** How many yearly steps beyond the last target a condition at the end of a longer period may lie. */
const STEPS_BEYOND = 1.5;

/** A condition at the end of a longer period may go on from the last year's target the way that the years go. */
function goesOn(values: readonly (number | null)[], stated: number): boolean {
  const given = values.filter((value) => value !== null);
  const [first, last] = [given[0], given.at(-1)];
  if (first === undefined || last === undefined || first === last) return false;
  const steps = (stated - last) / ((last - first) / (given.length - 1));
  return steps > 0 && steps <= STEPS_BEYOND;
}
