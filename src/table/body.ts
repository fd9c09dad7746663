import type { Layout } from '../layouts/layout';
import type { SheetSnapshot } from '../sheet/snapshot';
import { cellAt } from '../sheet/snapshot';
import { isErrorValue, type CellValue } from '../sheet/cell';
import { cellText, isNoValueText, rowTexts } from './cell-text';
import type { TableColumn } from './table';

/** The columns that decide whether a row belongs to a table's body. */
export interface BodyColumns {
  readonly codes: readonly number[];
  /** Names and indicators. */
  readonly texts: readonly number[];
  readonly figures: readonly number[];
  /** A row with so many texts belongs to the table though it holds no figure: fewer in a form of words only. */
  readonly leastTexts: number;
}

/** What each of a table's columns says of a row. */
export function bodyColumns(layout: Layout, columns: readonly TableColumn[]): BodyColumns {
  const places = (holds: (column: TableColumn) => boolean): number[] =>
    columns.filter(holds).map(({ column }) => column);
  return {
    codes: places(({ role }) => role === 'code'),
    texts: places(({ measure, role }) => measure === null && role !== 'code' && role !== 'no'),
    figures: places(({ measure }) => measure !== null),
    leastTexts: layout.body === 'text' ? 2 : 3,
  };
}

/** What a table says in whose body there is nothing to say. */
const NOTHING_TO_SAY = /^[\s–-]*(nihil|tidak ada( usulan)?|n\s*i\s*h\s*i\s*l)[\s.–-]*$/i;
/** The rows that close an evaluation: they may still be blank. */
const CLOSING =
  /^\W*((total|jumlah)\s+)?(rata\s*-?\s*rata\s+(total\s+)?(capaian|tingkat|realisasi|kinerja|persentase)|predikat\s+kinerja)/i;
const PAGE_MARK = /^(halaman|hal|page)\b\.?\s*[-–:.]?\s*\d*\s*$/i;
const AFTER_TABLE = new RegExp(
  [
    String.raw`^(mengetahui|menyetujui|nip\b|catatan\s*:|keterangan\s*:|sumber( data)?\s*:|\*\)|tabel\s*\d|tabel\.)`,
    // A signature block: place and date, office, rank.
    String.raw`^[a-z' ]+,\s*(\d{1,2}|[.…]+)?\s*(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s+20`,
    String.raw`^((plt|plh|pj|a\.?n)\.?\s+)?kepala\s+(dinas|badan|bagian|kantor|bidang)\b.*,\s*$`,
    String.raw`^pembina\s+(utama|tingkat|tk)\b`,
  ].join('|'),
  'i',
);
/** A table does not go on after this many rows without content; one without any figure after one. */
const MAXIMUM_GAP = 3;

type Strength = 'strong' | 'weak' | 'none';

/**
 * The body's rows among the candidates (the rows with content below the header, header blocks taken out). Page marks are
 * left out; signatures, notes and whatever else stands below the last row with a code or a figure is not part of it.
 * `headerRows` are the rows of the table's repeated headers: behind one of them the body goes on however far away it is.
 */
export function bodyRows(
  sheet: SheetSnapshot,
  candidates: readonly number[],
  headerRows: readonly number[],
  columns: BodyColumns,
): number[] {
  const isBlankForm = !candidates.some((row) => rowStrength(sheet, row, columns) === 'strong');
  const rows: number[] = [];
  let kept = 0;
  let previous: number | null = null;
  let nextHeader = 0;
  for (const row of candidates) {
    while (nextHeader < headerRows.length && headerRows[nextHeader]! < row) previous = headerRows[nextHeader++]!;
    // Between two printed pages anything may stand: a title, a note; only behind the last one does it end the table.
    const isLastPage = nextHeader >= headerRows.length;
    const gap = isBlankForm ? 1 : MAXIMUM_GAP;
    const isFarBelow = previous !== null && row - previous > gap + 1;
    if (isFarBelow && isLastPage) break;
    previous = row;
    const strength = rowStrength(sheet, row, columns);
    if (strength !== 'strong') {
      const texts = rowTexts(sheet, row);
      if (isPageMark(texts)) continue;
      if (texts.some((text) => AFTER_TABLE.test(text))) {
        if (isLastPage) break;
        continue;
      }
    }
    if (strength === 'none') continue;
    rows.push(row);
    if (strength === 'strong' || isBlankForm || isBelowName(rows, row, kept)) kept = rows.length;
  }
  return rows.slice(0, kept);
}

/** Whether a row says nothing but that a printed page begins: "Halaman - 3". */
export function isPageMark(texts: readonly string[]): boolean {
  return texts.length === 1 && PAGE_MARK.test(texts[0]!);
}

/** A row of names directly below the last kept row still belongs to the table (an indicator without figures). */
function isBelowName(rows: readonly number[], row: number, kept: number): boolean {
  return kept > 0 && kept === rows.length - 1 && row - rows[kept - 1]! === 1;
}

/** A code or a figure makes a row one of the table's; a name alone only may. */
function rowStrength(sheet: SheetSnapshot, row: number, columns: BodyColumns): Strength {
  if (columns.figures.some((column) => isFigure(cellAt(sheet, row, column).value))) return 'strong';
  const hasCode = columns.codes.some((column) => /^[\dx][\dx.\s]*$/i.test(cellText(cellAt(sheet, row, column))));
  if (hasCode) return 'strong';
  const texts = columns.texts
    .map((column) => cellText(cellAt(sheet, row, column)))
    .filter((text) => !isNoValueText(text));
  if (texts.length >= columns.leastTexts || texts.some((text) => NOTHING_TO_SAY.test(text))) return 'strong';
  // Their words are merged over several columns and stand in the first of them.
  if (rowTexts(sheet, row).some((text) => CLOSING.test(text))) return 'strong';
  return texts.length > 0 ? 'weak' : 'none';
}

/** Whether a cell in a figure column holds a figure. Words before the digits ("NIP. 1968…", "Ba'a, 12 Januari") say that it does not. */
function isFigure(value: CellValue): boolean {
  if (typeof value !== 'string') return typeof value === 'number' || isErrorValue(value);
  return /^[^a-z\d]*(rp\.?)?[^a-z\d]*\d/i.test(value);
}
