import type { Expression } from './formula';

/** What a declared expression gives on the values of its roles; null where it cannot be computed. */
export function expressionValue(expression: Expression, values: ReadonlyMap<string, number | null>): number | null {
  if (expression.kind === 'constant') return expression.value;
  if (expression.kind === 'input') return values.get(expression.role) ?? null;
  const left = expressionValue(expression.left, values);
  const right = expressionValue(expression.right, values);
  const isSum = expression.operator === '+' || expression.operator === '-';
  // Blanks add nothing, as in a running total; they cannot be multiplied or divided.
  if (left === null || right === null) {
    if (!isSum || (left === null && right === null)) return null;
  }
  const [first, second] = [left ?? 0, right ?? 0];
  switch (expression.operator) {
    case '+':
      return first + second;
    case '-':
      return first - second;
    case '*':
      return first * second;
    case '/':
      return second === 0 ? null : first / second;
  }
}
