import type { Table } from '../../table/table';
import type { Axis } from './axis';

/** The rows that stay in sight while a table's body scrolls under them; both included. */
export interface FrozenRows {
  readonly first: number;
  readonly last: number;
}

/** The part of the visible height that titles may take at most. */
const MOST_OF_HEIGHT = 0.4;

/**
 * The header rows to keep in sight at a scroll position: those of the table that fills the top of the view, once they have
 * gone out of it. A high header on a small screen keeps its row of column numbers only.
 */
export function frozenRows(
  tables: readonly Table[],
  rows: Axis,
  scrollTop: number,
  viewHeight: number,
): FrozenRows | null {
  for (const table of tables) {
    const block = table.headerBlocks[0];
    if (!block || rows.start(block.first) >= scrollTop) continue;
    const candidates: FrozenRows[] = [{ first: block.first, last: block.last }];
    if (block.numberRow !== null) candidates.push({ first: block.numberRow, last: block.numberRow });
    for (const frozen of candidates) {
      const height = rows.span(frozen.first, frozen.last);
      if (height === 0 || height > viewHeight * MOST_OF_HEIGHT) continue;
      const tableEnd = rows.start(table.range.bottom + 1);
      if (rows.start(frozen.first) < scrollTop && tableEnd > scrollTop + height) return frozen;
    }
  }
  return null;
}
