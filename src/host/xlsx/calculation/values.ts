import { isErrorValue, type CellValue, type ErrorValue } from '../../../sheet/cell';

/** The values of the cells that a reference names, in reading order; blanks are null, and those beyond the sheet's content left out. */
export class RangeValues {
  constructor(
    readonly values: readonly CellValue[],
    /** Whether the reference names a single cell. */
    readonly isOneCell: boolean,
  ) {}
}

/** What a part of a formula comes to. */
export type Operand = CellValue | RangeValues;

/** Thrown where a formula holds something that is not computed here; its cell then keeps the value that the file has. */
export class NotComputed extends Error {}

const VALUE_ERROR: ErrorValue = { error: '#VALUE!' };
export const DIVISION_ERROR: ErrorValue = { error: '#DIV/0!' };
const NUMBER_ERROR: ErrorValue = { error: '#NUM!' };

/** One value; of a reference that of its only cell. */
export function scalar(operand: Operand): CellValue {
  if (!(operand instanceof RangeValues)) return operand;
  if (!operand.isOneCell) throw new NotComputed();
  return operand.values[0] ?? null;
}

/** A value as a number for arithmetic. A text with digits may be a number in the user's own style, which the file does not tell. */
function asNumber(operand: Operand): number | ErrorValue {
  const value = scalar(operand);
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string') return value;
  if (/\d/.test(value)) throw new NotComputed();
  return VALUE_ERROR;
}

/** A value as a condition. */
export function asCondition(operand: Operand): boolean | ErrorValue {
  const value = scalar(operand);
  if (typeof value === 'string') return VALUE_ERROR;
  return isErrorValue(value) ? value : Boolean(value);
}

/** A number, or the error that stands for what is none. */
export function numberOrError(value: number): number | ErrorValue {
  return Number.isFinite(value) ? value : NUMBER_ERROR;
}

/** Computes with numbers; an error among them is the result. */
export function withNumbers(operands: readonly Operand[], compute: (...numbers: number[]) => CellValue): CellValue {
  const numbers: number[] = [];
  for (const operand of operands) {
    const number = asNumber(operand);
    if (typeof number !== 'number') return number;
    numbers.push(number);
  }
  return compute(...numbers);
}
