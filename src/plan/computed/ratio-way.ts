/**
 * How documents compute the achievement (capaian) of a target T from a realisation R. The first holds where more is better; for
 * indicators where less is better all four are in use: the LAKIP's guidance prescribes `complement` for percentages, other
 * documents use `doubled` or `inverse`, and some make no difference.
 */
export type RatioWay =
  | 'plain' // R / T
  | 'doubled' // (2T − R) / T
  | 'complement' // (100 − R) / (100 − T)
  | 'inverse'; // T / R

/** A ratio's way with what it takes to compute it. */
export interface RatioCalculation {
  readonly kind: 'ratio';
  readonly way: RatioWay;
  /** What "100" is in `complement`: 1 where the figures are fractions shown as percentages. */
  readonly whole: 1 | 100;
}

/** What the ratio is divided by; zero where it gives nothing. */
function divisor({ way, whole }: RatioCalculation, realized: number, target: number): number {
  if (way === 'inverse') return realized;
  return way === 'complement' ? whole - target : target;
}

/** The ratio as a fraction (0.75 is 75 %); null where its divisor is zero. */
export function ratioValue(calculation: RatioCalculation, realized: number, target: number): number | null {
  const under = divisor(calculation, realized, target);
  if (under === 0) return null;
  switch (calculation.way) {
    case 'plain':
      return realized / under;
    case 'doubled':
      return (2 * target - realized) / under;
    case 'complement':
      return (calculation.whole - realized) / under;
    case 'inverse':
      return target / under;
  }
}

/** The ratio in the cells' addresses: `over` and `under` of the division. */
export function ratioTerms(
  { way, whole }: RatioCalculation,
  realized: string,
  target: string,
): { readonly over: string; readonly under: string } {
  switch (way) {
    case 'plain':
      return { over: realized, under: target };
    case 'doubled':
      return { over: `(2*${target}-${realized})`, under: target };
    case 'complement':
      return { over: `(${whole}-${realized})`, under: `(${whole}-${target})` };
    case 'inverse':
      return { over: target, under: realized };
  }
}
