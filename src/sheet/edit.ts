import { LAST_COLUMN, LAST_ROW, type CellPosition } from './address';
import { isSameValue, type CellValue } from './cell';

/** What an edit puts into a cell or found there. */
export interface CellContent {
  /** The value; beside a formula, the value that the formula gives (written as its cached value). */
  readonly value: CellValue;
  /** With its leading "=", or null for a plain value. */
  readonly formula: string | null;
  /** Number format code in en-US notation. */
  readonly format: string;
}

/** One cell's change, carrying what was there so that it can be taken back. */
export interface Edit extends CellPosition {
  readonly sheet: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** The edits that take the given ones back, last one first. */
export function inverseEdits(edits: readonly Edit[]): Edit[] {
  return edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before })).reverse();
}

/** Whether cells hold the same; of formulas only the formula counts, of formats nothing. A text of no characters is nothing. */
export function isSameContent(one: CellContent, other: CellContent): boolean {
  if (one.formula !== other.formula) return false;
  return one.formula !== null || isSameValue(typedValue(one), typedValue(other));
}

function typedValue({ value }: CellContent): CellValue {
  return value === '' ? null : value;
}

/** Excel's own limits for what a cell can hold. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** Whether there is such a cell, and it can hold what the edit brings. */
export function isPossibleEdit({ row, column, after: { value, formula } }: Edit): boolean {
  const isPlace = row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
  if (!isPlace || (typeof value === 'number' && !Number.isFinite(value))) return false;
  if (typeof value === 'string' && value.length > MAX_TEXT) return false;
  return formula === null || (/^=./s.test(formula) && formula.length <= MAX_FORMULA);
}
