import { checkWorkbook } from '../../src/app/check-workbook';
import { findPlans } from '../../src/app/find-plans';
import { formatAddress } from '../../src/sheet/address';
import { COMPARED_YEARS } from '../support/compared-years';
import { snapshotOf } from '../support/snapshots';
import type { SheetInput } from '../support/workbook-builder';

/* Headers that name, count or leave out the years of their columns, and those that go by years instead of by figures. */

type Rows = SheetInput['rows'];

/** The columns that hold figures: "target k 2019", from left to right. */
async function figures(sheet: SheetInput): Promise<{ form: string; columns: string[]; firstRow: number }> {
  const [plan] = findPlans(await snapshotOf([sheet])).plans;
  const columns = plan?.table.columns.filter(({ measure }) => measure !== null) ?? [];
  return {
    form: plan?.table.layout ?? '',
    columns: columns.map(({ role, measure, year }) => `${role} ${measure} ${year}`),
    firstRow: (plan?.table.bodyRows[0] ?? -1) + 1,
  };
}

const SERVICE_GROUPS = [
  'No',
  'Indikator Kinerja',
  'Target Renstra Tahun ke-',
  null,
  null,
  'Realisasi Capaian Tahun ke-',
];
const SERVICES: Rows = [
  [1, 'Cakupan pelayanan rawat jalan', 70, 72, 74, 68, 72, 75, 0.9714, 1, 1.0135],
  [2, 'Angka kematian netto', 22, 21, 20, 21, 21, 19, 1.0455, 1, 1.05],
];

/** A T-C.23 whose second row of headings counts the years. */
const counted = (name: string, lines: Rows, places: Rows[number], ...numbers: Rows): SheetInput => ({
  name,
  rows: [
    ...lines,
    [...SERVICE_GROUPS, null, null, 'Rasio Capaian pada Tahun ke-'],
    [null, null, ...(places ?? []), ...(places ?? []), ...(places ?? [])],
    ...numbers,
    ...SERVICES,
  ],
});

const NUMBERS = Array.from({ length: 11 }, (_, at) => `(${at + 1})`);
const threeYears = (first: number): string[] => [
  ...[0, 1, 2].map((at) => `target k ${first + at}`),
  ...[0, 1, 2].map((at) => `realized k ${first + at}`),
  ...[0, 1, 2].map((at) => `ratio percent ${first + at}`),
];

