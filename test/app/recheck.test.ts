import { checkWorkbook } from '../../src/app/check-workbook';
import { concernsTable, listsSameSheets, mergedCheck, onlySheets, withSheets } from '../../src/app/recheck';
import { parseRectangle } from '../../src/sheet/rectangle';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { readFixture } from '../support/table-fixture';
import { snapshotOf, TABEL_1, withCells } from '../support/snapshots';

const [table] = readFixture(TABEL_1);
const sheets = ['Satu', 'Dua', 'Tiga'].map((name) => ({ ...table!, name }));

describe('Checking again what was changed', () => {
  let before: WorkbookSnapshot;
  beforeAll(async () => {
    before = await snapshotOf(sheets);
  });

  it('on one sheet gives what checking the whole workbook gives', () => {
    const after = withCells(before, 'Dua', { N11: { value: 43_895_001 }, O24: { value: 0.7448 } });
    const names = new Set(['Dua']);
    const anew = checkWorkbook(onlySheets(after, names));
    expect(mergedCheck(before, checkWorkbook(before), anew, names)).toEqual(checkWorkbook(after));
    expect(withSheets(before, after, names)).toEqual(after);
  });

  it('on a sheet that lost its table gives what checking the whole workbook gives', () => {
    const after = withCells(before, 'Tiga', {
      F5: { value: null },
      H5: { value: null },
      J6: { value: null },
      K6: { value: null },
    });
    const names = new Set(['Tiga']);
    const anew = checkWorkbook(onlySheets(after, names));
    expect(mergedCheck(before, checkWorkbook(before), anew, names)).toEqual(checkWorkbook(after));
  });

  it('needs the same sheets as before', () => {
    expect(listsSameSheets(before, { sheets: [...before.sheets] })).toBe(true);
    expect(listsSameSheets(before, { sheets: before.sheets.slice(1) })).toBe(false);
    expect(listsSameSheets(before, { sheets: [...before.sheets].reverse() })).toBe(false);
  });

  it.each([
    ['Satu', 'N11', true, 'a cell of the table'],
    ['Satu', 'A1', true, 'the title above it'],
    ['Satu', 'A3:XFD3', true, 'a row put in above it'],
    ['Satu', 'A98:O99', true, 'a row just below it'],
    ['Satu', 'P24', true, 'a column beside it'],
    ['Satu', 'A120', false, 'a cell far below it'],
    ['Satu', 'T24', false, 'a cell far to the right'],
    ['Lain', 'N11', false, 'a sheet without a table'],
  ])('a change of %s!%s: concerns a table is %p (%s)', (sheet, range, expected) => {
    expect(concernsTable(checkWorkbook(before), { sheet, range: parseRectangle(range)! })).toBe(expected);
  });
});
