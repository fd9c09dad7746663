import { isErrorValue, type CellValue, type ErrorValue } from '../../../sheet/cell';
import {
  asCondition,
  DIVISION_ERROR,
  NotComputed,
  numberOrError,
  RangeValues,
  scalar,
  withNumbers,
  type Operand,
} from './values';

/** An argument of a function, computed when it is asked for: IF reads only one of its branches. An omitted one is null. */
export type Argument = () => Operand;

/** What a function makes of its arguments. */
type Compute = (...given: Argument[]) => Operand;

/** The functions that planning tables use, by their name in en-US. */
export const FUNCTIONS: ReadonlyMap<string, Compute> = new Map<string, Compute>([
  ['SUM', (...given) => ofNumbers(given, (numbers) => numbers.reduce((sum, number) => sum + number, 0))],
  ['AVERAGE', (...given) => ofNumbers(given, average)],
  ['MIN', (...given) => ofNumbers(given, (numbers) => numbers.reduce(least, numbers[0] ?? 0))],
  ['MAX', (...given) => ofNumbers(given, (numbers) => numbers.reduce(most, numbers[0] ?? 0))],
  ['COUNT', (...given) => given.flatMap(cellsOf).filter((value) => typeof value === 'number').length],
  ['IF', choose],
  ['IFERROR', ifError],
  ['AND', (...given) => ofConditions(given, (conditions) => conditions.every(Boolean))],
  ['OR', (...given) => ofConditions(given, (conditions) => conditions.some(Boolean))],
  ['NOT', (condition) => ofConditions([needed(condition)], ([value]) => !value)],
  ['ABS', (value) => withNumbers([needed(value)()], Math.abs)],
  ['N', (value) => numberIn(scalar(needed(value)()))],
  ['ROUND', rounding(Math.round)],
  ['ROUNDUP', rounding(Math.ceil)],
  ['ROUNDDOWN', rounding(Math.floor)],
]);

const least = (one: number, other: number): number => Math.min(one, other);
const most = (one: number, other: number): number => Math.max(one, other);

/** Excel takes no formula with too few arguments; a file may hold one all the same. */
function needed(argument: Argument | undefined): Argument {
  if (!argument) throw new NotComputed();
  return argument;
}

function average(numbers: readonly number[]): CellValue {
  return numbers.length === 0 ? DIVISION_ERROR : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

const cellsOf = (argument: Argument): readonly CellValue[] => {
  const operand = argument();
  return operand instanceof RangeValues ? operand.values : [operand];
};

/** Of cells only those that hold numbers count; of what stands in the formula itself everything does. */
function ofNumbers(given: readonly Argument[], compute: (numbers: readonly number[]) => CellValue): CellValue {
  const numbers: number[] = [];
  for (const argument of given) {
    const operand = argument();
    const values = operand instanceof RangeValues ? operand.values.filter(isNumberOrError) : [operand];
    for (const value of values) {
      const number = withNumbers([value], (each) => each);
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
  }
  return compute(numbers);
}

const isNumberOrError = (value: CellValue): value is number | ErrorValue =>
  typeof value === 'number' || isErrorValue(value);

function ofConditions(given: readonly Argument[], decide: (conditions: readonly boolean[]) => boolean): CellValue {
  const conditions: boolean[] = [];
  for (const argument of given) {
    const condition = asCondition(argument());
    if (typeof condition !== 'boolean') return condition;
    conditions.push(condition);
  }
  return decide(conditions);
}

function choose(condition?: Argument, then?: Argument, otherwise?: Argument): Operand {
  const isMet = asCondition(needed(condition)());
  if (typeof isMet !== 'boolean') return isMet;
  if (isMet) return needed(then)();
  return otherwise ? otherwise() : false;
}

function ifError(value?: Argument, otherwise?: Argument): Operand {
  const result = scalar(needed(value)());
  return isErrorValue(result) ? needed(otherwise)() : result;
}

function numberIn(value: CellValue): CellValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' || isErrorValue(value) ? value : 0;
}

/** Rounds by decimal digits, away from zero where ROUND is halfway: 2.345 to two is 2.35, whatever binary fractions make of it. */
function rounding(round: (value: number) => number): Compute {
  return (value, digits) =>
    withNumbers([needed(value)(), needed(digits)()], (number, places) => {
      if (Math.abs(number) >= 1e15 || Math.abs(places) > 15) throw new NotComputed();
      // Fifteen digits are what Excel computes with.
      const exact = Number(Math.abs(number).toPrecision(15));
      const by = Math.trunc(places);
      return numberOrError(Math.sign(number) * shifted(round(shifted(exact, by)), -by));
    });
}

/** A number with its decimal point moved to the right. */
function shifted(number: number, by: number): number {
  const [mantissa, exponent = '0'] = String(number).split('e');
  return Number(`${mantissa}e${Number(exponent) + by}`);
}
