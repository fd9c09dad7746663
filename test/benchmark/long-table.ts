import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFixture } from '../support/table-fixture';
import { buildWorkbook, type CellInput, type SheetInput } from '../support/workbook-builder';

const FIXTURE = join('test', 'fixtures', 'rote-ndao-renja-2024-tabel-1.tsv');
/** The rows of Tabel 1 between its first header and its total, zero-based. */
const FIRST_BODY_ROW = 7;
const TOTAL_ROW = 96;

/** Tabel 1 made long: its body, page headers and all, again and again until it has at least so many rows. */
export function longTable(rows: number): Uint8Array {
  const [sheet] = parseFixture(readFileSync(FIXTURE, 'utf8')) as [SheetInput];
  const body = Array.from(sheet.rows).slice(FIRST_BODY_ROW, TOTAL_ROW);
  const long: (readonly (CellInput | undefined)[] | undefined)[] = Array.from(sheet.rows).slice(0, FIRST_BODY_ROW);
  while (long.length < rows) long.push(...body);
  return buildWorkbook({ sheets: [{ ...sheet, rows: long, merges: [] }], sharedStrings: true });
}
