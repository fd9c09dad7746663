import { checkWorkbook } from '../../src/app/check-workbook';
import { concernsTable, listsSameSheets, withSheets } from '../../src/app/recheck';
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

  it('reads one sheet anew and takes the others as they were', () => {
    const after = withCells(before, 'Dua', { N11: { value: 43_895_001 }, O24: { value: 0.7448 } });
    const read = {
      sheets: after.sheets.map((sheet) => (sheet.name === 'Dua' ? sheet : { ...sheet, rows: new Map() })),
    };
    expect(withSheets(before, read, new Set(['Dua']))).toEqual(after);
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
