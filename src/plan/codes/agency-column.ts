import type { CodeCells } from './split-codes';

/** Urusan, bidang urusan, program, level, kegiatan, sub kegiatan. */
const MOST_SEGMENTS = 6;
/** The share of its cells that must say the same as the first; a slip or two is no other number. */
const ALIKE = 0.9;
/** Urusan and bidang urusan: behind them some regions write the number of the perangkat daerah. */
const SEGMENTS_BEFORE = 2;

/**
 * The cell of a split code that holds the number of the perangkat daerah, between bidang urusan and program: where codes have more parts
 * than the nomenklatur's and that cell says the same in all rows. Null where there is none.
 */
export function agencyColumn(rows: readonly CodeCells[]): number | null {
  // Cell by cell, since a row may show its own level's digits only.
  const most: number[] = [];
  for (const { parts } of rows) {
    parts.forEach((part, column) => (most[column] = Math.max(most[column] ?? 0, part?.segments.length ?? 0)));
  }
  if (total(most) <= MOST_SEGMENTS) return null;
  const column = most.findIndex((_, index) => total(most.slice(0, index)) === SEGMENTS_BEFORE);
  const texts = rows.map(({ texts: cells }) => cells[column] ?? '').filter((text) => text !== '');
  const alike = texts.filter((text) => text === texts[0]);
  return column > 0 && alike.length >= ALIKE * texts.length ? column : null;
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
