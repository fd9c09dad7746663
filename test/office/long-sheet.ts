import { TABEL_1 } from '../support/snapshots';
import { readFixture } from '../support/table-fixture';
import type { SheetInput } from '../support/workbook-builder';

/** The rows of Tabel 1 between its first header and its total, zero-based. */
const FIRST_BODY_ROW = 7;
const TOTAL_ROW = 96;

/** Tabel 1 made long: its body, page headers and all, again and again until it has at least so many rows. */
export function longSheet(rows: number): SheetInput {
  const [sheet] = readFixture(TABEL_1) as [SheetInput];
  const body = Array.from(sheet.rows).slice(FIRST_BODY_ROW, TOTAL_ROW);
  const long = Array.from(sheet.rows).slice(0, FIRST_BODY_ROW);
  while (long.length < rows) long.push(...body);
  return { ...sheet, rows: long, merges: [] };
}
