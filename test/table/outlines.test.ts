import { checkWorkbook } from '../../src/app/check-workbook';
import { findPlans } from '../../src/app/find-plans';
import { formatAddress } from '../../src/sheet/address';
import { snapshotOf } from '../support/snapshots';
import type { CellInput, SheetInput } from '../support/workbook-builder';
import { type Row, figures, tableWithCodes } from './small-table';

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

  it('a bold kegiatan whose sum is wrong is still found, where the other sums say that bold means kegiatan', async () => {
    const sheet = tableWithCodes([], none);
    const wrong = figures(410_000, 150_000, 80_000, 75_000, 100_000);
    const rows = sheet.rows.map((row, index) => {
      if (index === 3) return [{ value: row![0] as string, bold: true }, ...row!.slice(1)];
      return index === 5 ? [{ value: row![0] as string, bold: true }, row![1], ...wrong] : row;
    });
    const { findings } = checkWorkbook(await snapshotOf([{ ...sheet, rows }]));
    const sums = findings.filter(({ rule }) => rule === 'children-sum');
    // The program above no longer equals its rows as they stand, which is said more mildly.
    expect(sums.map((finding) => `${finding.severity} ${formatAddress(finding)}`)).toEqual(['warning C3', 'error C6']);
  });

  it('bold type that the sums contradict tells nothing', async () => {
    const sheet = tableWithCodes([], none);
    const rows = sheet.rows.map((row, index) =>
      index === 4 ? [{ value: row![0] as string, bold: true }, ...row!.slice(1)] : row,
    );
    expect(await outline({ ...sheet, rows })).toEqual(levels);
  });

  it('nothing is summed where nothing tells them apart', async () => {
    const sheet = tableWithCodes([], none);
    const odd = [figures(910_000, 1000, 2000, 3000, 4000), figures(370_000, 5000, 6000, 7000, 8000)];
    const rows = sheet.rows.map((row, index) =>
      index === 3 || index === 5 ? [...row!.slice(0, 2), ...odd[index === 3 ? 0 : 1]!] : row,
    );
    expect(await outline({ ...sheet, rows })).toEqual(['null program', ...Array<string>(4).fill('null unknown')]);
    const { findings } = checkWorkbook(await snapshotOf([{ ...sheet, rows }]));
    expect(findings.filter(({ rule }) => rule === 'children-sum')).toEqual([]);
  });
});
