import { textOf, withoutRow, withRows, type FormCells, type FormRow, type FormSheet } from '../form-sheet';
import type { Mutation } from './mutation';

/** The table somewhere else on the sheet. */
export const moved: Mutation = {
  kind: 'other origin',
  apply: (sheet, random) => ({ ...sheet, origin: { row: random.integer(1, 12), column: random.integer(1, 5) } }),
};

const outside = (cells: FormCells): FormRow => ({ kind: 'outside', cells });

export const letterhead: Mutation = {
  kind: 'letterhead',
  apply: (sheet) =>
    withRows(sheet, 0, [
      outside([undefined, 'PEMERINTAH KABUPATEN']),
      outside([undefined, 'DINAS SOSIAL']),
      outside([undefined, 'Jl. Ahmad Yani No. 12 Telp. (0380) 821234']),
      outside([]),
    ]),
};

/** Forms that only their title tells from others, or from lists that are no form at all. */
const KNOWN_BY_TITLE = ['T-C.28', 'LAKIP-PK', 'LAKIP-IKU', 'LAKIP-CAPAIAN', 'LAKIP-ANGGARAN', 'E.81', 'E.55'];

export const titleMissing: Mutation = {
  kind: 'title missing',
  apply: (sheet) => {
    if (KNOWN_BY_TITLE.includes(sheet.layout)) return null;
    const titles = sheet.rows.flatMap(({ kind }, index) => (kind === 'title' ? [index] : []));
    const untitled = titles.reduceRight((changed, row) => withoutRow(changed, row), { ...sheet, name: 'Sheet1' });
    // Where the headings only count the years, nothing else names them.
    const headings = untitled.rows.flatMap(({ kind, cells }) =>
      kind === 'header' ? cells.map((cell) => textOf(cell)) : [],
    );
    return headings.some((text) => /20\d\d/.test(text)) ? untitled : { ...untitled, withoutYears: true };
  },
};

/** Place and date, office, name and NIP under the right half of the table. */
export const signature: Mutation = {
  kind: 'signature block',
  apply: (sheet, random) => {
    const at = Math.floor(sheet.columns.length * 0.6);
    const lines = [
      "Ba'a, 12 Januari 2024",
      'KEPALA DINAS,',
      '',
      '',
      'Drs. YOHANIS LAY, M.Si',
      'Pembina Utama Muda',
      'NIP. 19680101 199003 1 001',
    ];
    const rows = lines.map((line) => outside(line === '' ? [] : [...Array<undefined>(at).fill(undefined), line]));
    return withRows(sheet, sheet.rows.length, [...Array<FormRow>(random.integer(1, 3)).fill(outside([])), ...rows]);
  },
};

export const notesBelow: Mutation = {
  kind: 'notes below',
  apply: (sheet, random) =>
    withRows(sheet, sheet.rows.length, [
      outside([]),
      outside([random.pick(['Keterangan :', 'Catatan:', 'Ket.'])]),
      outside([
        random.pick([
          'K = Kinerja, Rp = Anggaran',
          '*) diisi sesuai dokumen Renstra',
          '1) Data sementara per 31 Desember',
        ]),
      ]),
      outside([random.pick(['Sumber: SIPD, diolah', '- angka dalam rupiah'])]),
    ]),
};

/** Checks and reminders that somebody typed to the right of the table. */
export const strayCells: Mutation = {
  kind: 'stray cells',
  apply: (sheet, random) => {
    const at = sheet.columns.length + random.integer(1, 3);
    const stray = random.pick<readonly (string | number)[]>([
      ['selisih', -250000, 0],
      ['cek lagi!'],
      [125000000, 87500000],
    ]);
    const first = sheet.rows.findIndex(({ kind }) => kind === 'body');
    if (first < 0) return null;
    return { ...sheet, rows: sheet.rows.map((row, index) => withStray(row, stray[index - first - 1], at)) };
  },
};

function withStray(row: FormRow, value: string | number | undefined, at: number): FormRow {
  if (value === undefined || row.kind !== 'body') return row;
  return { ...row, cells: [...Array.from({ length: at }, (_, column) => row.cells[column]), value] };
}

/** Rows far below that hold formats and nothing else. */
export const formattedRows: Mutation = {
  kind: 'formatted rows far below',
  apply: (sheet) => {
    const empty = Array.from({ length: sheet.columns.length }, () => ({ value: null, format: '#,##0' }));
    const blank = Array<FormRow>(4000).fill(outside([]));
    return withRows(sheet, sheet.rows.length, [...Array<FormRow>(30).fill(outside(empty)), ...blank, outside(empty)]);
  },
};

/** A sheet whose name says nothing. */
export const renamedSheet: Mutation = {
  kind: 'sheet renamed',
  apply: (sheet): FormSheet => ({ ...sheet, name: 'Sheet1' }),
};
