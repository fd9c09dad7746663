import type { NewSheet } from '../../sheet/new-workbook';
import { columnPoints, rowHeights } from './row-heights';

/** What a page leaves for cells, in points. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

/** A row of plain text; the few headings that are higher are within what the pages keep free. */
const PLAIN_ROW_POINTS = 13;
/** Programs measure rows a little differently; a page is taken for this much smaller. */
const FILLED_SHARE = 0.95;

/**
 * The rows (zero-based) that begin a new page, in order: those that the sheet names, and the first rows of what is to stay whole and
 * would be torn apart. The sheet is printed as wide as the paper.
 */
export function pageStartsOf(
  sheet: Pick<NewSheet, 'rows' | 'columnWidths' | 'pageStarts' | 'wholes'>,
  paper: Paper,
): number[] {
  const { rows, columnWidths, pageStarts, wholes } = sheet;
  const width = columnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  const room = paper.height * Math.max(1, width / paper.width) * FILLED_SHARE;
  const heights = rowHeights(sheet);
  const heightOf = (row: number): number => heights.get(row) ?? PLAIN_ROW_POINTS;
  const pointsOf = (row: number, last: number): number => {
    let points = 0;
    for (let part = row; part <= last; part++) points += heightOf(part);
    return points;
  };
  const starts: number[] = [];
  let used = 0;
  for (const row of rows.keys()) {
    const isTorn = wholes.some(
      ({ first, last, isLoose }) =>
        first === row && used > (isLoose ? room / 2 : 0) && used + pointsOf(row, last) > room,
    );
    if (isTorn || pageStarts.includes(row)) {
      starts.push(row);
      used = 0;
    }
    used += heightOf(row);
    // Where the page is full, the program that prints goes on with the next one.
    if (used > room) used = heightOf(row);
  }
  return starts;
}