describe('A header that counts the years of the Renstra', () => {
  it.each<[string, SheetInput]>([
    [
      'with 1, 2, 3 under "Tahun ke-" has the years of the period in its title',
      counted('2.4', [['Tabel 2.4 Pencapaian Kinerja Pelayanan RSUD Tahun 2019-2021']], [1, 2, 3]),
    ],
    [
      'above a row of column numbers has both rows',
      counted('2.4', [['Tabel 2.4 Pencapaian Kinerja Pelayanan RSUD Tahun 2019 s.d. 2021']], [1, 2, 3], NUMBERS),
    ],
    [
      'in roman numerals has the years of the period in a line above it',
      counted('2.4', [['INSPEKTORAT KOTA'], ['Periode Renstra: 2019 - 2021']], ['I', 'II', 'III']),
    ],
    ['has the years of the period that names its sheet', counted('Renstra 2019-2021', [], ['I', 'II', 'III'])],
  ])('%s', async (_, sheet) => {
    const firstRow = sheet.rows.length - SERVICES.length + 1;
    expect(await figures(sheet)).toEqual({ form: 'T-C.23', columns: threeYears(2019), firstRow });
  });

  it('has no years where nothing names the period', async () => {
    const { columns } = await figures(counted('2.4', [['Tabel 2.4 Pencapaian Kinerja Pelayanan RSUD']], [1, 2, 3]));
    expect(columns[0]).toBe('target k null');
  });

  it('may name the columns of growth beside the years', async () => {
    const groups = [
      'Anggaran pada Tahun ke-',
      'Realisasi Anggaran pada Tahun ke-',
      'Rasio antara Realisasi dan Anggaran Tahun ke-',
    ];
    const sheet: SheetInput = {
      name: 'T-C.24',
      rows: [
        ['Tabel T-C.24 Anggaran dan Realisasi Pendanaan Pelayanan Dinas Perhubungan Tahun 2019-2021'],
        ['Uraian', ...groups.flatMap((group) => [group, null, null]), 'Rata-rata Pertumbuhan'],
        [null, ...[1, 2, 3, 1, 2, 3, 1, 2, 3], 'Anggaran', 'Realisasi'],
        Array.from({ length: 12 }, (_, at) => `(${at + 1})`),
        ['Program Pelayanan', 1e9, 11e8, 12e8, 9e8, 1e9, 12e8, 0.9, 0.91, 1, 0.1, 0.16],
        ['Program Keselamatan', 2e9, 21e8, 22e8, 18e8, 21e8, 22e8, 0.9, 1, 1, 0.05, 0.11],
      ],
    };
    const { columns, firstRow } = await figures(sheet);
    expect(firstRow).toBe(5);
    expect(columns).toEqual([
      ...[2019, 2020, 2021].map((year) => `budget rp ${year}`),
      ...[2019, 2020, 2021].map((year) => `spent rp ${year}`),
      ...[2019, 2020, 2021].map((year) => `ratio percent ${year}`),
      ...['budgetGrowth percent null', 'spentGrowth percent null'],
    ]);
  });

  it('stands above K and Rp, too', async () => {
    const sheet: SheetInput = {
      name: 'E.80',
      rows: [
        ['Formulir E.80'],
        ['Evaluasi Terhadap Hasil Renstra Dinas Lingkungan Hidup'],
        ['Periode Pelaksanaan: 2021 - 2022'],
        [
          ...['No', 'Program/Kegiatan', 'Indikator Kinerja', 'Target pada Akhir Tahun Perencanaan', null],
          ...['Target Renstra Tahun ke-', null, null, null, 'Realisasi Capaian Tahun ke-', null, null, null],
          ...['Rasio Capaian pada Tahun ke-', null, null, null],
        ],
        [null, null, null, null, null, ...[1, null, 2, null], ...[1, null, 2, null], ...[1, null, 2, null]],
        [null, null, null, ...Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? 'K' : 'Rp'))],
        [1, 'PROGRAM PENGENDALIAN', 'Indeks kualitas air', 56, 115e7, 53, 55e7, 56, 6e8, 53, 55e7, 56, 6e8, 1, 1, 1, 1],
        [2, 'PROGRAM PENGELOLAAN', 'Jumlah titik pantau', 50, 6e8, 25, 28e7, 25, 32e7, 25, 28e7, 25, 32e7, 1, 1, 1, 1],
      ],
    };
    const { form, columns, firstRow } = await figures(sheet);
    expect([form, firstRow]).toEqual(['E.80', 7]);
    expect(columns.slice(2, 8)).toEqual([
      ...['target k 2021', 'target rp 2021', 'target k 2022', 'target rp 2022'],
      ...['realized k 2021', 'realized rp 2021'],
    ]);
  });
});

describe('A report that compares years', () => {
  it('has target, realisation and achievement of each, held to one another', async () => {
    const { form, columns } = await figures(COMPARED_YEARS);
    expect(form).toBe('LAKIP-CAPAIAN');
    expect(columns).toEqual([
      ...['target k 2020', 'realized k 2020', 'achievement percent 2020'],
      ...['target k 2021', 'realized k 2021', 'achievement percent 2021'],
    ]);
    const errors = checkWorkbook(await snapshotOf([COMPARED_YEARS])).findings.filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors.map((finding) => `${finding.rule} ${formatAddress(finding)}`)).toEqual(['ratio-mismatch H5']);
  });

  it('with the year before and the end of the Renstra holds what was reached to both targets', async () => {
    const sheet: SheetInput = {
      name: 'BAB III',
      rows: [
        [
          ...['Indikator Kinerja', 'Satuan', 'Realisasi Tahun 2020', 'Tahun 2021', null, null],
          ...['Target Akhir Renstra (2024)', 'Capaian terhadap Target Akhir Renstra (%)'],
        ],
        [null, null, null, 'Target', 'Realisasi', '% Capaian'],
        ['Indeks Pembangunan Manusia', 'Indeks', 70.1, 70.5, 70.6, 100.14, 72, 98.06],
        ['Indeks kepuasan masyarakat', 'Indeks', 80.5, 81, 82, 101.23, 90, 19.11],
      ],
    };
    const { columns } = await figures(sheet);
    expect(columns).toEqual([
      ...['realized k 2020', 'target k 2021', 'realized k 2021', 'achievement percent 2021'],
      ...['renstraTarget k 2024', 'renstraRatio percent 2021'],
    ]);
    const { findings } = checkWorkbook(await snapshotOf([sheet]));
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => `${finding.rule} ${formatAddress(finding)}`)).toEqual(['ratio-mismatch H4']);
  });
});

