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
  let current: (readonly string[])[] = [];
  return rows.map((row) => {
    if (row.parts.includes(null)) return { ...row, segments: null, flaws: ['unreadable'] };
    const parts = row.parts as readonly CodeText[];
    const last = parts.findLastIndex(isFilled);
    if (last < 0) return { ...row, segments: null, flaws: [] };
    const first = parts.findIndex(isFilled);
    const flaws = new Set<FullCode['flaws'][number]>(parts.flatMap((part) => part.flaws));
    const above = current;
    current = parts.slice(0, last + 1).map((part, column) => {
      const inherited = isFilled(part) ? part.segments : (above[column] ?? []);
      if (!isFilled(part) && used[column]) {
        if (inherited.length === 0) flaws.add('level-skipped');
        else if (column > first) flaws.add('gap');
      }
      return inherited;
    });
    return { ...row, segments: flaws.has('level-skipped') ? null : current.flat(), flaws: [...flaws] };
  });
}

function isFilled(part: CodeText | null | undefined): part is CodeText {
  return part !== null && part !== undefined && part.segments.length > 0;
}
