import { checkWorkbook, type CheckResult } from '../../src/app/check-workbook';
import { describeFinding } from '../../src/app/describe-finding';
import { columnLetters, formatAddress } from '../../src/sheet/address';
import { formatRectangle } from '../../src/sheet/rectangle';
import { readFixtureSnapshot, TABEL_1 } from '../support/snapshots';

describe('Tabel 1 (T-C.29) of the Renja 2024 of Rote Ndao', () => {
  let result: CheckResult;
  beforeAll(async () => {
    result = checkWorkbook(await readFixtureSnapshot(TABEL_1));
  });

  it('is found as one table with its form, its place, its year and its six printed pages', () => {
    expect(result.tables).toHaveLength(1);
    const { table } = result.tables[0]!;
    expect(table).toMatchObject({ id: 'Tabel 1!A5', layout: 'T-C.29', year: 2024 });
    expect(formatRectangle(table.range)).toBe('A5:O97');
    expect(table.bodyRows).toHaveLength(70);
    expect(table.headerBlocks.map(({ first, last }) => [first + 1, last + 1])).toEqual([
      [5, 7],
      [21, 23],
      [43, 45],
      [59, 61],
      [76, 78],
      [93, 95],
    ]);
    expect(table.confidence).toBeGreaterThan(0.95);
  });

  it('has every column in its role, with its number, its measure and its year', () => {
    const columns = result.tables[0]!.table.columns.map(({ column, role, number, measure, year }) =>
      [columnLetters(column), role, number, measure, year].join(' '),
    );
    expect(columns).toEqual([
      'A code 1  ',
      'B code 1  ',
      'C code 1  ',
      'D code 1  ',
      'E code 1  ',
      'F name 2  ',
      'G indicator 3  ',
      'H renstraTarget 4 rp 2024',
      'I realizedBefore 5 rp 2021',
      'J lastYearTarget 6 rp 2022',
      'K lastYearRealized 7 rp 2022',
      'L lastYearRatio 8 percent 2022',
      'M currentYearTarget 9 rp 2023',
      'N projectedRealized 10 rp 2023',
      'O renstraRatio 11 percent 2023',
    ]);
  });

  it('has one error, the blank degree of achievement in O24, and nothing beyond what there is to say', () => {
    expect(
      result.findings.map(({ severity, rule, row, column }) => `${severity} ${rule} ${formatAddress({ row, column })}`),
    ).toEqual([
      'warning performance-missing H5',
      'warning year-label N6',
      'error computed-missing O24',
      'warning renstra-exceeded O31',
      'warning renstra-exceeded O81',
      'warning renstra-exceeded O83',
      'warning renstra-exceeded O87',
      'warning renstra-exceeded O88',
      'warning renstra-exceeded O89',
    ]);
    const blank = result.findings.find(({ rule }) => rule === 'computed-missing')!;
    expect(blank.expected).toBeCloseTo(357_500_000 / 480_000_000, 10);
    expect(blank.subject).toMatchObject({ code: '1.06.01.2.05', level: 'kegiatan' });
    expect(blank.fix).toMatchObject({
      kind: 'safe',
      edits: [{ after: { formula: '=IF(H24=0,0,N24/H24)', format: '0.00%' } }],
    });
  });

  it('names both wrong years of the header in one remark', () => {
    const label = result.findings.find(({ rule }) => rule === 'year-label')!;
    expect(describeFinding(label, 'id').what).toContain('N6 tertulis 2024, seharusnya 2023');
    expect(describeFinding(label, 'id').what).toContain('I5 tertulis "tahun 2021", seharusnya "s/d tahun 2021"');
  });
});
