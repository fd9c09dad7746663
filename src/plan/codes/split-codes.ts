import type { CodeText, WritingFlaw } from './code-text';

/** A row's code cells as they were read; null for a cell that holds no code, no segments for a blank one. */
export interface CodeCells {
  readonly row: number;
  readonly texts: readonly string[];
  readonly parts: readonly (CodeText | null)[];
}

/** A row's code with what it inherits. */
export interface FullCode extends CodeCells {
  /** Null where the row has no code, or none that can be read. */
  readonly segments: readonly string[] | null;
  readonly flaws: readonly (WritingFlaw | 'gap' | 'level-skipped' | 'unreadable')[];
}

/**
 * A code split over several cells shows only its own level's digits; the rest is inherited from the rows above. A blank cell between
 * filled ones is filled from above too, but only where the table uses that cell at all.
 */
export function inheritCodes(rows: readonly CodeCells[]): FullCode[] {
  const isColumnUsed = (column: number): boolean => rows.some(({ parts }) => isFilled(parts[column]));
  const used = rows[0]?.parts.map((_, column) => isColumnUsed(column)) ?? [];
  /** By code column: the segments that are in force. */
  let current: readonly InForce[] = [];
  return rows.map(({ row, texts, parts }): FullCode => {
    if (!areReadable(parts)) {
      current = parts.map((part, column) => {
        if (part === null) return /\d/.test(texts[column]!) ? null : current[column];
        return isFilled(part) ? part.segments : current[column];
      });
      return { row, texts, parts, segments: null, flaws: UNREADABLE };
    }
    const last = parts.findLastIndex(isFilled);
    if (last < 0) return { row, texts, parts, segments: null, flaws: NO_FLAWS };
    const { inForce, flaws } = completed(parts.slice(0, last + 1), current, used);
    current = inForce;
    const segments = inForce.every((part) => part != null) && !flaws.includes('level-skipped') ? inForce.flat() : null;
    return { row, texts, parts, segments, flaws };
  });
}

/** What a code column says for the rows below: segments, nothing, or (null) something that cannot be read, which is that row's fault. */
type InForce = readonly string[] | null | undefined;

type Flaw = FullCode['flaws'][number];

const UNREADABLE: readonly Flaw[] = ['unreadable'];
const NO_FLAWS: readonly Flaw[] = [];

/** A row's segments by code column, the blank ones as they are in force above, and what is wrong with them. */
function completed(
  parts: readonly CodeText[],
  above: readonly InForce[],
  used: readonly boolean[],
): { readonly inForce: readonly InForce[]; readonly flaws: readonly Flaw[] } {
  const inForce: InForce[] = [];
  const flaws: Flaw[] = [];
  for (const part of parts) flaws.push(...part.flaws);
  let isBehindOwn = false;
  parts.forEach((part, column) => {
    const inherited = isFilled(part) ? part.segments : above[column] === undefined ? [] : above[column];
    inForce.push(inherited);
    if (isFilled(part)) isBehindOwn = true;
    else if (used[column] && inherited?.length === 0) flaws.push('level-skipped');
    else if (used[column] && isBehindOwn) flaws.push('gap');
  });
  return { inForce, flaws: flaws.length > 1 ? [...new Set(flaws)] : flaws };
}

function areReadable(parts: readonly (CodeText | null)[]): parts is readonly CodeText[] {
  return !parts.includes(null);
}

function isFilled(part: CodeText | null | undefined): part is CodeText {
  return part !== null && part !== undefined && part.segments.length > 0;
}
