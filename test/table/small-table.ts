import type { CellInput, SheetInput } from '../support/workbook-builder';

/* A T-C.29 of five rows for tests of how a table is read: program, two kegiatan and their sub kegiatan, all figures right. */

export type Row = (CellInput | undefined)[];

export const NAMES = ['Urusan/Program/Kegiatan', 'Indikator Kinerja'];
export const GROUPS: Row = [
  'Target Renstra Perangkat Daerah s/d Tahun 2026',
  'Realisasi s/d Tahun 2023',
  'Target dan Realisasi Kinerja Tahun Lalu (2024)',
  undefined,
  undefined,
  'Target Renja Tahun 2025',
  'Perkiraan Realisasi Capaian Target Renstra s/d Tahun Berjalan',
  undefined,
];
const LEAVES: Row = [
  undefined,
  undefined,
  'Target Renja Tahun 2024',
  'Realisasi Renja Tahun 2024',
  'Tingkat Realisasi (%)',
  undefined,
  'Realisasi Capaian s/d Tahun 2025',
  'Tingkat Capaian Renstra (%)',
];
export const money = (value: number): CellInput => ({ value, format: '#,##0' });
export const percent = (value: number): CellInput => ({ value, format: '0.00%' });

/** The eight figures of a row whose total is right: target, realised before, last year's pair, this year's target. */
export function figures(target: number, before: number, planned: number, done: number, current: number): Row {
  const total = before + done + current;
  return [
    ...[target, before, planned, done].map(money),
    percent(done / planned),
    money(current),
    money(total),
    percent(total / target),
  ];
}

export const PROGRAM = figures(1_000_000, 400_000, 200_000, 190_000, 250_000);
const FIRST = figures(600_000, 250_000, 120_000, 115_000, 150_000);
const SECOND = figures(400_000, 150_000, 80_000, 75_000, 100_000);

/** A table with the given code columns and, for each row, their cells. */
export function tableWithCodes(codeHeading: Row, codes: readonly Row[]): SheetInput {
  const blanks = codeHeading.map(() => undefined);
  const body: Row[] = [
    ['PROGRAM PERLINDUNGAN SOSIAL', 'Persentase layanan', ...PROGRAM],
    ['Pemeliharaan anak terlantar', 'Jumlah anak', ...FIRST],
    ['Penjangkauan anak', 'Jumlah anak', ...FIRST],
    ['Pengelolaan data fakir miskin', 'Jumlah data', ...SECOND],
    ['Pendataan fakir miskin', 'Jumlah data', ...SECOND],
  ];
  return {
    name: 'Evaluasi',
    rows: [
      [...codeHeading, ...NAMES, ...GROUPS],
      [...blanks, undefined, undefined, ...LEAVES],
      ...body.map((row, index) => [...codes[index]!, ...row]),
    ],
  };
}
