/** An error that a cell shows instead of a value. */
export interface ErrorValue {
  readonly error: '#DIV/0!' | '#N/A' | '#NAME?' | '#NULL!' | '#NUM!' | '#REF!' | '#VALUE!' | (string & {});
}

/** What a cell holds. A date is its serial number in the 1900 system; null is an empty cell. */
export type CellValue = string | number | boolean | ErrorValue | null;

/** How a cell looks, as far as the page draws it. Cells of one style share one object. */
export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontal: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'center' | 'bottom' | null;
  readonly wrap: boolean;
  /** The indent of the cell's text in Excel's steps (about three spaces each). */
  readonly indent: number;
  /** Fill as "#rrggbb", or null for none. */
  readonly fill: string | null;
  readonly border: boolean;
}

/** One cell of a snapshot. */
export interface Cell {
  readonly value: CellValue;
  /** The formula with its leading "=", in en-US notation; null where the value was typed. */
  readonly formula: string | null;
  /** The number format code in en-US notation; "General" where none is set. */
  readonly format: string;
  readonly look: CellLook;
}

/** The look of a cell without any formatting. */
export const PLAIN_LOOK: CellLook = Object.freeze({
  bold: false,
  italic: false,
  horizontal: null,
  vertical: null,
  wrap: false,
  indent: 0,
  fill: null,
  border: false,
});

/** What stands at a place where the sheet keeps nothing. */
export const EMPTY_CELL: Cell = Object.freeze({ value: null, formula: null, format: 'General', look: PLAIN_LOOK });

/** Whether the value is an error such as #DIV/0!. */
export function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === 'object' && value !== null;
}

/** Whether two values are the same; an error is told by its name. */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  return isErrorValue(one) && isErrorValue(other) ? one.error === other.error : one === other;
}

/** Whether a cell holds nothing that a reader could see or a formula could use. */
export function isBlankCell(cell: Cell): boolean {
  return cell.formula === null && (cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === ''));
}
