/**
 * The formulas that a table declares in its row of column numbers: "8 = (7/6)", "10=(5+7+9)", "14=13/5 x100%".
 * A number stands for the column that carries it.
 */
export type DeclaredExpression =
  | { readonly kind: 'column'; readonly number: string }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: DeclaredExpression;
      readonly right: DeclaredExpression;
    };

/** What a cell of the number row says. */
export interface ColumnLabel {
  /** The column's number, without leading zeros. */
  readonly number: string;
  /** The declared formula as typed ("8 = (7/6)"), or null where the cell is a bare number. */
  readonly declared: string | null;
  /** The formula's right-hand side; null without one or where it cannot be read. */
  readonly expression: DeclaredExpression | null;
}

/**
 * The label in a cell of the number row: "4", "(4)", -4 (how Excel takes a typed "(4)"), "8 = (7/6)", "8 (7/6)"; null for anything
 * else.
 */
export function parseColumnLabel(text: string): ColumnLabel | null {
  const match = /^[(-]?\s*0*([1-9]\d?)\s*\)?\s*(?:=\s*(.+)|(\(.*[-+/:÷].*))?$/.exec(text.trim());
  if (!match) return null;
  const right = match[2] ?? match[3];
  return { number: match[1]!, declared: right ? text.trim() : null, expression: right ? parseExpression(right) : null };
}

/** Reads a right-hand side; null when it is no arithmetic. "x 100%" only says how the result is shown and is dropped. */
export function parseExpression(text: string): DeclaredExpression | null {
  const plain = text
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[x×*]\(?100%?\)?|(?<!\d)\(?100%?\)?[x×*]/g, '')
    .replace(/[:÷]/g, '/')
    .replace(/[x×]/g, '*');
  const tokens = plain.match(/\d+|[()+\-*/]/g) ?? [];
  if (tokens.join('') !== plain || tokens.length === 0) return null;
  return new ExpressionReader(tokens).readAll();
}

/** A small recursive descent over sums of products of columns. */
class ExpressionReader {
  #at = 0;

  constructor(readonly tokens: readonly string[]) {}

  readAll(): DeclaredExpression | null {
    const expression = this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#single()));
    return this.#at === this.tokens.length ? expression : null;
  }

  #chain(operators: readonly string[], next: () => DeclaredExpression | null): DeclaredExpression | null {
    let left = next();
    while (left && operators.includes(this.tokens[this.#at] ?? '')) {
      const operator = this.tokens[this.#at++] as '+' | '-' | '*' | '/';
      const right = next();
      if (!right) return null;
      left = { kind: 'operation', operator, left, right };
    }
    return left;
  }

  #single(): DeclaredExpression | null {
    const token = this.tokens[this.#at++];
    if (token === undefined) return null;
    if (/^\d+$/.test(token)) return { kind: 'column', number: String(Number(token)) };
    if (token !== '(') return null;
    const inner = this.#chain(['+', '-'], () => this.#chain(['*', '/'], () => this.#single()));
    return this.tokens[this.#at++] === ')' ? inner : null;
  }
}

/** A text that is equal for expressions that mean the same: the parts of a sum in order of their numbers. */
export function canonicalExpression(expression: DeclaredExpression): string {
  if (expression.kind === 'column') return expression.number;
  const { operator, left, right } = expression;
  if (operator !== '+') return `(${canonicalExpression(left)}${operator}${canonicalExpression(right)})`;
  return `(${sumParts(expression).map(canonicalExpression).sort().join('+')})`;
}

function sumParts(expression: DeclaredExpression): DeclaredExpression[] {
  if (expression.kind === 'operation' && expression.operator === '+') {
    return [...sumParts(expression.left), ...sumParts(expression.right)];
  }
  return [expression];
}
