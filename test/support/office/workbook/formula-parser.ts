import { parseAddress } from '../../../../src/sheet/address';
import type { Rectangle } from '../../../../src/sheet/rectangle';

/** A formula, taken apart. `sheet` is null for the formula's own sheet. */
export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'range'; readonly sheet: string | null; readonly area: Rectangle }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly (Expression | null)[] };

/** A formula beyond what the stand-in computes; its cell keeps the value that it has. */
export class UnknownFormula extends Error {}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)(?![\w(])|([A-Za-z_][\w.]*)(?=\()|(TRUE|FALSE)\b|(<>|<=|>=|[-+*/^&=<>%(),]))/iy;

/** From loosest to tightest. */
const BINARY = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

type Token =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'range'; readonly sheet: string | null; readonly text: string }
  | { readonly kind: 'name' | 'sign'; readonly text: string };

/** Takes apart "=IF(H24=0,0,N24/H24)". Throws {@link UnknownFormula} on anything it does not know. */
export function parseFormula(formula: string): Expression {
  const parser = new Parser(tokensOf(formula.slice(1)));
  const expression = parser.binary(0);
  if (!parser.isDone()) throw new UnknownFormula(formula);
  return expression;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim() !== '') {
    const match = TOKEN.exec(text);
    if (!match) throw new UnknownFormula(text);
    const [, string, number, sheet, range, name, boolean, sign] = match;
    if (string !== undefined) tokens.push({ kind: 'value', value: string.slice(1, -1).replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ kind: 'value', value: Number(number) });
    else if (range !== undefined) tokens.push({ kind: 'range', sheet: sheetName(sheet), text: range });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.toUpperCase() });
    else if (boolean !== undefined) tokens.push({ kind: 'value', value: boolean.toUpperCase() === 'TRUE' });
    else tokens.push({ kind: 'sign', text: sign! });
  }
  return tokens;
}

function sheetName(prefix: string | undefined): string | null {
  if (prefix === undefined) return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

class Parser {
  #at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isDone(): boolean {
    return this.#at === this.tokens.length;
  }

  binary(level: number): Expression {
    const signs = BINARY[level];
    if (!signs) return this.unary();
    let left = this.binary(level + 1);
    for (let sign = this.#take(signs); sign !== null; sign = this.#take(signs)) {
      left = { kind: 'call', name: sign, operands: [left, this.binary(level + 1)] };
    }
    return left;
  }

  unary(): Expression {
    const sign = this.#take(['-', '+']);
    let operand = sign === null ? this.#primary() : this.unary();
    if (sign === '-') operand = { kind: 'call', name: '-', operands: [{ kind: 'value', value: 0 }, operand] };
    while (this.#take(['%'])) operand = { kind: 'call', name: '/', operands: [operand, { kind: 'value', value: 100 }] };
    return operand;
  }

  #primary(): Expression {
    const token = this.tokens[this.#at++];
    if (token?.kind === 'value') return token;
    if (token?.kind === 'range') return { kind: 'range', sheet: token.sheet, area: areaOf(token.text) };
    if (token?.kind === 'name') return { kind: 'call', name: token.text, operands: this.#arguments() };
    if (token?.text !== '(') throw new UnknownFormula();
    const inner = this.binary(0);
    if (!this.#take([')'])) throw new UnknownFormula();
    return inner;
  }

  #arguments(): (Expression | null)[] {
    if (!this.#take(['('])) throw new UnknownFormula();
    const operands: (Expression | null)[] = [];
    if (this.#take([')'])) return operands;
    do {
      const next = this.tokens[this.#at];
      const isMissing = next?.kind === 'sign' && (next.text === ',' || next.text === ')');
      operands.push(isMissing ? null : this.binary(0));
    } while (this.#take([',']));
    if (!this.#take([')'])) throw new UnknownFormula();
    return operands;
  }

  #take(signs: readonly string[]): string | null {
    const token = this.tokens[this.#at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.#at++;
    return token.text;
  }
}

function areaOf(text: string): Rectangle {
  const [first, last = first] = text.split(':').map((part) => parseAddress(part));
  if (!first || !last) throw new UnknownFormula(text);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** The areas that a formula reads. */
export function areasRead(expression: Expression): Extract<Expression, { kind: 'range' }>[] {
  if (expression.kind === 'range') return [expression];
  if (expression.kind === 'value') return [];
  return expression.operands.flatMap((operand) => (operand ? areasRead(operand) : []));
}
