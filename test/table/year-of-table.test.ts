import { findPlans } from '../../src/app/find-plans';
import { snapshotOf } from '../support/snapshots';
import type { SheetInput } from '../support/workbook-builder';

/* Tables whose headings name no year: what stands around them tells which one they are about. */

type Rows = SheetInput['rows'];

const PLAN: Rows = [
  ['No', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Lokasi', 'Target', 'Pagu Indikatif', 'Sumber Dana'],
  [1, 'PROGRAM PELAYANAN PUBLIK', 'Persentase layanan', 'Kecamatan', '100 %', 120_000_000, 'DAU'],
  [2, 'Koordinasi pemeliharaan prasarana', 'Jumlah rapat', 'Kecamatan', '4 kali', 120_000_000, 'DAU'],
];

const EVALUATION: Rows = [
  [
    ...['No', 'Program/Kegiatan', 'Indikator Kinerja', 'Target Renstra', 'Realisasi Renstra s/d Tahun Lalu'],
    ...['Target Renja Tahun Berjalan', 'Realisasi Triwulan', null, null, null, 'Realisasi Renja Tahun Berjalan'],
    ...['Realisasi Renstra s/d Tahun Berjalan', 'Tingkat Capaian Renstra (%)'],
  ],
  [null, null, null, null, null, null, 'I', 'II', 'III', 'IV'],
  [1, 'PROGRAM LALU LINTAS', 'Rambu terpasang', 9e8, 3e8, 3e8, 5e7, 6e7, 7e7, 8e7, 26e7, 56e7, '62,22%'],
  [2, 'PROGRAM PELAYARAN', 'Dermaga terpelihara', 6e8, 1e8, 2e8, 2e7, 3e7, 4e7, 5e7, 14e7, 24e7, '40,00%'],
];

/** The years of the columns that have one, each once. */
async function years(name: string, ...rows: Rows): Promise<(number | null)[]> {
  const [plan] = findPlans(await snapshotOf([{ name, rows }])).plans;
  return [...new Set(plan?.table.columns.filter(({ measure }) => measure !== null).map(({ year }) => year))];
}

describe('A plan whose headings name no year', () => {
  it.each<[string, string, Rows, number | null]>([
    ['is of the year in its title', 'Tabel 5', [['Rencana Kerja dan Pendanaan Kecamatan Sukamaju Tahun 2025']], 2025],
    [
      'is of the year in another line above it',
      'Tabel 5',
      [['RENCANA KERJA DAN PENDANAAN'], ['TAHUN ANGGARAN: 2025']],
      2025,
    ],
    ['is of the year in the name of its sheet', 'Renja 2025', [['Rencana Kerja dan Pendanaan']], 2025],
    ['takes its title before the name of its sheet', '2024', [['Rencana Kerja dan Pendanaan Tahun 2025']], 2025],
    [
      'is of no year that only a regulation has',
      'Tabel 5',
      [['Lampiran Peraturan Bupati Nomor 68 Tahun 2024'], ['Rencana Kerja dan Pendanaan']],
      null,
    ],
    ['is of no year where only a period of years is named', 'Renstra 2021-2026', [['Rencana Kerja']], null],
  ])('%s', async (_, name, lines, year) => {
    expect(await years(name, ...lines, [], ...PLAN)).toEqual([year]);
  });
});

describe('An evaluation by quarters whose headings name no year', () => {
  it.each<[string, string, Rows]>([
    ['in its title', 'Sheet1', [['Evaluasi terhadap Hasil Renja Dinas Perhubungan Tahun 2023']]],
    ['in the name of its sheet', 'TW IV 2023', []],
  ])('has the quarters of the year %s', async (_, name, lines) => {
    // Realised up to the year before; the year's target and quarters. The Renstra's target has none.
    expect(await years(name, ...lines, [], ...EVALUATION)).toEqual([null, 2022, 2023]);
  });
});

describe('A T-C.29 whose headings name no year', () => {
  const HEADER: Rows = [
    [
      ...['Kode', 'Urusan/Bidang Urusan/Program/Kegiatan', 'Indikator Kinerja', 'Target Kinerja Renstra'],
      ...['Realisasi Target Kinerja s/d Tahun Lalu', 'Target Renja', 'Realisasi Renja', 'Tingkat Realisasi (%)'],
      ...['Target Renja Tahun Berjalan', 'Realisasi Capaian s/d Tahun Berjalan', 'Tingkat Capaian Renstra (%)'],
    ],
    ['1.01.01', 'PROGRAM PENUNJANG', 'Layanan', 100, 20, 20, 20, '100%', 20, 60, '60%'],
    ['1.01.02', 'PROGRAM PENDIDIKAN', 'Sekolah', 50, 10, 10, 5, '50%', 10, 25, '50%'],
  ];

  it.each([
    ['the year after the current one', 's/d Tahun 2024 (Tahun Berjalan)', 2024],
    ['the year of the Renja, where nothing calls it the current one', 'Tahun 2024', 2023],
  ])('is of %s', async (_, words, lastYear) => {
    const title = `Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra ${words}`;
    expect(Math.max(...(await years('Tabel 1', [title], [], ...HEADER)).map(Number))).toBe(lastYear);
  });
});
