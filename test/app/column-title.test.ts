import { checkWorkbook } from '../../src/app/check-workbook';
import { columnTitle, titleYear } from '../../src/app/layout-name';
import { groupOfRole } from '../../src/app/role-choices';
import { readFixtureSnapshot, snapshotOf, TABEL_1 } from '../support/snapshots';

/** A table of no form of ours; column 1 counts its rows. */
const REST = [
  ['No', 'Uraian', 'Pagu', 'Realisasi', 'Sisa Anggaran'],
  ['1', '2', '3', '4', '5 = (3-4)'],
  [1, 'Program Penunjang', 100_000_000, 80_000_000, 20_000_000],
  [2, 'Program Pemberdayaan', 200_000_000, 150_000_000, 50_000_000],
  [3, 'Program Rehabilitasi', 300_000_000, 150_000_000, 150_000_000],
];

describe('The columns of a table are called', () => {
  it('as its form has them, with their year', async () => {
    const { table } = checkWorkbook(await readFixtureSnapshot(TABEL_1)).tables[0]!;
    expect(columnTitle(table, 14, 'id')).toBe('Tingkat capaian Renstra s/d 2023');
    expect(groupOfRole(table, 'renstraRatio')).toBe('computed');
  });

  it('by their own headings where it is no form of ours, and those that it declares are computed', async () => {
    const { table, indicators } = checkWorkbook(await snapshotOf([{ name: 'Sisa', rows: REST }])).tables[0]!;
    expect(table.columns.map(({ role, column }) => [role, columnTitle(table, column, 'id')])).toEqual([
      ['no', 'No'],
      ['name', 'Uraian'],
      ['column-3', 'Pagu'],
      ['column-4', 'Realisasi'],
      ['column-5', 'Sisa Anggaran'],
    ]);
    expect(['column-4', 'column-5'].map((role) => groupOfRole(table, role))).toEqual(['figures', 'computed']);
    expect(indicators).toEqual([]);
  });
});

describe('A table is called by the year', () => {
  it.each([
    ['of the Renja that it belongs to', 'T-C.29', 2024, 2024],
    ['that it evaluates, which comes before the Renja being made', 'E.81', 2025, 2024],
    ['that nobody knows where its headings name none', 'E.81', null, null],
  ])('%s', (_, layout, n, year) => {
    expect(titleYear(layout, n)).toBe(year);
  });
});
