import { parse, tokenize, type AstExpression } from '@borgar/fx/xlsx';
import { isErrorValue, type CellValue, type ErrorValue } from '../../../sheet/cell';
import { FUNCTIONS } from './functions';
import {
  DIVISION_ERROR,
  NotComputed,
  numberOrError,
  scalar,
  withNumbers,
  type Operand,
  type RangeValues,
} from './values';

/** Reads the cells that a reference names, such as "'Tabel 1'!N9:N12"; throws {@link NotComputed} for those that it cannot. */
export type ReadReference = (reference: string) => RangeValues;

/**
 * The value of a formula as Excel computes it: arithmetic, comparing, and the few functions that planning tables use.
 *
 * @param formula without its leading "="
 * @throws NotComputed where it holds anything else
 */
export function formulaValue(formula: string, read: ReadReference): CellValue {
  // A reference to a blank cell gives zero.
  return scalar(evaluate(parsed(formula), read)) ?? 0;
}

function parsed(formula: string): AstExpression {
  try {
    return parse(tokenize(formula, { mergeRefs: true, negativeNumbers: false }));
  } catch {
    // What fx cannot read is nothing to compute with.
    throw new NotComputed();
  }
}

function evaluate(node: AstExpression, read: ReadReference): Operand {
  switch (node.type) {
    case 'Literal':
      return node.value;
    case 'ErrorLiteral':
      return { error: node.value };
    case 'ReferenceIdentifier':
      if (node.kind !== 'range' && node.kind !== 'beam') throw new NotComputed();
      return read(node.value);
    case 'UnaryExpression':
      return withSign(node.operator, evaluate(node.arguments[0]!, read));
    case 'BinaryExpression': {
      const [one, other] = node.arguments as [AstExpression, AstExpression];
      return combined(node.operator, evaluate(one, read), evaluate(other, read));
    }
    case 'CallExpression': {
      const call = FUNCTIONS.get(node.callee.name.toUpperCase());
      if (!call) throw new NotComputed();
      // fx leaves an omitted argument out of its types, but not out of the list.
      const given = node.arguments as readonly (AstExpression | null)[];
      return call(...given.map((argument) => () => (argument ? evaluate(argument, read) : null)));
    }
    default:
      throw new NotComputed();
  }
}

function withSign(operator: string, operand: Operand): CellValue {
  switch (operator) {
    case '-':
      return withNumbers([operand], (number) => -number);
    case '+':
      return scalar(operand);
    case '%':
      return withNumbers([operand], (number) => number / 100);
    default:
      throw new NotComputed();
  }
}

const ARITHMETIC: Readonly<Record<string, (one: number, other: number) => number | ErrorValue>> = {
  '+': (one, other) => one + other,
  '-': (one, other) => one - other,
  '*': (one, other) => one * other,
  '/': (one, other) => (other === 0 ? DIVISION_ERROR : one / other),
  '^': (one, other) => one ** other,
};

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

function combined(operator: string, one: Operand, other: Operand): CellValue {
  const compute = ARITHMETIC[operator];
  if (compute) {
    return withNumbers([one, other], (...numbers) => {
      const result = compute(numbers[0]!, numbers[1]!);
      return typeof result === 'number' ? numberOrError(result) : result;
    });
  }
  const compare = COMPARISONS[operator];
  if (!compare) throw new NotComputed();
  const [first, second] = [scalar(one), scalar(other)];
  if (isErrorValue(first)) return first;
  return isErrorValue(second) ? second : compare(orderOf(first, second));
}

/** Excel puts numbers before texts and texts before TRUE and FALSE; a blank is as the other side needs it. */
function orderOf(first: Exclude<CellValue, ErrorValue>, second: Exclude<CellValue, ErrorValue>): number {
  const [one, other] = [first ?? blankLike(second), second ?? blankLike(first)];
  if (typeof one === 'string' && typeof other === 'string') {
    return one.localeCompare(other, 'en', { sensitivity: 'accent' });
  }
  const rank = (value: string | number | boolean): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  return typeof one === typeof other ? Number(one) - Number(other) : rank(one) - rank(other);
}

function blankLike(value: Exclude<CellValue, ErrorValue>): string | number | boolean {
  if (typeof value === 'string') return '';
  return typeof value === 'boolean' ? false : 0;
}
