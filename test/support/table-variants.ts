import { parseRectangle } from '../../src/sheet/rectangle';
import type { CellInput, SheetInput, StyledCellInput } from './workbook-builder';

/**
 * Tabel 1 as other offices would keep it: the same figures in another place or shape. Each variant changes the sheet as a
 * person would; none knows what the program looks for.
 */
export type Variant = (sheet: SheetInput) => SheetInput;

type Row = readonly (CellInput | undefined)[];

const valueOf = (cell: CellInput | undefined): string | number | boolean | null =>
  cell === undefined || cell === null || typeof cell !== 'object' ? (cell ?? null) : (cell.value ?? null);

const mapRows = (sheet: SheetInput, change: (row: Row, index: number) => Row): SheetInput => ({
  ...sheet,
  rows: sheet.rows.map((row, index) => change(row ?? [], index)),
});

/** The rows of the header blocks: those that begin with "Kode", the row below and the row of numbers. */
function headerStarts(sheet: SheetInput): number[] {
  return sheet.rows.flatMap((row, index) => (valueOf(row?.[0]) === 'Kode' ? [index] : []));
}

const PAGE_MARK = /^Halaman - \d+$/;
const isPageMark = (row: Row | undefined): boolean => PAGE_MARK.test(String(valueOf(row?.[0])));

/** Takes rows out and moves what stands below, merged areas too, up. */
function withoutRows(sheet: SheetInput, isTaken: (row: Row, index: number) => boolean): SheetInput {
  const rows = Array.from(sheet.rows);
  const kept = rows.map((row, index) => !isTaken(row ?? [], index));
  const newIndex = kept.map((_, index) => kept.slice(0, index).filter(Boolean).length);
  const merges = (sheet.merges ?? []).flatMap((merge) => {
    const { top, left, bottom, right } = parseRectangle(merge)!;
    if (!kept[top] || !kept[bottom]) return [];
    const letters = (column: number): string => String.fromCharCode(65 + column);
    return [`${letters(left)}${newIndex[top]! + 1}:${letters(right)}${newIndex[bottom]! + 1}`];
  });
  return { ...sheet, merges, rows: rows.filter((_, index) => kept[index]) };
}

/** The whole sheet three columns to the right and eleven rows down, other text above it. */
export const moved: Variant = (sheet) => ({
  ...sheet,
  merges: [],
  rows: [
    ['PEMERINTAH KABUPATEN ROTE NDAO'],
    ['Rencana Kerja Dinas Sosial'],
    ...Array.from({ length: 9 }, () => []),
    ...sheet.rows.map((row) => [undefined, undefined, undefined, ...(row ?? [])]),
  ],
});

/** No row of column numbers on any page. */
export const withoutNumberRow: Variant = (sheet) => {
  const numberRows = new Set(headerStarts(sheet).map((start) => start + 2));
  return withoutRows(sheet, (_, index) => numberRows.has(index));
};

/** Number rows without declared formulas: bare numbers only. */
export const withoutDeclaredFormulas: Variant = (sheet) => {
  const numberRows = new Set(headerStarts(sheet).map((start) => start + 2));
  return mapRows(sheet, (row, index) =>
    numberRows.has(index)
      ? row.map((cell) => (cell == null ? cell : Number(/^\d+/.exec(String(valueOf(cell)))?.[0])))
      : row,
  );
};

/** Merged areas not there (or not readable): the text stands in the first cell, its neighbours are blank. */
export const unmerged: Variant = (sheet) => ({ ...sheet, merges: [] });

/** One header for the whole table: no page marks, no repeated headers. */
export const withoutPageHeaders: Variant = (sheet) => {
  const repeated = new Set(
    headerStarts(sheet)
      .slice(1)
      .flatMap((start) => [start, start + 1, start + 2]),
  );
  return withoutRows(sheet, (row, index) => repeated.has(index) || isPageMark(row));
};

