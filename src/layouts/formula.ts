/** Arithmetic over roles, as the number row of a table may declare it ("13 = 12/7x100"). */
export type Expression =
  | { readonly kind: 'input'; readonly role: string }
  | { readonly kind: 'constant'; readonly value: number }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };

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
  | { readonly kind: 'last'; readonly of: string }
  /** What a table that is no form of ours declares for one of its columns. */
  | { readonly kind: 'expression'; readonly expression: Expression };

/** The roles that a formula reads, each once, in the order in which it is written. */
export function formulaInputs(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'ratio':
      return [formula.numerator, formula.denominator];
    case 'sum':
      return formula.parts;
    case 'last':
      return [formula.of];
    case 'expression':
      return [...new Set(expressionInputs(formula.expression))];
  }
}

function expressionInputs(expression: Expression): readonly string[] {
  if (expression.kind === 'constant') return [];
  if (expression.kind === 'input') return [expression.role];
  return [...expressionInputs(expression.left), ...expressionInputs(expression.right)];
}

/** The formula in words of roles ("lastYearRealized / lastYearTarget"), as the command line's JSON shows it. */
export function formulaText(formula: Formula): string {
  if (formula.kind === 'last') return `last ${formula.of}`;
  if (formula.kind === 'expression') return writeExpression(formula.expression, (role) => role, ' ');
  return formulaInputs(formula).join(formula.kind === 'sum' ? ' + ' : ' / ');
}

const RANKS: Readonly<Record<'+' | '-' | '*' | '/', number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/** An expression with as few parentheses as it can do with; `nameOf` writes a role, `space` stands around the signs. */
export function writeExpression(expression: Expression, nameOf: (role: string) => string, space = ''): string {
  if (expression.kind === 'input') return nameOf(expression.role);
  if (expression.kind === 'constant') return String(expression.value);
  const { operator, left, right } = expression;
  const rank = RANKS[operator];
  const write = (side: Expression, leastRank: number): string => {
    const text = writeExpression(side, nameOf, space);
    return side.kind === 'operation' && RANKS[side.operator] < leastRank ? `(${text})` : text;
  };
  const isStrict = operator === '-' || operator === '/';
  return `${write(left, rank)}${space}${operator}${space}${write(right, isStrict ? rank + 1 : rank)}`;
}
