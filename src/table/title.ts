import type { Layout } from '../layouts/layout';
import type { SheetSnapshot } from '../sheet/snapshot';
import { rowTexts } from './cell-text';
import { titleSimilarity } from './heading-similarity';

/** How many rows above a header may hold its title. */
const ROWS_ABOVE = 8;
const RECOGNISED = 0.5;

/** A table's title and how well it fits the form's: 0 to 1. */
export interface FoundTitle {
  readonly text: string | null;
  readonly similarity: number;
}

/** The title over a header: the lines just above it, down from one that says "Tabel …" or reads like the form's title. */
export function findTitle(sheet: SheetSnapshot, headerRow: number, layout: Layout, notBefore: number): FoundTitle {
  const lines: string[] = [];
  for (let row = Math.max(notBefore, headerRow - ROWS_ABOVE); row < headerRow; row++) {
    const texts = rowTexts(sheet, row);
    if (texts.length === 1) lines.push(texts[0]!);
  }
  const similarity = titleSimilarity(lines.join(' '), layout.titles);
  const start = lines.findIndex((line) => /^tabel\b/i.test(line));
  const from = start >= 0 ? start : lines.findIndex((line) => titleSimilarity(line, layout.titles) >= RECOGNISED);
  if (from < 0) return { text: null, similarity };
  const titleLines = lines
    .slice(from)
    .filter((line) => !/^(nama\s+)?(perangkat daerah|skpd|opd)\s*:/i.test(line) && !/:/.test(line));
  return { text: titleLines.join(' ') || lines[from]!, similarity };
}
