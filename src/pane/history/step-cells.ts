import { formatAddress } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { groupBy } from '../../sheet/group-by';

/** So many cells of a sheet are named. */
const NAMED = 5;

/** The cells of a step by sheet: "Tabel 1: O24, O25 · Tabel 2: K9, K10, K11, K12, K13, …". */
export function stepCells(edits: readonly Edit[]): string {
  return [...groupBy(edits, ({ sheet }) => sheet)]
    .map(([sheet, cells]) => {
      const named = cells.slice(0, NAMED).map(formatAddress);
      // The dots are not to stand in a line of their own.
      return `${sheet}: ${named.join(', ')}${cells.length > NAMED ? ',\u00a0…' : ''}`;
    })
    .join(' · ');
}
