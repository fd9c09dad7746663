import { checkWorkbook, type CheckResult } from '../../src/app/check-workbook';
import { findPlans } from '../../src/app/find-plans';
import { columnLetters, formatAddress } from '../../src/sheet/address';
import { snapshotOf } from '../support/snapshots';
import type { CellInput, SheetInput } from '../support/workbook-builder';

type Row = (CellInput | undefined)[];

const NAMES = ['Urusan/Program/Kegiatan', 'Indikator Kinerja'];
const GROUPS: Row = [
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
const money = (value: number): CellInput => ({ value, format: '#,##0' });
const percent = (value: number): CellInput => ({ value, format: '0.00%' });

/** The eight figures of a row whose total is right: target, realised before, last year's pair, this year's target. */
function figures(target: number, before: number, planned: number, done: number, current: number): Row {
  const total = before + done + current;
  return [
    ...[target, before, planned, done].map(money),
    percent(done / planned),
    money(current),
    money(total),
    percent(total / target),
  ];
}

const PROGRAM = figures(1_000_000, 400_000, 200_000, 190_000, 250_000);
const FIRST = figures(600_000, 250_000, 120_000, 115_000, 150_000);
const SECOND = figures(400_000, 150_000, 80_000, 75_000, 100_000);

/** A table with the given code columns and, for each row, their cells. */
function tableWithCodes(codeHeading: Row, codes: readonly Row[]): SheetInput {
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

const outline = async (sheet: SheetInput): Promise<string[]> =>
  findPlans(await snapshotOf([sheet])).plans[0]!.rows.map(({ level, codeText }) => `${codeText} ${level}`);

const CODES = [
  '1.06.05 program',
  '1.06.05.2.01 kegiatan',
  '1.06.05.2.01.0001 sub-kegiatan',
  '1.06.05.2.02 kegiatan',
  '1.06.05.2.02.0001 sub-kegiatan',
];

describe('The code of a row', () => {
  it.each<[string, Row, Row[]]>([
    [
      'in one cell',
      ['Kode'],
      [['1.06.05'], ['1.06.05.2.01'], ['1.06.05.2.01.0001'], ['1.06.05.2.02'], ['1.06.05.2.02.0001']],
    ],
    [
      'split over four cells, urusan and bidang in one',
      ['Kode', undefined, undefined, undefined],
      [
        ['1.06', '05', undefined, undefined],
        [undefined, undefined, '2.01', undefined],
        [undefined, undefined, undefined, '0001'],
        [undefined, undefined, '2.02', undefined],
        [undefined, undefined, undefined, '0001'],
      ],
    ],
    [
      'split over six cells, the level in one of them',
      ['Kode', undefined, undefined, undefined, undefined, undefined],
      [
        ['1', '06', '05', undefined, undefined, undefined],
        ['1', '06', '05', '2', '01', undefined],
        ['1', '06', '05', '2', '01', '0001'],
        ['1', '06', '05', '2', '02', undefined],
        ['1', '06', '05', '2', '02', '0001'],
      ],
    ],
    [
      'split over seven cells, one of them never used',
      ['Kode', undefined, undefined, undefined, undefined, undefined, undefined],
      [
        ['1', '06', '05', undefined, undefined, undefined, undefined],
        [undefined, undefined, undefined, '2', '01', undefined, undefined],
        [undefined, undefined, undefined, undefined, undefined, '0001', undefined],
        [undefined, undefined, undefined, '2', '02', undefined, undefined],
        [undefined, undefined, undefined, undefined, undefined, '0001', undefined],
      ],
    ],
    [
      'split over five cells of numbers that lost their zeros',
      ['Kode', undefined, undefined, undefined, undefined],
      [
        [1, 6, 5, undefined, undefined],
        [undefined, undefined, undefined, 1, undefined],
        [undefined, undefined, undefined, undefined, '0001'],
        [undefined, undefined, undefined, 2, undefined],
        [undefined, undefined, undefined, undefined, '0001'],
      ],
    ],
  ])('%s is read with what it inherits', async (_, heading, codes) => {
    expect(await outline(tableWithCodes(heading, codes))).toEqual(CODES);
  });
});

describe('Without codes', () => {
  const none = Array.from({ length: 5 }, (): Row => []);
  const levels = CODES.map((code) => `null ${code.split(' ')[1]}`);

  it('kegiatan and sub kegiatan are told apart by their figures', async () => {
    expect(await outline(tableWithCodes([], none))).toEqual(levels);
  });

  it.each<[string, (name: string) => CellInput]>([
    ['by indentation', (name) => ({ value: name, indent: 2 })],
    ['by leading blanks', (name) => `    ${name}`],
  ])('they are told apart %s', async (_, indented) => {
    const sheet = tableWithCodes([], none);
    const rows = sheet.rows.map((row, index) =>
      [4, 6].includes(index) ? [indented(row![0] as string), ...row!.slice(1)] : row,
    );
    expect(await outline({ ...sheet, rows })).toEqual(levels);
  });

  it('nothing is summed where nothing tells them apart', async () => {
    const sheet = tableWithCodes([], none);
    const rows = sheet.rows.map((row, index) =>
      index === 3 || index === 5 ? [...row!.slice(0, 2), ...figures(7, 1, 1, 1, 1)] : row,
    );
    const { findings } = checkWorkbook(await snapshotOf([{ ...sheet, rows }]));
    expect(findings.filter(({ rule }) => rule === 'children-sum')).toEqual([]);
  });
});

describe('A table that gives performance and rupiah side by side', () => {
  const pair = (heading: CellInput | undefined): Row => [heading, undefined];
  const rows: Row[] = [
    [
      'Kode',
      ...NAMES,
      ...[
        ...GROUPS.slice(0, 2),
        'Target Renja Tahun 2024',
        'Realisasi Renja Tahun 2024',
        'Tingkat Realisasi (%)',
        'Target Renja Tahun 2025',
        'Realisasi Capaian s/d Tahun 2025',
        'Tingkat Capaian Renstra (%)',
      ].flatMap(pair),
    ],
    [undefined, undefined, undefined, ...GROUPS.flatMap((): Row => ['K', 'Rp'])],
    [
      '1.06.05.2.01.0001',
      'Penjangkauan anak',
      'Jumlah anak yang dijangkau',
      ...[
        100,
        money(600_000),
        40,
        money(250_000),
        20,
        money(120_000),
        19,
        money(115_000),
        percent(0.95),
        percent(115 / 120),
        25,
        money(150_000),
        84,
        money(515_000),
        percent(0.84),
      ],
    ],
  ];
  let result: CheckResult;
  beforeAll(async () => {
    const merges = Array.from(
      { length: 8 },
      (_, index) => `${columnLetters(3 + 2 * index)}1:${columnLetters(4 + 2 * index)}1`,
    );
    result = checkWorkbook(await snapshotOf([{ name: 'Evaluasi', rows, merges }]));
  });

  it('has each role twice, once a measure', () => {
    const columns = result.tables[0]!.table.columns.filter(
      ({ role }) => role === 'renstraTarget' || role === 'projectedRealized',
    );
    expect(columns.map(({ role, column, measure }) => `${columnLetters(column)} ${role} ${measure}`)).toEqual([
      'D renstraTarget k',
      'E renstraTarget rp',
      'P projectedRealized k',
      'Q projectedRealized rp',
    ]);
  });

  it('computes each measure from its own columns', () => {
    const errors = result.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => `${finding.rule} ${formatAddress(finding)}`)).toEqual(['computed-missing S3']);
    expect(errors[0]!.expected).toBeCloseTo(515 / 600, 9);
    expect(result.findings.map(({ rule }) => rule)).not.toContain('performance-missing');
  });
});

