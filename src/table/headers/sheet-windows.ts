import { containsCell, type Rectangle } from '../../sheet/rectangle';
import type { SheetSnapshot, SnapshotRow } from '../../sheet/snapshot';
import type { RowProfile } from './row-profile';

/** A table takes at least so many columns. */
const LEAST_COLUMNS = 3;
/** A sheet cut into more pieces than this is full of gaps: a wide table with blank columns, not many tables. */
const MOST_PIECES = 6;
/** A row of fewer cells is a title or a note, which may reach over a gap. */
const LEAST_CELLS = 3;

/** Rows that follow one another, and the columns in which those of several cells hold something. */
export interface FilledSection {
  readonly first: number;
  readonly last: number;
  readonly columns: ReadonlySet<number>;
}

/** The sections of a sheet that begin at the given rows, each down to the next and the last one to `bottom`. */
export function filledSections(
  profiles: readonly RowProfile[],
  tops: readonly number[],
  bottom: number,
): FilledSection[] {
  return tops.map((first, at) => {
    const last = (tops[at + 1] ?? bottom + 1) - 1;
    const columns = new Set<number>();
    for (const profile of profiles) {
      if (profile.row < first || profile.row > last || profile.columns.length < LEAST_CELLS) continue;
      for (const column of profile.columns) columns.add(column);
    }
    return { first, last, columns };
  });
}

/**
 * The parts of neighbouring sections that may hold a table of their own: tables may stand side by side, with a blank column between
 * them. Empty where no blank column parts the sections.
 */
export function sideBySideRanges(sections: readonly FilledSection[]): Rectangle[] {
  const [top, bottom] = [sections[0]!.first, sections.at(-1)!.last];
  const pieces = columnPieces(new Set(sections.flatMap(({ columns }) => [...columns])));
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return [];
  const ranges: Rectangle[] = [];
  for (let start = 0; start < pieces.length; start++) {
    for (let end = start; end < pieces.length; end++) {
      if (end - start === pieces.length - 1) continue;
      const [left, right] = [pieces[start]!.left, pieces[end]!.right];
      if (right - left + 1 >= LEAST_COLUMNS) ranges.push({ top, left, bottom, right });
    }
  }
  return ranges;
}

/** Runs of filled columns. */
function columnPieces(filled: ReadonlySet<number>): { left: number; right: number }[] {
  const pieces: { left: number; right: number }[] = [];
  for (const column of [...filled].sort((first, second) => first - second)) {
    const last = pieces.at(-1);
    if (last?.right === column - 1) last.right = column;
    else pieces.push({ left: column, right: column });
  }
  return pieces;
}

/** The sheet as if nothing stood outside the range; addresses stay what they are. */
export function windowOf(sheet: SheetSnapshot, range: Rectangle): SheetSnapshot {
  const rows = new Map<number, SnapshotRow>();
  for (const [row, cells] of sheet.rows) {
    if (row < range.top || row > range.bottom) continue;
    const kept = cells.slice(0, range.right + 1).fill(undefined, 0, range.left);
    if (kept.length > range.left) rows.set(row, kept);
  }
  const merges = sheet.merges.filter(
    (merge) =>
      containsCell(range, { row: merge.top, column: merge.left }) &&
      containsCell(range, { row: merge.bottom, column: merge.right }),
  );
  return { ...sheet, rows, merges, contentRange: range };
}