describe('An evaluation of the Renstra that goes by years', () => {
  it('has target, realisation and ratio of each year, K and Rp apart', async () => {
    const year = (of: number): (string | number | null)[] => [of, null, null, null, null, null];
    const groups = ['Target', null, 'Realisasi', null, 'Capaian (%)', null];
    const { form, columns } = await figures({
      name: 'Evaluasi',
      rows: [
        ['EVALUASI TERHADAP HASIL RENSTRA DINAS SOSIAL'],
        ['No', 'Program/Kegiatan', 'Indikator', 'Target Akhir Renstra', null, ...year(2022), ...year(2023)],
        [null, null, null, null, null, ...groups, ...groups],
        [null, null, null, ...Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? 'K' : 'Rp'))],
        [
          1,
          'PROGRAM REHABILITASI',
          'Persentase tertangani',
          90,
          2e9,
          60,
          3e8,
          54,
          27e7,
          90,
          90,
          65,
          4e8,
          65,
          4e8,
          100,
          100,
        ],
        [
          2,
          'PROGRAM PERLINDUNGAN',
          'Jumlah penerima',
          900,
          1e9,
          250,
          2e8,
          250,
          2e8,
          100,
          100,
          200,
          3e8,
          180,
          27e7,
          90,
          90,
        ],
      ],
    });
    expect(form).toBe('E.80');
    const ofYear = (of: number): string[] =>
      ['target', 'realized', 'ratio'].flatMap((role) => ['k', 'rp'].map((measure) => `${role} ${measure} ${of}`));
    expect(columns.slice(2)).toEqual([...ofYear(2022), ...ofYear(2023)]);
  });
});

describe('Two forms with the same headings', () => {
  const HEADER = [
    ['No', 'Sasaran', 'Indikator Kinerja Utama', 'Kondisi Awal', 'Target Kinerja Tahun', null, null, 'Kondisi Akhir'],
    [null, null, null, null, 2022, 2023, 2024],
  ];
  it.each([
    ['Tabel 7.1 Indikator Kinerja Badan Kesbangpol yang Mengacu pada Tujuan dan Sasaran RPJMD', 'T-C.28'],
    ['Indikator Kinerja Utama (IKU) Badan Kesbangpol', 'LAKIP-IKU'],
  ])('are told apart by the title "%s"', async (title, form) => {
    const rows = [
      [title],
      ...HEADER,
      [1, 'Meningkatnya kerukunan', 'Indeks kerukunan umat', 72, 73, 74, 75, 75],
      [2, 'Menurunnya konflik sosial', 'Jumlah konflik sosial', 7, 6, 5, 4, 4],
    ];
    expect((await figures({ name: '7.1', rows })).form).toBe(form);
  });
});

describe('A T-C.27 with one row of headings', () => {
  it('has K under "Target 2021" and Rp under "Pagu 2021"', async () => {
    const years = [2021, 2022, 2023].flatMap((year) => [`Target ${year}`, `Pagu ${year}`]);
    const { form, columns } = await figures({
      name: '6.1',
      rows: [
        ['Tabel 6.1 Rencana Program, Kegiatan, dan Pendanaan Dinas Tenaga Kerja'],
        ['Kode', 'Program dan Kegiatan', 'Indikator', ...years, 'Target Akhir', 'Pagu Akhir'],
        ['2.07.15', 'Program Pelatihan Kerja', 'Persentase lulusan terserap', 60, 5e8, 62, 52e7, 64, 54e7, 64, 156e7],
        ['2.07.15.01', 'Pelatihan berbasis kompetensi', 'Jumlah peserta', 80, 5e8, 80, 52e7, 90, 54e7, 250, 156e7],
      ],
    });
    expect(form).toBe('T-C.27');
    expect(columns).toEqual([
      ...[2021, 2022, 2023].flatMap((year) => [`target k ${year}`, `target rp ${year}`]),
      ...['final k null', 'final rp null'],
    ]);
  });
});
