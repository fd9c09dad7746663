import type { HeadingCell, Measure } from '../table';
import type { HeaderSlot, SlotColumn } from './header-slot';
import { cellAt, mergeAt, type SheetSnapshot } from '../../sheet/snapshot';
import { cellText } from '../cell-text';
import { parseColumnLabel, type ColumnLabel } from '../declared/declared-formula';
import type { HeaderBand } from './header-bands';
import { readFlatPairs } from './flat-pairs';
import { readMeasureWord } from './measure-word';
import { readPeriodLabel } from './period-label';

/** A heading text and whether it stands over the column itself or reaches it from the left. */
interface Part extends HeadingCell {
  readonly own: boolean;
}

/** A column with what stands over it, and what of that names the measure. */
interface ColumnHead {
  readonly column: number;
  readonly parts: readonly Part[];
  readonly label: ColumnLabel | null;
}

const isSameCell = (first: HeadingCell | undefined, second: HeadingCell | undefined): boolean =>
  first?.row === second?.row && first?.column === second?.column;

/** Reads a header band's columns from left to right, from merged areas where they are known and from blanks where they are not. */
export function readHeaderSlots(sheet: SheetSnapshot, band: HeaderBand): readonly HeaderSlot[] {
  const heads = columnHeads(sheet, band);
  const slots: { columns: SlotColumn[]; parts: readonly Part[]; label: ColumnLabel | null }[] = [];
  for (const [index, head] of heads.entries()) {
    const previous = slots.at(-1);
    const named = measurePart(heads, index);
    const parts = named ? head.parts.filter((part) => part !== named.part) : head.parts;
    const measure = named?.measure ?? null;
    if (previous && !head.parts.some((part) => part.own)) {
      previous.columns.push({ column: head.column, measure: null });
      previous.label ??= head.label;
    } else if (previous && measure !== null && isSameHeading(previous, parts) && isNewMeasure(previous, measure)) {
      previous.columns.push({ column: head.column, measure });
    } else {
      slots.push({ columns: [{ column: head.column, measure }], parts, label: head.label });
    }
  }
  return readFlatPairs(slots.map(({ columns, parts, label }) => ({ columns, label, ...headingsOf(parts) })));
}

function headingsOf(parts: readonly Part[]): Pick<HeaderSlot, 'parts' | 'words' | 'period' | 'headings'> {
  const read = parts.map(({ text }) => readPeriodLabel(text));
  return {
    parts: parts.map(({ text }) => text),
    words: parts.flatMap(({ text }, index) => (read[index] ? [] : [text])),
    period: read.findLast((period) => period !== null) ?? null,
    headings: parts.map(({ row, column, text }) => ({ row, column, text })),
  };
}

/** Whether a column stands under the very headings of the slot on its left, its measure apart. */
function isSameHeading(slot: { columns: SlotColumn[]; parts: readonly Part[] }, parts: readonly Part[]): boolean {
  const isSame = parts.length === slot.parts.length && parts.every((part, at) => isSameCell(part, slot.parts[at]));
  return slot.columns[0]!.measure !== null && parts.length > 0 && isSame;
}

const isNewMeasure = (slot: { columns: SlotColumn[] }, measure: Measure): boolean =>
  slot.columns.every((column) => column.measure !== measure);

/**
 * The part over a column that only names its measure. A word that could be a heading of its own ("Anggaran") counts only where
 * its neighbours under the same heading name measures, too.
 */
function measurePart(heads: readonly ColumnHead[], index: number): { part: Part; measure: Measure } | null {
  const { parts } = heads[index]!;
  if (parts.length < 2) return null;
  const found = parts.flatMap((part) => {
    const word = readMeasureWord(part.text);
    return word ? [{ part, ...word }] : [];
  });
  // A "(%)" above the last heading says how a degree of achievement is shown.
  const certain = found.findLast(
    ({ certainty, measure, part }) => certainty === 'certain' && (measure !== 'percent' || part === parts.at(-1)),
  );
  if (certain && hasMeasuredNeighbour(heads, index)) return certain;
  const last = found.findLast(({ part }) => part === parts.at(-1));
  if (!last) return null;
  const siblings = siblingsOf(heads, index).map((head) => readMeasureWord(head.parts.at(-1)!.text));
  const measures = new Set(siblings.map((word) => word?.measure));
  if (siblings.includes(null) || measures.size < 2 || measures.size < siblings.length) return null;
  const above = parts.at(-2)!;
  const isPlain = siblings.every((word) => word!.certainty !== 'possible');
  const isClear = siblings.some((word) => word!.certainty === 'certain');
  return isPlain || isClear || isRepeatedPair(heads, index, above) ? last : null;
}

