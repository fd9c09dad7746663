import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import type { NomenklaturEntry, NomenklaturList, NomenklaturSource, Region } from './nomenklatur';

/** Why a file is no nomenklatur: no sheet has its columns, or no row below them has a code. */
export type NomenklaturProblem = 'no-columns' | 'no-codes';

/** A file was read, but it holds no nomenklatur. */
export class NomenklaturError extends Error {
  constructor(readonly problem: NomenklaturProblem) {
    super(problem);
    this.name = 'NomenklaturError';
  }
}

/** The columns that a list may have, told by their headings without blanks and marks. */
const HEADINGS = {
  region: /^(jenis(pemda|daerah|pemerintahdaerah)|pemda)$/,
  bidang: /^(kode)?(bidang(urusan)?|urusan(pemerintahan)?|bidangurusanpemerintahan)$/,
  program: /^program$/,
  kegiatan: /^kegiatan$/,
  subKegiatan: /^(nomenklatur)?sub(kegiatan)?$/,
  subCode: /^kodesub(kegiatan)?$/,
  subName: /^(nama|uraian|nomenklatur)sub(kegiatan)?$/,
  code: /^kode(nomenklatur|rekening)?$/,
  name: /^(nama|uraian|nomenklatur|nomenklatururusan.*)$/,
  unit: /^satuan$/,
  previous: /^sub(kegiatan)?sebelum(nya)?$/,
} as const;

type Columns = Partial<Record<keyof typeof HEADINGS, number>>;
type TextRow = readonly string[];

/** Told of each row that is being read: its number, and how many there are. */
export type OnRow = (row: number, count: number) => void;

/** Headings stand within the first rows. */
const HEADING_ROWS = 20;
/** Those of the export's columns that hold "code name" in one cell. */
const OUTLINE = ['bidang', 'program', 'kegiatan', 'subKegiatan'] as const;

/**
 * Reads the export of SIPD, or any sheet with columns "kode" and "nama", from the first sheet that has them.
 * @throws NomenklaturError
 */
export function readNomenklaturWorkbook(workbook: WorkbookSnapshot, fileName: string, onRow?: OnRow): NomenklaturList {
  const tables = workbook.sheets.map((sheet) => sheetRows(sheet));
  const rows = tables.find((candidate) => findHeadings(candidate) !== null);
  if (!rows) throw new NomenklaturError('no-columns');
  return readNomenklaturRows(rows, 'sipd', fileName, onRow);
}

/**
 * Reads a list from rows of texts: a heading row, and below it one code a row ("kode, nama, satuan") or one sub kegiatan with all that it
 * belongs to (the export of SIPD).
 * @throws NomenklaturError
 */
export function readNomenklaturRows(
  rows: readonly TextRow[],
  source: NomenklaturSource,
  fileName: string,
  onRow: OnRow = () => undefined,
): NomenklaturList {
  const headings = findHeadings(rows);
  if (!headings) throw new NomenklaturError('no-columns');
  const { columns } = headings;
  const entries = new Map<string, NomenklaturEntry>();
  let unreadableRows = 0;
  const body = rows.slice(headings.row + 1);
  for (const [index, row] of body.entries()) {
    onRow(index + 1, body.length);
    if (row.every((text) => text.trim() === '')) continue;
    const found = columns.code === undefined ? outlineEntries(row, columns) : plainEntries(row, columns);
    if (found.length === 0) unreadableRows++;
    for (const entry of found) {
      const key = `${entry.region} ${entry.code}`;
      if (!entries.has(key)) entries.set(key, entry);
    }
  }
  if (entries.size === 0) throw new NomenklaturError('no-codes');
  const year = /20\d\d/.exec(fileName)?.[0];
  return {
    source,
    origin: fileName,
    year: year === undefined ? null : Number(year),
    entries: [...entries.values()],
    unreadableRows,
  };
}

function sheetRows(sheet: SheetSnapshot): TextRow[] {
  return [...sheet.rows.values()].map((cells) =>
    Array.from(cells, (cell) => {
      const value = cell?.value;
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    }),
  );
}

function findHeadings(rows: readonly TextRow[]): { row: number; columns: Columns } | null {
  for (const [row, texts] of rows.slice(0, HEADING_ROWS).entries()) {
    const columns = columnsOf(texts);
    const isPlain = columns.code !== undefined && columns.name !== undefined;
    const isOutline =
      columns.subKegiatan !== undefined || (columns.subCode !== undefined && columns.subName !== undefined);
    if (isPlain || isOutline) return { row, columns: isPlain ? columns : { ...columns, code: undefined } };
  }
  return null;
}

function columnsOf(texts: TextRow): Columns {
  const columns: Columns = {};
  texts.forEach((text, column) => {
    const heading = text.toLowerCase().replace(/[^a-z]+/g, '');
    for (const [key, pattern] of Object.entries(HEADINGS) as [keyof Columns, RegExp][]) {
      if (columns[key] === undefined && pattern.test(heading)) {
        columns[key] = column;
        break;
      }
    }
  });
  return columns;
}

const CODE = /^(?:\d|X)(?:\.(?:\d{1,4}|XX))*$/i;

/** "1.01.02 PROGRAM PENGELOLAAN PENDIDIKAN" in its two parts; null where there is no code. */
function splitCodeName(text: string): { code: string; name: string } | null {
  const match = /^(\S+)\s+(.+)$/s.exec(text.trim());
  return match && CODE.test(match[1]!) ? { code: match[1]!.toUpperCase(), name: foldSpace(match[2]!) } : null;
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** One row of the export: its sub kegiatan, and the kegiatan, program and bidang that it belongs to. */
function outlineEntries(row: TextRow, columns: Columns): NomenklaturEntry[] {
  const textAt = (key: keyof Columns): string => row[columns[key] ?? -1] ?? '';
  const region = regionOf(textAt('region'));
  const own = columns.subCode === undefined ? textAt('subKegiatan') : `${textAt('subCode')} ${textAt('subName')}`;
  const texts = {
    bidang: textAt('bidang'),
    program: textAt('program'),
    kegiatan: textAt('kegiatan'),
    subKegiatan: own,
  };
  return OUTLINE.flatMap((key) => {
    const entry = splitCodeName(texts[key]);
    if (!entry) return [];
    const isSub = key === 'subKegiatan';
    const previous = isSub ? (splitCodeName(textAt('previous'))?.code ?? null) : null;
    return [{ ...entry, region, unit: isSub ? foldSpace(textAt('unit')) || null : null, previous }];
  });
}

/** One row of a plain list. */
function plainEntries(row: TextRow, columns: Columns): NomenklaturEntry[] {
  const textAt = (key: keyof Columns): string => row[columns[key] ?? -1] ?? '';
  const entry = splitCodeName(`${textAt('code').trim()} ${textAt('name')}`);
  if (!entry) return [];
  const previous = splitCodeName(`${textAt('previous')} `)?.code ?? null;
  return [{ ...entry, region: regionOf(textAt('region')), unit: foldSpace(textAt('unit')) || null, previous }];
}

function regionOf(text: string): Region | null {
  if (/prov/i.test(text)) return 'provinsi';
  return /kab|kota/i.test(text) ? 'kabupaten-kota' : null;
}
