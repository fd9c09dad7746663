/**
 * How a computed column follows from the others of its own row. A role stands for the table's column of that role; where there
 * are several, for the one of the same measure and year; in a sum and in `last` for all of them (all quarters, all years).
 */
export type Formula =
  /** A running total. Of an indicator whose figures must not be added (a level, a percentage) the last part counts. */
  | { readonly kind: 'sum'; readonly parts: readonly string[] }
  /** A degree of achievement. */
  | { readonly kind: 'ratio'; readonly numerator: string; readonly denominator: string }
  /** The figure of the last year. */
  | { readonly kind: 'last'; readonly of: string };

/** The roles that a formula reads, in the order in which it is written. */
export function formulaInputs(formula: Formula): readonly string[] {
  if (formula.kind === 'ratio') return [formula.numerator, formula.denominator];
  return formula.kind === 'sum' ? formula.parts : [formula.of];
}

/** The formula in words of roles ("lastYearRealized / lastYearTarget"), as the command line's JSON shows it. */
export function formulaText(formula: Formula): string {
  if (formula.kind === 'last') return `last ${formula.of}`;
  return formulaInputs(formula).join(formula.kind === 'sum' ? ' + ' : ' / ');
}
