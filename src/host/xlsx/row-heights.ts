import type { NewCell, NewSheet } from '../../sheet/new-workbook';
import { wrappedLines } from './text-width';

/** The size of what stands in tables, in points. */
const SIZE = 10;
const LINE_POINTS = 13;
const ROOM_POINTS = 4;
/** A column's characters are 7 pixels wide, with 5 of padding for all. */
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
/** What the indent takes, and what bold headings and screens draw wider than paper. */
const INDENT_POINTS = 7;
const SURELY_USED = 0.95;

/** The looks whose text goes on in a second line; that of the others runs over what is free beside it. */
const WRAPPED = new Set<NewCell['look']>([
  'column-heading',
  'count-heading',
  'text',
  'link',
  'error',
  'warning',
  'info',
]);

/** The width in points of a column that is so many characters wide. */
export function columnPoints(characters: number): number {
  return (characters * PIXELS_PER_CHARACTER + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** Heights in points for rows whose text takes several lines: programs other than Excel do not find them by themselves. */
export function rowHeights({ rows, columnWidths }: Pick<NewSheet, 'rows' | 'columnWidths'>): Map<number, number> {
  const heights = rows.flatMap((cells, row): [number, number][] => {
    const lines = Math.max(1, ...cells.map((cell, column) => linesOf(cell, columnWidths[column] ?? 10)));
    const isTable = cells.some(({ look }) => WRAPPED.has(look));
    return isTable ? [[row, lines * LINE_POINTS + ROOM_POINTS]] : [];
  });
  return new Map(heights);
}

function linesOf({ value, look }: NewCell, width: number): number {
  if (typeof value !== 'string' || !WRAPPED.has(look)) return 1;
  const room = (columnPoints(width) - INDENT_POINTS) * SURELY_USED;
  return value.split('\n').reduce((sum, line) => sum + wrappedLines(line, SIZE, room), 0);
}
