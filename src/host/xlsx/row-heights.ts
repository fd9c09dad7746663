import type { NewCell, NewSheet } from '../../sheet/new-workbook';

/** Letters in a column's unit of width, words that do not fit being moved to the next line; capitals are wider. */
const LETTERS_PER_UNIT = 1.05;
const CAPITAL_WIDTH = 1.3;
const LINE_POINTS = 13;
const ROOM_POINTS = 4;

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
  const lines = value.split('\n').map((line) => Math.max(1, Math.ceil(widthOf(line) / (width * LETTERS_PER_UNIT))));
  return lines.reduce((sum, count) => sum + count, 0);
}

/** In letters of common width. */
function widthOf(line: string): number {
  const capitals = line.match(/\p{Lu}/gu)?.length ?? 0;
  return line.length + capitals * (CAPITAL_WIDTH - 1);
}
