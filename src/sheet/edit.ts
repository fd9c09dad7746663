import type { CellPosition } from './address';
import type { CellValue } from './cell';

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
