import { checkWorkbook, type CheckResult } from '../../src/app/check-workbook';
import { findPlans } from '../../src/app/find-plans';
import { columnLetters, formatAddress } from '../../src/sheet/address';
import { snapshotOf } from '../support/snapshots';
import type { CellInput, SheetInput } from '../support/workbook-builder';
import { type Row, NAMES, GROUPS, money, percent, figures, PROGRAM, tableWithCodes } from './small-table';

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

  it('adds up its rupiah over the rows, whatever the quantities are', async () => {
    const program: Row = ['1.06.05', 'PROGRAM PERLINDUNGAN', 'Persentase layanan'];
    const kegiatan: Row = ['1.06.05.2.01', 'Pemeliharaan anak', 'Jumlah anak'];
    const amounts = rows[2]!.slice(3);
    const wrong = amounts.map((cell, index) => (index === 1 ? money(700_000) : cell));
    const sheet: SheetInput = {
      name: 'Evaluasi',
      rows: [...rows.slice(0, 2), [...program, ...wrong], [...kegiatan, ...amounts], rows[2]!],
    };
    const merges = Array.from(
      { length: 8 },
      (_, index) => `${columnLetters(3 + 2 * index)}1:${columnLetters(4 + 2 * index)}1`,
    );
    const { findings } = checkWorkbook(await snapshotOf([{ ...sheet, merges }]));
    const sums = findings.filter(({ rule }) => rule === 'children-sum');
    expect(sums.map((finding) => formatAddress(finding))).toEqual(['E3']);
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

it('A total over rows whose place in the outline nobody knows is not held against them', async () => {
  const odd = [11, 13, 17, 19].map((value) => [
    `Uraian ${value}`,
    'Indikator',
    ...figures(value * 100_003, value * 1009, value * 3001, value * 2003, value * 1500),
  ]);
  const sheet = tableWithCodes(
    [],
    Array.from({ length: 5 }, () => []),
  );
  const rows = [...sheet.rows.slice(0, 2), ...odd, ['JUMLAH', undefined, ...PROGRAM]];
  const { findings } = checkWorkbook(await snapshotOf([{ ...sheet, rows }]));
  expect(findings.filter(({ rule }) => rule === 'total-row')).toEqual([]);
});

describe('A row of quantities', () => {
  it('whose units are words of headings is a row of the body, not another header', async () => {
    const quantities: Row = [
      undefined,
      undefined,
      'Jumlah unit kerja perangkat daerah',
      ...Array<string>(7).fill('4 unit'),
      '-',
    ];
    const { rows, name } = tableWithCodes(
      ['Kode'],
      [['1.06.05'], ['1.06.05.2.01'], ['1.06.05.2.01.0001'], ['1.06.05.2.02'], ['1.06.05.2.02.0001']],
    );
    const snapshot = await snapshotOf([{ name, rows: [...rows.slice(0, 5), quantities, ...rows.slice(5)] }]);
    const plans = findPlans(snapshot).plans;
    expect(plans.map(({ table }) => table.bodyRows.length)).toEqual([6]);
    expect(plans[0]!.rows[3]).toMatchObject({ level: 'indikator', measure: 'k' });
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