/** The code in one cell, written out in full and inherited from nothing; columns B–E gone. */
export const joinedCodes: Variant = (sheet) => {
  let path: string[] = [];
  const start = headerStarts(sheet)[0]!;
  return {
    ...mapRows(sheet, (row, index) => {
      const rest = row.slice(5);
      const own = row.slice(0, 5).map((cell) => String(valueOf(cell) ?? ''));
      const last = own.findLastIndex((text) => text !== '');
      if (index <= start || last < 0 || !/^\d*$/.test(own.join('')) || typeof valueOf(row[5]) === 'number')
        return [row[0], ...rest];
      const first = own.findIndex((text) => text !== '');
      path = own.slice(0, last + 1).map((text, at) => (at < first ? path[at]! : text));
      const [urusan, bidang, program, kegiatan, subKegiatan] = path;
      const code = [urusan, bidang, program, kegiatan && `2.${kegiatan}`, subKegiatan].filter(
        (part) => part !== undefined,
      );
      return [code.join('.'), ...rest];
    }),
    merges: [],
  };
};

/** No codes at all: the outline must come from names and figures. */
export const withoutCodes: Variant = (sheet) => {
  const start = headerStarts(sheet)[0]! + 2;
  return mapRows(sheet, (row, index) =>
    index <= start || /^[A-Z]/.test(String(valueOf(row[0]))) || valueOf(row[5]) === 2
      ? row
      : [...Array<undefined>(5).fill(undefined), ...row.slice(5)],
  );
};

/** "8441835600" as "8.441.835.600", 97.5 % as "97,50%": typed as Indonesian text. */
export const indonesianText: Variant = (sheet) => {
  const start = headerStarts(sheet)[0]! + 2;
  return mapRows(sheet, (row, index) =>
    index <= start ? row : row.map((cell) => (isAmount(cell) ? asText(cell) : cell)),
  );
};

function isAmount(cell: CellInput | undefined): cell is StyledCellInput & { value: number } {
  return typeof cell === 'object' && cell !== null && typeof cell.value === 'number' && cell.format !== undefined;
}

function asText(cell: StyledCellInput & { value: number }): StyledCellInput {
  const decimals = /0\.(0+)%/.exec(cell.format ?? '')?.[1]?.length ?? 0;
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const isPercent = cell.format?.includes('%') ?? false;
  const value = new Intl.NumberFormat('id-ID', { style: isPercent ? 'percent' : 'decimal', ...options }).format(
    cell.value,
  );
  return { ...cell, value, format: '@' };
}

/** The header's second row spread over three, so that merged parents are four rows high with the numbers. */
export const tallHeader: Variant = (sheet) => {
  const starts = new Set(headerStarts(sheet).map((start) => start + 1));
  return {
    ...sheet,
    merges: [],
    rows: sheet.rows.flatMap((row, index) => (starts.has(index) ? [[], row ?? [], []] : [row ?? []])),
  };
};

/** Another title, another name of the sheet. */
export const renamed: Variant = (sheet) => ({
  ...mapRows(sheet, (row, index) => (index === 0 ? ['Lampiran I'] : row)),
  name: 'Sheet1',
});

/** A note below the table. */
export const annotated: Variant = (sheet) => ({
  ...sheet,
  rows: [...Array.from(sheet.rows), [], ['Keterangan: angka dalam rupiah, 5 program']],
});

/** A signature block below the table, under the figures. */
export const signed: Variant = (sheet) => ({
  ...sheet,
  rows: [
    ...Array.from(sheet.rows),
    [],
    ...["Ba'a, 12 Januari 2024", 'Kepala Dinas Sosial', '', 'NIP. 19680101 199003 1 001'].map((text) => [
      ...Array<undefined>(12).fill(undefined),
      text,
    ]),
  ],
});

/** What SKPD and OPD wrote before, abbreviations, and slips of typing. */
export const otherWording: Variant = (sheet) =>
  mapRows(sheet, (row) =>
    row.map((cell) => {
      const text = valueOf(cell);
      if (
        typeof text !== 'string' ||
        !/Perangkat Daerah|Realisasi|Capaian|Tahun/.test(text) ||
        !/Target|Realisasi|Tingkat|Indikator/.test(text)
      )
        return cell;
      return text
        .replaceAll('Perangkat Daerah', 'SKPD')
        .replaceAll('Realisasi', 'Relisasi')
        .replaceAll('Tahun', 'Th.')
        .replaceAll('Capaian', 'Capaiaan');
    }),
  );
