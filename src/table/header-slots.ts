import type { HeadingCell, Measure } from './table';
import { cellAt, mergeAt, type SheetSnapshot } from '../sheet/snapshot';
import { cellText } from './cell-text';
import { parseColumnLabel, type ColumnLabel } from './declared-formula';
import type { HeaderBand } from './header-bands';
import { isMeasureWord } from './row-profile';

/** One column of a slot and what its own sub-heading says that it measures (null where it has none). */
export interface SlotColumn {
  readonly column: number;
  readonly measure: Measure;
}

/**
 * One heading of a table as a reader sees it, over one or more columns: a code split over cells, or a K/Rp pair under one heading.
 */
export interface HeaderSlot {
  readonly columns: readonly SlotColumn[];
  /** The texts over the slot from top to bottom, spanning ones first. */
  readonly parts: readonly string[];
  /** The cells that hold them. */
  readonly headings: readonly HeadingCell[];
  readonly label: ColumnLabel | null;
}

/** A heading text and whether it stands over the column itself or reaches it from the left. */
interface Part extends HeadingCell {
  readonly own: boolean;
}

const isSameCell = (first: Part, second: Part | undefined): boolean =>
  first.row === second?.row && first.column === second.column;

/** Reads a header band's columns from left to right, from merged areas where they are known and from blanks where they are not. */
export function readHeaderSlots(sheet: SheetSnapshot, band: HeaderBand): HeaderSlot[] {
  const { left, right } = bandEdges(sheet, band);
  const slots: { columns: SlotColumn[]; parts: Part[]; label: ColumnLabel | null }[] = [];
  for (let column = left; column <= right; column++) {
    const parts = columnParts(sheet, band, left, column);
    const label = band.numberRow === null ? null : parseColumnLabel(cellText(cellAt(sheet, band.numberRow, column)));
    const previous = slots.at(-1);
    const measure = measureOf(parts.at(-1)?.text ?? '');
    if (previous && !parts.some((part) => part.own)) {
      previous.columns.push({ column, measure: null });
      previous.label ??= label;
    } else if (previous && measure && parts.length > 1 && belongsTogether(previous, parts)) {
      previous.columns.push({ column, measure });
    } else {
      slots.push({ columns: [{ column, measure: parts.length > 1 ? measure : null }], parts, label });
    }
  }
  return slots.map(({ columns, parts, label }) => {
    const headings = columnHeadings(columns, parts);
    return { columns, label, headings, parts: headings.map(({ text }) => text) };
  });
}

/** A "K" or "Rp" under the heading names the measure and is no part of the column's heading. */
function columnHeadings(columns: readonly SlotColumn[], parts: readonly Part[]): HeadingCell[] {
  const headings = parts.map(({ row, column, text }) => ({ row, column, text }));
  return columns[0]!.measure !== null && headings.length > 1 ? headings.slice(0, -1) : headings;
}

/** Whether a "Rp" column continues the slot of the "K" column on its left: both stand under the same spanning heading. */
function belongsTogether(slot: { columns: SlotColumn[]; parts: Part[] }, parts: readonly Part[]): boolean {
  const [above, previousAbove] = [parts.at(-2), slot.parts.at(-2)];
  return slot.columns[0]!.measure !== null && above !== undefined && isSameCell(above, previousAbove);
}

function measureOf(text: string): Measure {
  if (!isMeasureWord(text)) return null;
  if (/^\(?(k|kinerja)/i.test(text.trim())) return 'k';
  return text.includes('%') ? 'percent' : 'rp';
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
  const isMerged = mergeAt(sheet, at) !== null;
  const hasTextBelow = band.textRows.some((row) => row > at.row && partAt(sheet, row, at.column)?.own);
  if (isMerged || !hasTextBelow) return null;
  for (let column = at.column - 1; column >= at.left; column--) {
    const part = partAt(sheet, at.row, column);
    if (part) return { ...part, own: false };
  }
  return null;
}
