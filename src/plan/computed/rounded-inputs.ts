import type { ComputedCell } from './computed-cell';
import { isQuantity } from './lower-is-better';
import { EPSILON } from '../figures/shown-scale';

/** Fewer percentages than these, and a smaller share of the wrong ones, are slips, not a habit. */
const LEAST_CELLS = 3;
const SHARE_OF_WRONG = 0.5;

/** Whether a percentage can come from levels that the sheet shows rounded: 51.48 % from "11" (11.33) and "22". */
function fitsRounded({ row, column, inputs, stated, tolerance, calculation }: ComputedCell): boolean {
  const [realized, target] = inputs.map(({ quantity }) => quantity);
  if (realized?.kind !== 'number' || target?.kind !== 'number' || stated === null || stated <= 0) return false;
  const isLevel = row.kind !== 'akumulasi' && isQuantity(row, column);
  if (!isLevel || calculation.kind !== 'ratio' || calculation.way !== 'plain' || realized.value === 0) return false;
  const [over, under] = [0.5 * 10 ** -realized.decimals, 0.5 * 10 ** -target.decimals];
  if (target.value <= under) return false;
  const least = (realized.value - over) / (target.value + under);
  const most = (realized.value + over) / (target.value - under);
  return stated >= least - tolerance - EPSILON && stated <= most + tolerance + EPSILON;
}

/**
 * Of a table's wrong percentages those that come from figures which the sheet shows rounded. Only where it is a habit: one such
 * percentage among right ones is sooner a slip. So they are worth a look, not wrong beyond doubt.
 */
export function fromRoundedInputs(wrong: readonly ComputedCell[]): ReadonlySet<ComputedCell> {
  const rounded = wrong.filter(fitsRounded);
  return new Set(rounded.length >= LEAST_CELLS && rounded.length >= SHARE_OF_WRONG * wrong.length ? rounded : []);
}
