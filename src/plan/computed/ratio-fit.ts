import type { ComputedCell } from './computed-cell';
import { computedCellAt } from './computed-cells';
import { isCutOff } from './cut-off';
import { isQuantity, wholeOf } from './lower-is-better';
import type { PlanTable } from '../plan-table';
import { ratioValue, type RatioWay } from './ratio-way';

/** Another way to arrive at a stated percentage. */
export type RatioFit =
  | 'truncated' // the right quotient, cut off instead of rounded
  | 'inverse' // divided the wrong way round
  | 'lower-is-better' // (2T − R) / T, as documents compute it for indicators where less is better
  | 'complement' // (100 − R) / (100 − T), as the LAKIP's guidance has it for such indicators
  | 'plain' // R / T on a row where less is better
  | 'lower-is-better-truncated'
  | 'complement-truncated'
  | 'row-above' // the quotient of a neighbouring row
  | 'row-below';

/** The ways of computing in the order in which they are tried, and how a fit is called, rounded and cut off. */
const WAYS: readonly { readonly way: RatioWay; readonly rounded: RatioFit; readonly truncated: RatioFit | null }[] = [
  { way: 'inverse', rounded: 'inverse', truncated: null },
  { way: 'doubled', rounded: 'lower-is-better', truncated: 'lower-is-better-truncated' },
  { way: 'complement', rounded: 'complement', truncated: 'complement-truncated' },
  { way: 'plain', rounded: 'plain', truncated: 'truncated' },
];

/** Which other computation the stated percentage fits, or null when it fits none. Coarse figures ("100%") fit too much to tell. */
export function ratioFit(plan: PlanTable, cell: ComputedCell): RatioFit | null {
  const { stated, expected, tolerance, inputs } = cell;
  const [realized, target] = inputs;
  if (stated === null || expected === null || !realized?.value || !target?.value) return null;
  const fits = (value: number | null | undefined): boolean =>
    value != null && Math.abs(value - stated) <= tolerance + 1e-9;
  if (isCutOff(cell, expected)) return 'truncated';
  const whole = wholeOf(realized.quantity, target.quantity);
  const quantities = isQuantity(cell.row, realized.column);
  // Of money there is no less that is better, but it may have been divided the wrong way round, and by a formula for quantities.
  const ways = WAYS.filter(({ way }) => quantities || way !== 'complement').map((candidate) => ({
    ...candidate,
    value: ratioValue({ kind: 'ratio', way: candidate.way, whole }, realized.value!, target.value!),
  }));
  const rounded = ways.find(({ value }) => fits(value));
  if (rounded) return rounded.rounded;
  const truncated = quantities
    ? ways.find(({ value, truncated: name }) => name !== null && isCutOff(cell, value))
    : undefined;
  if (truncated) return truncated.truncated;
  if (fits(neighbourRatio(plan, cell, -1))) return 'row-above';
  return fits(neighbourRatio(plan, cell, 1)) ? 'row-below' : null;
}

/** The right percentage of the next row above or below that has one; a round 0 % or 100 % proves nothing. */
function neighbourRatio(plan: PlanTable, cell: ComputedCell, step: 1 | -1): number | null {
  for (let index = cell.row.index + step; index >= 0 && index < plan.rows.length; index += step) {
    const neighbour = computedCellAt(plan, plan.rows[index]!.row, cell.column.column);
    if (neighbour?.expected == null || neighbour.state === 'zero-target') continue;
    return neighbour.expected === 0 || neighbour.expected === 1 ? null : neighbour.expected;
  }
  return null;
}
