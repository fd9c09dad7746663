import { expressionValue } from '../../layouts/expression-value';
import type { Expression, Formula } from '../../layouts/formula';
import { formulaInputs } from '../../layouts/formula';
import { ratioValue, type RatioCalculation } from './ratio-way';

/** How one computed cell follows from its inputs, once it is known what its row's figures are. */
export type Calculation =
  | { readonly kind: 'add' }
  /** The last of the inputs that is given: for levels, which must not be added, and for figures that run on. */
  | { readonly kind: 'last-given' }
  /** The last input, given or not. */
  | { readonly kind: 'last' }
  | RatioCalculation
  | { readonly kind: 'expression'; readonly expression: Expression; readonly roles: readonly string[] };

/** The calculation of a declared expression. */
export function expressionCalculation(formula: Extract<Formula, { kind: 'expression' }>): Calculation {
  return { kind: 'expression', expression: formula.expression, roles: formulaInputs(formula) };
}

/**
 * What a calculation gives on the values of its inputs, in their order; a percentage as a fraction. A sum takes blanks for nothing as
 * long as one part is there; everything else needs all that it reads. Null where there is no result.
 */
export function calculate(calculation: Calculation, values: readonly (number | null)[]): number | null {
  switch (calculation.kind) {
    case 'add':
      return sumOf(values);
    case 'last-given':
      return lastGiven(values);
    case 'last':
      return values.at(-1) ?? null;
    case 'ratio': {
      const [realized, target] = values;
      return realized == null || target == null ? null : ratioValue(calculation, realized, target);
    }
    case 'expression': {
      const byRole = new Map(calculation.roles.map((role, index) => [role, values[index] ?? null]));
      return expressionValue(calculation.expression, byRole);
    }
  }
}

/** The sum of what is there; null where nothing is. */
export function sumOf(values: readonly (number | null)[]): number | null {
  let sum: number | null = null;
  for (const value of values) if (value !== null) sum = (sum ?? 0) + value;
  return sum;
}

/**
 * The place of the last value that is given. Zeros at the end stand for what has not happened yet, unless nothing but zeros is there;
 * -1 where nothing is given.
 */
export function lastGivenIndex(values: readonly (number | null)[]): number {
  const last = values.findLastIndex((value) => value !== null && value !== 0);
  return last >= 0 ? last : values.findLastIndex((value) => value !== null);
}

function lastGiven(values: readonly (number | null)[]): number | null {
  return values[lastGivenIndex(values)] ?? null;
}

/** Whether a ratio, or a declared quotient, has nothing to be divided by. */
export function isDividedByZero(calculation: Calculation, values: readonly (number | null)[]): boolean {
  if (calculation.kind === 'ratio') return values[1] === 0 && values[0] !== null && calculation.way !== 'inverse';
  if (calculation.kind !== 'expression' || calculation.expression.kind !== 'operation') return false;
  const { operator, left, right } = calculation.expression;
  const under = operator === '/' ? calculate({ ...calculation, expression: right }, values) : null;
  return under === 0 && calculate({ ...calculation, expression: left }, values) !== null;
}
