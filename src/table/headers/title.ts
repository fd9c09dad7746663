import type { Layout } from '../../layouts/layout';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { cellText, rowTexts } from '../cell-text';
import { titleSimilarity } from './heading-similarity';

/** How many rows above a header may hold its title. */
const ROWS_ABOVE = 8;
const RECOGNISED = 0.5;

/** The lines of text just above a header, those with one text only; none above `notBefore`. */
export function linesAbove(sheet: SheetSnapshot, headerRow: number, notBefore: number): string[] {
  const lines: string[] = [];
  for (let row = Math.max(notBefore, headerRow - ROWS_ABOVE); row < headerRow; row++) {
    const text = onlyText(sheet, row);
    if (text !== null) lines.push(text);
  }
  return lines;
}

/** A row of so many texts belongs to a table. */
const TABLE_ROW = 3;

/** Of the lines just above a header those that no other table's row parts from it. */
export function ownLinesAbove(sheet: SheetSnapshot, headerRow: number): string[] {
  let first = headerRow;
  while (first > Math.max(0, headerRow - ROWS_ABOVE) && rowTexts(sheet, first - 1).length < TABLE_ROW) first--;
  return linesAbove(sheet, headerRow, first);
}

/** The lines next above a header, as far as they stand without a gap: the title of a table that is no form of ours; null without one. */
function linesNext(sheet: SheetSnapshot, headerRow: number, notBefore: number): string | null {
  const lines: string[] = [];
  for (let row = headerRow - 1; row >= Math.max(notBefore, headerRow - ROWS_ABOVE); row--) {
    const texts = rowTexts(sheet, row);
    if (texts.length > 1 || (texts.length === 0 && lines.length > 0)) break;
    lines.unshift(...texts);
  }
  return lines.length > 0 ? lines.join(' ') : null;
}

/** The text of a row that holds one only; null for any other row. */
function onlyText(sheet: SheetSnapshot, row: number): string | null {
  let only: string | null = null;
  for (const cell of sheet.rows.get(row) ?? []) {
    const text = cell ? cellText(cell) : '';
    if (text === '') continue;
    if (only !== null) return null;
    only = text;
  }
  return only;
}

const FORM_CODE = /\b(?:T\s*[-.]?\s*C\s*[-.]?\s*(2[3-9]|3[0-3])|E\s*[-.]\s*(54|55|80|81))\b/i;
/** E.54 is what provinces call E.80. */
const SAME_FORM: Readonly<Record<string, string>> = { 'E.54': 'E.80' };

/** The form's code that a text names ("Tabel T-C.33", "Formulir E.81"), or null. */
function namedForm(text: string): string | null {
  const [, renja, evaluation] = FORM_CODE.exec(text) ?? [];
  if (renja !== undefined) return `T-C.${renja}`;
  return evaluation === undefined ? null : (SAME_FORM[`E.${evaluation}`] ?? `E.${evaluation}`);
}

/** How well the lines above a header fit a form: 1 where they name its code, 0 where they name another's. */
export function titleFit(lines: readonly string[], layout: Layout): number {
  const text = lines.join(' ');
  const named = namedForm(text);
  if (named !== null) return named === layout.id ? 1 : 0;
  return titleSimilarity(text, layout.titles);
}

/** The title over a header: the lines just above it, down from one that says "Tabel …" or reads like the form's title; or null. */
export function findTitle(sheet: SheetSnapshot, headerRow: number, layout: Layout, notBefore: number): string | null {
  const lines = linesAbove(sheet, headerRow, notBefore);
  const start = lines.findIndex((line) => /^tabel\b/i.test(line));
  const from = start >= 0 ? start : lines.findIndex((line) => titleSimilarity(line, layout.titles) >= RECOGNISED);
  if (from < 0) return layout.titles.length > 0 ? null : linesNext(sheet, headerRow, notBefore);
  const titleLines = lines
    .slice(from)
    .filter((line) => !/^(nama\s+)?(perangkat daerah|skpd|opd)\s*:/i.test(line) && !/:/.test(line));
  return titleLines.join(' ') || lines[from]!;
}
