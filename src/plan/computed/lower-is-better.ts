import { remembered } from '../../sheet/remembered';
import type { TableColumn } from '../../table/table';
import { computedColumns, type ComputedColumn } from './computed-columns';
import { figureAt, type PlanRow, type PlanTable } from '../plan-table';
import type { Quantity } from '../figures/quantity';
import { ratioValue, type RatioCalculation, type RatioWay } from './ratio-way';
import { shareScale } from '../figures/shown-scale';

/** The ways in which documents compute achievement where less is better, in the order in which they are offered. */
export const RATIO_WAYS: readonly RatioWay[] = ['doubled', 'complement', 'inverse', 'plain'];

/** What a sheet does in rows where less is better. */
export interface LowerIsBetterHabit {
  /** The way that most of its rows follow; null where none, or none more than another, does. */
  readonly way: RatioWay | null;
  /** Whether so many rows follow it that another way in one of them is a mistake. */
  readonly isClear: boolean;
}

/** From how many rows on, and from what share of them on, a habit is clear. */
const CLEAR_ROWS = 3;
const CLEAR_SHARE = 0.75;

/** What the table's own figures show of how it treats rows where less is better. */
export const lowerIsBetterHabit = remembered((plan: PlanTable): LowerIsBetterHabit => {
  const votes = new Map<RatioWay, number>();
  const rows = plan.rows.filter(({ kind }) => kind === 'tren-negatif');
  for (const computed of rows.length > 0 ? computedColumns(plan) : []) {
    if (computed.formula.kind !== 'ratio') continue;
    for (const row of rows) {
      const way = isQuantity(row, computed.inputs[0]!) ? onlyFit(plan, computed, row) : null;
      if (way) votes.set(way, (votes.get(way) ?? 0) + 1);
    }
  }
  const [first, second] = [...votes].sort(([, one], [, other]) => other - one);
  if (!first || first[1] === second?.[1]) return { way: null, isClear: false };
  const total = [...votes.values()].reduce((sum, count) => sum + count, 0);
  return { way: first[0], isClear: first[1] >= CLEAR_ROWS && first[1] >= CLEAR_SHARE * total };
});

/** The one way that a row's stated percentage fits, cut off or rounded; null where it fits none or several. */
function onlyFit(plan: PlanTable, { column, inputs, scale }: ComputedColumn, row: PlanRow): RatioWay | null {
  const quantity = figureAt(plan, row.row, column.column);
  const [realized, target] = inputs.map((input) => figureAt(plan, row.row, input.column));
  if (quantity.kind !== 'number' || realized?.kind !== 'number' || target?.kind !== 'number') return null;
  const { factor, tolerance } = shareScale(quantity, scale);
  const fits = RATIO_WAYS.filter((way) => {
    const value = ratioValue({ kind: 'ratio', way, whole: wholeOf(realized, target) }, realized.value, target.value);
    return value !== null && Math.abs(quantity.value / factor - value) <= 2 * tolerance;
  });
  return fits.length === 1 ? fits[0]! : null;
}

/** Whether a cell of the row counts performance rather than money. */
export function isQuantity(row: PlanRow, { measure }: TableColumn): boolean {
  return measure !== 'rp' || row.measure === 'k';
}

/** What "100" is among figures: 1 where both are fractions shown as percentages. */
export function wholeOf(realized: Quantity, target: Quantity): 1 | 100 {
  const isFraction = (quantity: Quantity): boolean => quantity.kind === 'number' && quantity.isPercent;
  return isFraction(realized) && isFraction(target) ? 1 : 100;
}

/**
 * How a ratio is computed on a row where less is better: as the sheet does it, else as the user has said, else as the form's
 * guidance has it; a way that does not work on these figures gives way to `doubled`, which always does.
 */
export function lowerIsBetterRatio(
  plan: PlanTable,
  row: PlanRow,
  realized: Quantity,
  target: Quantity,
): RatioCalculation {
  const shown = lowerIsBetterHabit(plan).way;
  const wanted = shown ?? plan.choices.lowerIsBetter ?? guidedWay(plan);
  const whole = wholeOf(realized, target);
  const isMeant = shown !== null || wanted !== 'complement' || isShareOfWhole(row, [realized, target]);
  return { kind: 'ratio', way: isMeant && worksOn(wanted, whole, realized, target) ? wanted : 'doubled', whole };
}

/** Rates per so many, of which a hundred is not all there can be; a LAKIP does take it so for cases. */
const RATE = /\bper\s+1[.,]?0{2}|^\/\s*1[.,]?0{2}/i;

/** Whether a hundred can stand for the whole of a row's figures. */
function isShareOfWhole(row: PlanRow, figures: readonly Quantity[]): boolean {
  const units = figures.map((figure) => (figure.kind === 'number' ? (figure.unit ?? '') : ''));
  return ![row.indicator || row.name, ...units].some((text) => RATE.test(text));
}

/** The LAKIP's guidance prescribes (100 − R) / (100 − T); elsewhere (2T − R) / T is what documents mostly show. */
export function guidedWay({ layout }: PlanTable): RatioWay {
  return layout.id.startsWith('LAKIP') ? 'complement' : 'doubled';
}

function worksOn(way: RatioWay, whole: 1 | 100, realized: Quantity, target: Quantity): boolean {
  if (realized.kind !== 'number' || target.kind !== 'number') return true;
  if (way === 'complement') return realized.value <= whole && target.value < whole;
  return way !== 'inverse' || realized.value !== 0;
}
