import type { CellPosition } from './address';
import { groupBy } from './group-by';
import { MARK_KINDS, type Mark, type MarkKind } from './mark';
import { formatRectangle, type Rectangle } from './rectangle';

/** Marks of one sheet that one conditional format shows. */
export interface MarkGroup {
  readonly kind: MarkKind;
  readonly label: string;
  readonly ranges: readonly Rectangle[];
}

/** Excel takes no longer lists of addresses from programs; a file keeps to that too, so that it can be handled in Excel. */
const MAX_ADDRESSES_LENGTH = 8_192;

/**
 * The fewest groups that show the marks, by sheet name; sheets in the order in which the marks name them. In each sheet the
 * gravest kind comes first, then the labels in order of the alphabet. The addresses of a group, joined by one character
 * each, stay below 8,192 characters; a group that would be longer becomes several.
 */
export function markGroups(marks: readonly Mark[]): Map<string, MarkGroup[]> {
  const bySheet = groupBy(marks, ({ sheet }) => sheet);
  return new Map([...bySheet].map(([sheet, ofSheet]) => [sheet, groupsOfSheet(ofSheet)]));
}

function groupsOfSheet(marks: readonly Mark[]): MarkGroup[] {
  return MARK_KINDS.flatMap((kind) => {
    const byLabel = groupBy(
      marks.filter((mark) => mark.kind === kind),
      ({ label }) => label,
    );
    const inOrder = [...byLabel].sort(([one], [other]) => (one < other ? -1 : 1));
    return inOrder.flatMap(([label, cells]) =>
      chunksOf(coveringRanges(cells)).map((ranges) => ({ kind, label, ranges })),
    );
  });
}

/** Few blocks that hold the cells and no others: neighbours in a row first, then equal runs below each other. */
function coveringRanges(cells: readonly CellPosition[]): Rectangle[] {
  const ranges: Rectangle[] = [];
  /** Blocks that end in the row before, by their first and last column. */
  let above = new Map<string, number>();
  let current = new Map<string, number>();
  let lastRow = -1;
  for (const run of rowRuns(cells)) {
    if (run.top !== lastRow) {
      above = run.top === lastRow + 1 ? current : new Map<string, number>();
      current = new Map<string, number>();
      lastRow = run.top;
    }
    const key = `${run.left} ${run.right}`;
    const known = above.get(key);
    const place = known ?? ranges.length;
    ranges[place] = known === undefined ? run : { ...ranges[known]!, bottom: run.bottom };
    current.set(key, place);
  }
  return ranges;
}

/** Runs of neighbouring cells in each row, in reading order. */
function rowRuns(cells: readonly CellPosition[]): Rectangle[] {
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Rectangle[] = [];
  for (const { row, column } of inOrder) {
    const last = runs.at(-1);
    const isNext = last?.top === row && column <= last.right + 1;
    if (isNext) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

function chunksOf(ranges: readonly Rectangle[]): Rectangle[][] {
  const chunks: Rectangle[][] = [];
  let length = MAX_ADDRESSES_LENGTH;
  for (const range of ranges) {
    const added = formatRectangle(range).length + 1;
    if (length + added >= MAX_ADDRESSES_LENGTH) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)!.push(range);
    length += added;
  }
  return chunks;
}
