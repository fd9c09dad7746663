import type { CellPosition } from './address';

/** How a marked cell is to stand out; each kind has its own shape besides its colour. */
export type MarkKind = 'error' | 'warning' | 'info';

/** All kinds, the gravest first. */
export const MARK_KINDS: readonly MarkKind[] = ['error', 'warning', 'info'];

/** One cell to be marked on its sheet, and the id of the check that marks it (part of the mark's own signature). */
export interface Mark extends CellPosition {
  readonly sheet: string;
  readonly kind: MarkKind;
  readonly label: string;
}

/**
 * The formula of the conditional format that shows a mark, without its "=": always true, and by its text known as ours, so that
 * marks can be found again with nothing stored elsewhere.
 */
export function markFormula(label: string): string {
  return `LEN("Periksa Renja: ${label.replaceAll('"', '""')}")>0`;
}

/** The label of the mark that a formula shows; null when the formula is not ours. */
export function markLabel(formula: string): string | null {
  const label = /^=?LEN\("Periksa Renja: ((?:[^"]|"")*)"\)>0$/.exec(formula)?.[1];
  return label?.replaceAll('""', '"') ?? null;
}
