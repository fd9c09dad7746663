import type { ComputedCell } from './computed-cell';

/**
 * The degree of achievement that counts, as a fraction: what the cell states where that is right, else what its formula gives. Null
 * where there is none: for a zero target, or words.
 */
export function degreeOf({ state, stated, expected }: ComputedCell): number | null {
  if (state === 'zero-target' || state === 'unreadable') return null;
  return state === 'differs' ? expected : (stated ?? expected);
}
