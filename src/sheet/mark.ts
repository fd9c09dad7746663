import type { CellPosition } from './address';

/** How a marked cell is to stand out; each kind has its own shape besides its colour. */
export type MarkKind = 'error' | 'warning' | 'info';

/** One cell to be marked on its sheet, and the id of the check that marks it (part of the mark's own signature). */
export interface Mark extends CellPosition {
  readonly sheet: string;
  readonly kind: MarkKind;
  readonly label: string;
}
