import { isErrorValue, type CellValue, type ErrorValue } from '../../../../src/sheet/cell';
import { UnknownFormula, type Expression } from './formula-parser';

/** The values of an area in reading order; an area of one cell stands for that cell. */
export type ReadArea = (area: Extract<Expression, { kind: 'range' }>) => readonly CellValue[];

const VALUE_ERROR: ErrorValue = { error: '#VALUE!' };

/** What a formula gives. Knows the operators and the functions that planners and this program write; throws on others. */
export function formulaValue(expression: Expression, read: ReadArea): CellValue {
  const value = evaluate(expression, read);
  // A formula that points at an empty cell shows zero.
  return value ?? 0;
}

function evaluate(expression: Expression, read: ReadArea): CellValue {
  if (expression.kind === 'value') return expression.value;
  if (expression.kind === 'range') {
    const values = read(expression);
    if (values.length !== 1) throw new UnknownFormula('an area where a value is wanted');
    return values[0] ?? null;
  }
  const { name, operands } = expression;
  const operand = (index: number): CellValue => {
    const one = operands[index];
    return one ? evaluate(one, read) : null;
  };
  switch (name) {
    case 'IF': {
      const condition = operand(0);
      if (isErrorValue(condition)) return condition;
      if (isTrue(condition)) return operands.length > 1 ? operand(1) : true;
      return operands.length > 2 ? operand(2) : false;
    }
    case 'IFERROR': {
      const value = operand(0);
      return isErrorValue(value) ? operand(1) : value;
    }
    case 'SUM':
      return sum(operands, read);
    case 'LEN':
      return withText(operand(0), (text) => text.length);
    case 'ROUND':
      return withNumbers(operand(0), operand(1), (number, digits) => Number(number.toFixed(digits)));
    case '&':
      return withText(operand(0), (left) => withText(operand(1), (right) => left + right));
    case '+':
      return withNumbers(operand(0), operand(1), (left, right) => left + right);
    case '-':
      return withNumbers(operand(0), operand(1), (left, right) => left - right);
    case '*':
      return withNumbers(operand(0), operand(1), (left, right) => left * right);
    case '/':
      return withNumbers(operand(0), operand(1), (left, right) => (right === 0 ? { error: '#DIV/0!' } : left / right));
    case '^':
      return withNumbers(operand(0), operand(1), (left, right) => left ** right);
    case '=':
    case '<>':
    case '<':
    case '>':
    case '<=':
    case '>=':
      return compared(operand(0), operand(1), name);
    default:
      throw new UnknownFormula(name);
  }
}

function sum(operands: readonly (Expression | null)[], read: ReadArea): CellValue {
  let total = 0;
  for (const operand of operands) {
    const values = operand?.kind === 'range' ? read(operand) : [operand ? asNumber(evaluate(operand, read)) : 0];
    for (const value of values) {
      if (isErrorValue(value)) return value;
      if (typeof value === 'number') total += value;
    }
  }
  return total;
}

function isTrue(value: CellValue): boolean {
  return typeof value === 'string' ? value.toUpperCase() === 'TRUE' : Boolean(value);
}

function asNumber(value: CellValue): number | ErrorValue {
  if (value === null || value === false) return 0;
  if (value === true) return 1;
  if (typeof value !== 'string') return value;
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : VALUE_ERROR;
}

function withNumbers(
  one: CellValue,
  other: CellValue,
  compute: (one: number, other: number) => number | ErrorValue,
): CellValue {
  const left = asNumber(one);
  const right = asNumber(other);
  if (isErrorValue(left)) return left;
  return isErrorValue(right) ? right : compute(left, right);
}

function withText(value: CellValue, compute: (text: string) => CellValue): CellValue {
  return isErrorValue(value) ? value : compute(value === null ? '' : String(value));
}

function compared(one: CellValue, other: CellValue, sign: string): CellValue {
  if (isErrorValue(one)) return one;
  if (isErrorValue(other)) return other;
  const order = orderOf(one ?? emptyLike(other), other ?? emptyLike(one));
  if (sign === '=') return order === 0;
  if (sign === '<>') return order !== 0;
  if (sign === '<') return order < 0;
  if (sign === '>') return order > 0;
  return sign === '<=' ? order <= 0 : order >= 0;
}

function emptyLike(value: CellValue): string | number {
  return typeof value === 'string' ? '' : 0;
}

type Scalar = string | number | boolean;

/** Numbers come before texts, texts before booleans. */
function orderOf(one: Scalar, other: Scalar): number {
  const rank = (value: Scalar): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  const [left, right] = [one, other].map((value) => (typeof value === 'string' ? value.toLowerCase() : value));
  return left === right ? 0 : left! < right! ? -1 : 1;
}
