import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_LIST } from '../../src/nomenklatur/built-in';
import type { NomenklaturEntry, NomenklaturList } from '../../src/nomenklatur/nomenklatur';
import { placed } from '../support/forms/form-sheet';
import { Random } from '../support/forms/random';
import { FORM_SAMPLES } from '../support/forms/samples';
import { otherWorkbooks } from '../support/other-workbooks';
import { parseFixture } from '../support/table-fixture';
import { buildWorkbook, workbookParts, type CellInput, type SheetInput } from '../support/workbook-builder';

const FIXTURE = join('test', 'fixtures', 'rote-ndao-renja-2024-tabel-1.tsv');
/** The rows of Tabel 1 between its first header and its total, zero-based. */
const FIRST_BODY_ROW = 7;
const TOTAL_ROW = 96;

type Cells = readonly (CellInput | undefined)[] | undefined;

/** Tabel 1 made long: its body, page headers and all, again and again until it has at least so many rows. */
function longSheet(rows: number): SheetInput {
  const [sheet] = parseFixture(readFileSync(FIXTURE, 'utf8')) as [SheetInput];
  const all: Cells[] = Array.from(sheet.rows);
  const long = all.slice(0, FIRST_BODY_ROW);
  while (long.length < rows) long.push(...all.slice(FIRST_BODY_ROW, TOTAL_ROW));
  return { ...sheet, rows: long, merges: [] };
}

/** One long table. */
export function longTable(rows: number): Uint8Array {
  return buildWorkbook({ sheets: [longSheet(rows)], sharedStrings: true });
}

/** The same with blank columns inside, which might as well part two tables. */
export function tableWithGaps(rows: number): Uint8Array {
  const sheet = longSheet(rows);
  const withGaps = (cells: Cells): Cells =>
    cells && [...cells.slice(0, 6), undefined, ...cells.slice(6, 10), undefined, ...cells.slice(10)];
  return buildWorkbook({ sheets: [{ ...sheet, rows: Array.from(sheet.rows).map(withGaps) }], sharedStrings: true });
}

/** A sheet on which tables of all forms stand below each other. */
export function manyTables(count: number): Uint8Array {
  let row = 0;
  const forms = Array.from({ length: count }, (_, index) => {
    const form = FORM_SAMPLES[index % FORM_SAMPLES.length]!.make(new Random(index));
    const origin = { row, column: 0 };
    row += form.rows.length + 4;
    return { ...form, origin };
  });
  return buildWorkbook({ sheets: [placed(forms, 'Semua tabel').sheet], sharedStrings: true });
}

/** A workbook of so many sheets, none of which holds a planning table; each has so many rows. */
export function manySheets(count: number, rows: number): Uint8Array {
  const sheets = otherWorkbooks().slice(0, count);
  return buildWorkbook({
    sheets: sheets.map(({ sheets: [sheet] }, index) => {
      const body: Cells[] = Array.from(sheet!.rows);
      const long = [...body];
      while (long.length < rows) long.push(...body.slice(-5));
      return { ...sheet!, name: `Lembar ${index + 1}`, rows: long };
    }),
    sharedStrings: true,
  });
}

/** Tabel 1, and rows behind it that hold nothing but a format, down to the given one. */
export function emptyRows(last: number): Uint8Array {
  const part = 'xl/worksheets/sheet1.xml';
  const [sheet] = parseFixture(readFileSync(FIXTURE, 'utf8')) as [SheetInput];
  const input = { sheets: [sheet], sharedStrings: true };
  const first = sheet.rows.length + 1;
  const rows = Array.from({ length: last - first + 1 }, (_, at) => `<row r="${first + at}" s="1" customFormat="1"/>`);
  const xml = workbookParts(input)[part]!.replace('</sheetData>', `${rows.join('')}</sheetData>`);
  return buildWorkbook({ ...input, parts: { [part]: xml } });
}

/** A nomenklatur of so many entries: what is built in, and made-up sub kegiatan. */
export function longList(length: number): NomenklaturList {
  const entries: NomenklaturEntry[] = [...BUILT_IN_LIST.entries];
  for (let number = 0; entries.length < length; number++) {
    const parts = [1 + Math.floor(number / 900), 1 + (Math.floor(number / 30) % 30), 1 + (number % 30)];
    const [program, kegiatan, subKegiatan] = parts.map((part) => String(part).padStart(2, '0'));
    const code = `3.25.${program}.2.${kegiatan}.${subKegiatan}`;
    const name = `Pengelolaan Layanan Perikanan Tangkap Nomor ${number}`;
    entries.push({ code, name, unit: 'Dokumen', region: 'kabupaten-kota', previous: null });
  }
  return { ...BUILT_IN_LIST, source: 'sipd', entries };
}
