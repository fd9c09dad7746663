import type { ComputedCell } from '../computed/computed-cell';
import { EPSILON } from './shown-scale';

/** Between a fraction and the same written as 97.5. */
const HUNDRED = 100;

/**
 * Whether a percentage that does not fit its formula fits it on the other scale: 0.975 in a column of figures like 97.5, or the other
 * way round. It is right then, and only written unlike its neighbours.
 */
export function isRightOnOtherScale({ isShare, state, quantity, stated, expected, tolerance }: ComputedCell): boolean {
  if (!isShare || state !== 'differs' || quantity.kind !== 'number' || quantity.isPercent) return false;
  if (stated === null || !expected) return false;
  // Half of the last digit that this very figure shows, which its column may write with fewer.
  const shown = (0.5 * 10 ** -quantity.decimals * stated) / quantity.value;
  return [HUNDRED, 1 / HUNDRED].some(
    (factor) => Math.abs(stated * factor - expected) <= Math.max(tolerance, shown * factor) + EPSILON,
  );
}
