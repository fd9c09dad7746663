import { computedCellAt, type ComputedCell } from './computed-cells';
import type { PlanTable } from './plan-table';

/** Another way to arrive at a stated percentage. */
export type RatioFit =
  | 'truncated' // the right quotient, cut off instead of rounded
  | 'inverse' // divided the wrong way round
  | 'lower-is-better' // (2T − R) / T, as documents compute it for indicators where less is better
  | 'row-above' // the quotient of a neighbouring row
  | 'row-below';

/** Which other computation the stated percentage fits, or null when it fits none. Coarse figures ("100%") fit too much to tell. */
export function ratioFit(plan: PlanTable, cell: ComputedCell): RatioFit | null {
  const { stated, expected, tolerance } = cell;
  const [numerator, denominator] = cell.inputs.map(({ value }) => value);
  if (stated === null || expected === null || !numerator || !denominator) return null;
  const step = 2 * tolerance;
  const fits = (value: number | null | undefined): boolean =>
    value != null && Math.abs(value - stated) <= tolerance + 1e-9;
  if (Math.abs(Math.floor(expected / step + 1e-9) * step - stated) < step / 1000) return 'truncated';
  if (fits(denominator / numerator)) return 'inverse';
  if (fits((2 * denominator - numerator) / denominator)) return 'lower-is-better';
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
