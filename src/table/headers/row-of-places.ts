import type { RowProfile } from './row-profile';

/** A Renstra has five or six years; fewer are shown before it has ended. */
const FEWEST_PLACES = 2;
const MOST_PLACES = 6;

/**
 * Whether a row that looks like column numbers counts the years under spanning headings instead, as the forms are printed: "Target
 * Renstra Tahun ke-" over 1 2 3 4 5. It begins anew under each of those headings, counts no other column, and something stands to the
 * left of it. `above` are the header's rows over it.
 */
export function isRowOfPlaces({ kind, row, columns, labels }: RowProfile, above: readonly RowProfile[]): boolean {
  if (kind !== 'numbers') return false;
  const counted = columns.filter((column) => labels.has(column));
  // Most rows of numbers count further than years; then the headings need not be looked at.
  const runs = runsOfPlaces(counted.map((column) => ({ column, place: Number(labels.get(column)!.number) })));
  const first = runs?.[0]?.[0];
  if (!runs || first === undefined) return false;
  const headings = new Set(above.filter((profile) => profile.row < row).flatMap((profile) => profile.columns));
  return (
    [...headings].some((column) => column < first) &&
    runs.every(([start, ...others]) => headings.has(start!) && !others.some((column) => headings.has(column)))
  );
}

/** The columns of each run 1, 2, 3 …; null where the row is not made of such runs. */
function runsOfPlaces(labels: readonly { readonly column: number; readonly place: number }[]): number[][] | null {
  const runs: number[][] = [];
  for (const { column, place } of labels) {
    if (place === 1) runs.push([column]);
    else if (runs.length > 0 && place === runs.at(-1)!.length + 1) runs.at(-1)!.push(column);
    else return null;
  }
  return runs.every(({ length }) => length >= FEWEST_PLACES && length <= MOST_PLACES) ? runs : null;
}
