import { isSameAmount } from './compared-amounts';
import type { FigurePair } from './figure-pair';

/** Why most amounts of two tables differ in one and the same way. */
export type CommonCause =
  /** One is in thousands or millions of the other's unit. */
  | { readonly kind: 'scale'; readonly factor: number; readonly rows: readonly FigurePair[] }
  /** All amounts were raised or lowered alike; `factor` is own ÷ other. */
  | { readonly kind: 'factor'; readonly factor: number; readonly rows: readonly FigurePair[] }
  /** Most amounts differ, each in its own way. */
  | { readonly kind: 'version'; readonly rows: readonly FigurePair[] };

const SCALES: readonly number[] = [1e-6, 1e-3, 1e3, 1e6];
/** So many rows, and such a share of all that could be compared, make a cause a common one. */
const FEWEST_ROWS = 5;
/** A power of ten is no chance from two rows on; of a single row it is a slip, unless a table says what it is counted in. */
const FEWEST_OF_SCALE = 2;
const SCALE_SHARE = 0.6;
const FACTOR_SHARE = 0.6;
const VERSION_SHARE = 0.5;
const FEWEST_OF_VERSION = 8;
/** Two quotients are one when amounts that were rounded to a rupiah or a thousand cannot tell them apart. */
const SAME_FACTOR = 1e-3;

/**
 * The cause that most differences have in common; null where each stands for itself. `saidScales` are what own ÷ other is if the
 * tables are counted in what they say.
 */
export function commonCause(pairs: readonly FigurePair[], saidScales: readonly number[]): CommonCause | null {
  const both = pairs.filter(({ stated, expected }) => (stated ?? 0) !== 0 && (expected ?? 0) !== 0);
  const differing = both.filter(({ stated, expected }) => !isSameAmount(stated!, expected!));
  if (differing.length === 0) return null;
  const factor = mostCommonFactor(differing);
  const alike = differing.filter((pair) => isFactor(pair, factor));
  const scale = SCALES.find((candidate) => Math.abs(factor / candidate - 1) < SAME_FACTOR);
  const fewest = scale !== undefined && saidScales.includes(scale) ? 1 : FEWEST_OF_SCALE;
  if (scale !== undefined && alike.length >= fewest && alike.length >= SCALE_SHARE * both.length) {
    return { kind: 'scale', factor: scale, rows: alike };
  }
  if (alike.length >= FEWEST_ROWS && alike.length >= FACTOR_SHARE * both.length) {
    return { kind: 'factor', factor, rows: alike };
  }
  const isVersion = differing.length >= FEWEST_OF_VERSION && differing.length > VERSION_SHARE * both.length;
  return isVersion ? { kind: 'version', rows: differing } : null;
}

const factorOf = ({ stated, expected }: FigurePair): number => stated! / expected!;

const isFactor = (pair: FigurePair, factor: number): boolean => Math.abs(factorOf(pair) / factor - 1) < SAME_FACTOR;

/** The quotient that most rows are near to. */
function mostCommonFactor(pairs: readonly FigurePair[]): number {
  const sorted = pairs.map(factorOf).sort((first, second) => first - second);
  let best = { factor: sorted[0]!, count: 0 };
  let start = 0;
  sorted.forEach((factor, end) => {
    while (sorted[start]! < factor * (1 - SAME_FACTOR)) start++;
    if (end - start + 1 > best.count) best = { factor: sorted[(start + end) >> 1]!, count: end - start + 1 };
  });
  return best.factor;
}
