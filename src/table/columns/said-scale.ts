import type { SheetSnapshot } from '../../sheet/snapshot';
import { rowTexts } from '../cell-text';
import type { Table, TableColumn } from '../table';

/** How many rows above a table may say what its amounts are counted in. */
const ROWS_ABOVE = 6;

/** "(ribu rupiah)", "Rp.000", in a heading of amounts. */
const THOUSANDS = /ribu|(?<!\d)\.?000(?!\d)/i;
const MILLIONS = /juta|(?<!\d)\.?000\.000(?!\d)/i;

/** "(dalam ribuan rupiah)", "Dalam Rp. 000", "x Rp1.000", anywhere in the header or above it. */
const THOUSANDS_ABOVE =
  /\bribu(an)?\b|\(\s*0?000\s*\)|\brp\.?\s*[(x.]*\s*(1[.,])?000(?![.,\d])|\bx\s*1[.,]?000(?![.,\d])/i;
const MILLIONS_ABOVE = /\bjuta(an)?\b|\brp\.?\s*[(x.]*\s*(1[.,])?000[.,]000/i;

/**
 * What a table says that the amounts of a column are counted in: 1, 1,000 or 1,000,000 rupiah. By the column's own heading, else by
 * the rest of the header or the lines above it. It need not be true: some forms say "Rp.000" over amounts in full.
 */
export function saidScale(sheet: SheetSnapshot, table: Table, { header }: TableColumn): 1 | 1e3 | 1e6 {
  if (MILLIONS.test(header)) return 1e6;
  if (THOUSANDS.test(header)) return 1e3;
  const lastHeaderRow = table.headerBlocks[0]?.last ?? table.range.top;
  for (let row = lastHeaderRow; row >= Math.max(0, table.range.top - ROWS_ABOVE); row--) {
    const texts = rowTexts(sheet, row);
    if (texts.some((text) => MILLIONS_ABOVE.test(text))) return 1e6;
    if (texts.some((text) => THOUSANDS_ABOVE.test(text))) return 1e3;
  }
  return 1;
}
