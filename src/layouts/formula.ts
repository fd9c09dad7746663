/**
 * How a computed column follows from the others: a running total or a degree of achievement. Two shapes are all that the
 * forms of Permendagri 86/2017 and PermenPANRB 53/2014 use.
 */
export type Formula =
  | { readonly kind: 'sum'; readonly parts: readonly string[] }
  | { readonly kind: 'ratio'; readonly numerator: string; readonly denominator: string };

/** The roles that a formula reads, in the order in which it is written. */
export function formulaInputs(formula: Formula): readonly string[] {
  return formula.kind === 'sum' ? formula.parts : [formula.numerator, formula.denominator];
}

/** The formula in words of roles ("lastYearRealized / lastYearTarget"), as the command line's JSON shows it. */
export function formulaText(formula: Formula): string {
  return formulaInputs(formula).join(formula.kind === 'sum' ? ' + ' : ' / ');
}