/** Whether the same pair of words stands under several years or quarters of the same header, where it can only name measures. */
function isRepeatedPair(heads: readonly ColumnHead[], index: number, own: Part): boolean {
  const wordsOf = (at: number): string =>
    siblingsOf(heads, at)
      .map((head) => readMeasureWord(head.parts.at(-1)!.text)?.measure ?? '')
      .join('|');
  const words = wordsOf(index);
  const periods = new Set<string>();
  heads.forEach((head, at) => {
    const above = head.parts.at(-2);
    const isPeriod = above !== undefined && readPeriodLabel(above.text) !== null;
    if (isPeriod && !isSameCell(above, own) && wordsOf(at) === words) periods.add(`${above.row}:${above.column}`);
  });
  return periods.size >= 1 && (readPeriodLabel(own.text) !== null || periods.size >= 2);
}

/**
 * "%" alone may as well be the heading of a degree of achievement, as behind "Target" and "Realisasi": its neighbours must all name
 * measures, and one of them another.
 */
function hasMeasuredNeighbour(heads: readonly ColumnHead[], index: number): boolean {
  const leaf = heads[index]!.parts.at(-1)!;
  if (readMeasureWord(leaf.text)?.measure !== 'percent') return true;
  const siblings = siblingsOf(heads, index).map((head) => readMeasureWord(head.parts.at(-1)!.text));
  return !siblings.includes(null) && siblings.some((word) => word?.measure !== 'percent');
}

/** The columns whose last heading stands under the same one as this column's, this one included. */
function siblingsOf(heads: readonly ColumnHead[], index: number): readonly ColumnHead[] {
  const above = heads[index]!.parts.at(-2);
  return heads.filter((head) => head.parts.length > 1 && isSameCell(head.parts.at(-2), above));
}

function columnHeads(sheet: SheetSnapshot, band: HeaderBand): ColumnHead[] {
  const { left, right } = bandEdges(sheet, band);
  const heads: ColumnHead[] = [];
  for (let column = left; column <= right; column++) {
    heads.push({
      column,
      parts: columnParts(sheet, band, left, column),
      label: band.numberRow === null ? null : parseColumnLabel(cellText(cellAt(sheet, band.numberRow, column))),
    });
  }
  return heads;
}

/** The first and last column that the band's texts and their merged areas cover. */
function bandEdges(sheet: SheetSnapshot, band: HeaderBand): { left: number; right: number } {
  let left = Number.POSITIVE_INFINITY;
  let right = -1;
  for (let row = band.first; row <= band.last; row++) {
    sheet.rows.get(row)?.forEach((cell, column) => {
      if (!cell || cellText(cell) === '') return;
      left = Math.min(left, column);
      right = Math.max(right, column, mergeAt(sheet, { row, column })?.right ?? column);
    });
  }
  return { left, right };
}

/** The texts over one column. A blank that no merged area explains takes the text on its left if something stands below it. */
function columnParts(sheet: SheetSnapshot, band: HeaderBand, left: number, column: number): Part[] {
  const parts: Part[] = [];
  for (let row = band.first; row <= band.last; row++) {
    if (row === band.numberRow) continue;
    const part = partAt(sheet, row, column) ?? inheritedPart(sheet, band, { left, row, column });
    if (part && !isSameCell(part, parts.at(-1))) parts.push(part);
  }
  return parts;
}

function partAt(sheet: SheetSnapshot, row: number, column: number): Part | null {
  const merge = mergeAt(sheet, { row, column });
  const origin = merge ? { row: merge.top, column: merge.left } : { row, column };
  const text = cellText(cellAt(sheet, origin.row, origin.column));
  return text === '' ? null : { ...origin, text, own: origin.column === column };
}

function inheritedPart(
  sheet: SheetSnapshot,
  band: HeaderBand,
  at: { readonly left: number; readonly row: number; readonly column: number },
): Part | null {
  const hasTextBelow = (column: number): boolean =>
    band.textRows.some((row) => row > at.row && partAt(sheet, row, column)?.own);
  if (mergeAt(sheet, at) !== null || !hasTextBelow(at.column)) return null;
  const rowsAbove = band.textRows.filter((row) => row < at.row);
  for (let column = at.column - 1; column >= at.left; column--) {
    // A heading does not reach under the next heading of a row above.
    if (rowsAbove.some((row) => cellText(cellAt(sheet, row, column + 1)) !== '')) return null;
    const part = partAt(sheet, at.row, column);
    // A heading that spans its neighbours stands over a heading of its own column, too.
    if (part) return hasTextBelow(column) ? { ...part, own: false } : null;
  }
  return null;
}