describe('A total row', () => {
  const total = figures(1_000_001, 400_000, 200_000, 190_000, 250_000);
  const sheetWith = (...rows: Row[]): SheetInput => {
    const sheet = tableWithCodes(
      ['Kode'],
      [['1.06.05'], ['1.06.05.2.01'], ['1.06.05.2.01.0001'], ['1.06.05.2.02'], ['1.06.05.2.02.0001']],
    );
    return { ...sheet, rows: [...sheet.rows, ...rows] };
  };
  const totalsFound = async (...rows: Row[]): Promise<string[]> => {
    const { findings } = checkWorkbook(await snapshotOf([sheetWith(...rows)]));
    return findings.filter(({ rule }) => rule === 'total-row').map((finding) => formatAddress(finding));
  };

  it.each<[string, Row[]]>([
    ['with a label', [[undefined, 'JUMLAH', undefined, ...PROGRAM]]],
    ['with a label in the code column', [['TOTAL', undefined, undefined, ...PROGRAM]]],
    ['without a label', [[undefined, undefined, undefined, ...PROGRAM]]],
    [
      'that repeats the subtotals above it',
      [
        [undefined, 'Sub Total', undefined, ...PROGRAM],
        [undefined, 'Total', undefined, ...PROGRAM],
      ],
    ],
  ])('%s is held against what it totals', async (_, rows) => {
    expect(await totalsFound(...rows)).toEqual([]);
    const wrong = rows.map((row, index) => (index === rows.length - 1 ? [...row.slice(0, 3), ...total] : row));
    expect(await totalsFound(...wrong)).toContain(`D${7 + rows.length}`);
  });
});

describe('Two tables of one form on a sheet', () => {
  const codes = [['1.06.05'], ['1.06.05.2.01'], ['1.06.05.2.01.0001'], ['1.06.05.2.02'], ['1.06.05.2.02.0001']];
  const { rows } = tableWithCodes(['Kode'], codes);
  const idsBelow = async (between: readonly Row[]): Promise<string[]> => {
    const snapshot = await snapshotOf([
      { name: 'Evaluasi', rows: [['Tabel 2.1 Evaluasi Bidang Sosial'], ...rows, ...between, ...rows] },
    ]);
    return findPlans(snapshot).plans.map(({ table }) => `${table.id} ${table.bodyRows.length}`);
  };

  it('are two when the second has a title of its own', async () => {
    expect(await idsBelow([[], ['Tabel 2.2 Evaluasi Bidang Pemberdayaan']])).toEqual([
      'Evaluasi!A2 5',
      'Evaluasi!A11 5',
    ]);
  });

  it.each<[string, Row[]]>([
    ['a page mark', [['Halaman - 1']]],
    ['the same title again', [[], ['Tabel 2.1 Evaluasi Bidang Sosial']]],
  ])('are one, over two pages, when %s stands between them', async (_, between) => {
    expect(await idsBelow(between)).toEqual(['Evaluasi!A2 10']);
  });
});
