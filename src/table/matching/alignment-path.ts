import type { Layout } from '../../layouts/layout';

/** A pair that fits less than this is no pair. */
const WORST_PAIR = 0.35;
/** Leaving a required column of the form unmatched costs this much more than leaving an optional one. */
const MISSING_REQUIRED = 0.25;
const MISSING_OPTIONAL = 0.02;
/** A heading of the sheet that the form does not know costs little: regions add columns. */
const EXTRA_SLOT = 0.1;

const NOWHERE = Number.NEGATIVE_INFINITY;

/** The best scores for the first slots (rows) and the first columns (columns) of the form. */
interface Scores {
  readonly any: number[][];
  /** Of paths on which the last of the columns has been matched and, if it repeats, may be matched again. */
  readonly open: number[][];
}

/**
 * For each slot the index of the form's column that it is, or null; `fits` holds how well each slot fits each column (0 to 1).
 * A column that repeats may be matched by several slots, with others between them.
 */
export function bestPath(fits: readonly (readonly number[])[], layout: Layout): (number | null)[] {
  const width = layout.columns.length;
  const grid = (): number[][] =>
    Array.from({ length: fits.length + 1 }, () => new Array<number>(width + 1).fill(NOWHERE));
  const scores: Scores = { any: grid(), open: grid() };
  for (let slot = 0; slot <= fits.length; slot++) {
    for (let column = 0; column <= width; column++) {
      scores.open[slot]![column] = Math.max(NOWHERE, ...openWays(scores, fits, layout, slot, column));
      const ways = [scores.open[slot]![column]!, ...skipWays(scores, layout, slot, column)];
      scores.any[slot]![column] = slot + column === 0 ? 0 : Math.max(...ways);
    }
  }
  return tracePath(scores, fits, layout);
}

/** The scores of ending with a match of the column: matched now for the first time, again, or with a foreign slot behind it. */
function openWays(
  { any, open }: Scores,
  fits: readonly (readonly number[])[],
  layout: Layout,
  slot: number,
  column: number,
): [first: number, again: number, extra: number] | [] {
  if (slot === 0 || column === 0) return [];
  const gain = pairGain(fits, slot - 1, column - 1);
  const { repeats, compared } = layout.columns[column - 1]!;
  const again = repeats || compared ? open[slot - 1]![column]! + gain : NOWHERE;
  return [any[slot - 1]![column - 1]! + gain, again, open[slot - 1]![column]! - EXTRA_SLOT];
}

/** The scores of passing over a slot or over a column. */
function skipWays({ any }: Scores, layout: Layout, slot: number, column: number): [slot: number, column: number] {
  const missing = layout.columns[column - 1]?.required ? MISSING_REQUIRED : MISSING_OPTIONAL;
  return [
    slot === 0 ? NOWHERE : any[slot - 1]![column]! - EXTRA_SLOT,
    column === 0 ? NOWHERE : any[slot]![column - 1]! - missing,
  ];
}

/** What a pair adds to a path; a pair that does not fit is never taken. */
function pairGain(fits: readonly (readonly number[])[], slot: number, column: number): number {
  const fit = fits[slot]![column]!;
  return fit < WORST_PAIR ? NOWHERE : fit - WORST_PAIR;
}

/** Walks the best path back from its end. */
function tracePath(scores: Scores, fits: readonly (readonly number[])[], layout: Layout): (number | null)[] {
  const path: (number | null)[] = fits.map(() => null);
  let slot = fits.length;
  let column = layout.columns.length;
  let isOpen = false;
  while (slot > 0) {
    if (!isOpen && scores.any[slot]![column] !== scores.open[slot]![column]) {
      if (scores.any[slot]![column] === skipWays(scores, layout, slot, column)[0]) slot--;
      else column--;
      continue;
    }
    const [first, again] = openWays(scores, fits, layout, slot, column);
    const score = scores.open[slot]![column];
    slot--;
    if (score === first || score === again) path[slot] = column - 1;
    isOpen = score !== first;
    if (!isOpen) column--;
  }
  return path;
}
