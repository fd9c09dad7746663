import { checkWorkbook } from '../../src/app/check-workbook';
import { OfficeHost } from '../../src/host/office/office-host';
import { markFormula, markLabel } from '../../src/sheet/mark';
import type { Mark, MarkKind } from '../../src/sheet/mark';
import { parseRectangle } from '../../src/sheet/rectangle';
import { parseAddress } from '../../src/sheet/address';
import { openTestExcel, type TestExcel } from '../support/office/test-excel';
import type { ConditionalFormatRecord, ExcelSheet } from '../support/office/workbook/excel-sheet';
import { TABEL_1 } from '../support/snapshots';
import { readFixture } from '../support/table-fixture';

const SHEETS = [
  { name: 'Tabel 1', rows: [['a', 1, 2]] },
  { name: 'Tabel 2', rows: [['b']] },
];

function mark(address: string, kind: MarkKind = 'error', label = 'ratio-mismatch', sheet = 'Tabel 1'): Mark {
  return { sheet, ...parseAddress(address)!, kind, label };
}

/** A conditional format that the user made. */
function userFormat(id: string, more: Partial<ConditionalFormatRecord> = {}): ConditionalFormatRecord {
  const areas = [parseRectangle('A1:O90')!];
  return {
    id,
    type: 'Custom',
    formula: '=$A1="a"',
    areas,
    stopIfTrue: true,
    look: { 'Fill/Color': '#00FF00' },
    ...more,
  };
}

/** The user's own: of several types, one of which Excel cannot tell about, and one that talks about us without being ours. */
const USERS: readonly ConditionalFormatRecord[] = [
  userFormat('{1}'),
  userFormat('{2}', { type: 'ColorScale', formula: '' }),
  userFormat('{3}', { unreadable: true }),
  userFormat('{4}', { formula: '=$B1="Periksa Renja: ratio-mismatch"' }),
  userFormat('{5}', { type: 'CellValue', formula: '' }),
];

function openWithUsersFormats(): TestExcel {
  const excel = openTestExcel(SHEETS);
  for (const sheet of excel.book.sheets) sheet.conditionalFormats.push(...USERS.map((format) => ({ ...format })));
  return excel;
}

function ours({ conditionalFormats }: ExcelSheet): ConditionalFormatRecord[] {
  return conditionalFormats.filter(({ id }) => !USERS.some((format) => format.id === id));
}

describe('Marks in Excel', () => {
  it('are conditional formats that are always true and say whose they are', async () => {
    const { book } = openTestExcel(SHEETS);
    await new OfficeHost().mark([mark('B1')]);
    expect(book.sheets[0]!.conditionalFormats).toMatchObject([
      {
        type: 'Custom',
        formula: '=LEN("Periksa Renja: ratio-mismatch")>0',
        areas: [parseRectangle('B1')],
        stopIfTrue: false,
      },
    ]);
  });

  it('are told apart by more than colour', async () => {
    const { book } = openTestExcel(SHEETS);
    await new OfficeHost().mark((['error', 'warning', 'info'] as const).map((kind) => mark('B1', kind)));
    const shapes = book.sheets[0]!.conditionalFormats.map(({ look }) =>
      Object.entries(look).filter(([name]) => !name.endsWith('Color')),
    );
    expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(3);
    for (const { look } of book.sheets[0]!.conditionalFormats) {
      expect(Object.keys(look)).toEqual(expect.arrayContaining(['Fill/Color', 'Font/Color', 'Borders/EdgeTop/Style']));
    }
  });

  it('are few: one format for each kind and check on a sheet, cells below each other as one block', async () => {
    const { book } = openTestExcel(SHEETS);
    const cells = ['L3', 'L1', 'L2', 'O9', 'L4', 'A7'];
    await new OfficeHost().mark([
      ...cells.map((address) => mark(address)),
      ...cells.map((address) => mark(address, 'info', 'year-label')),
      mark('A1', 'error', 'ratio-mismatch', 'Tabel 2'),
    ]);
    expect(book.sheets.map((sheet) => sheet.conditionalFormats.length)).toEqual([2, 1]);
    expect(book.sheets[0]!.conditionalFormats[0]!.areas).toEqual(
      ['L1:L4', 'A7', 'O9'].map((text) => parseRectangle(text)),
    );
  });

  it('stay below the length of addresses that Excel takes, however many there are', async () => {
    const { book, line } = openTestExcel(SHEETS);
    const marks = Array.from({ length: 6_000 }, (_, index) => mark(`O${2 * index + 1}`));
    await new OfficeHost().mark(marks);
    const formats = book.sheets[0]!.conditionalFormats;
    expect(formats.flatMap(({ areas }) => areas).length).toBe(6_000);
    expect(formats.length).toBeLessThanOrEqual(8);
    expect(line.requests).toBe(3);
  });

  it('show the gravest one where several meet on a cell', async () => {
    const { book } = openTestExcel(SHEETS);
    await new OfficeHost().mark([mark('B1', 'warning', 'b'), mark('B1', 'error', 'a'), mark('B1', 'info', 'c')]);
    const labels = book.sheets[0]!.conditionalFormats.map(({ formula }) => markLabel(formula));
    expect(labels).toEqual(['a', 'b', 'c']);
  });

  it('take three round trips, four where formats are there already', async () => {
    const { line } = openTestExcel(SHEETS);
    await new OfficeHost().mark([mark('B1')]);
    expect(line.requests).toBe(3);
    await new OfficeHost().mark([mark('C1')]);
    expect(line.requests).toBe(3 + 4);
  });

  it('replace those that were there before', async () => {
    const { book } = openWithUsersFormats();
    const host = new OfficeHost();
    await host.mark([mark('B1'), mark('A1', 'info', 'year-label', 'Tabel 2')]);
    await host.mark([mark('C1', 'warning', 'total-row')]);
    expect(book.sheets.map((sheet) => ours(sheet).map(({ formula }) => formula))).toEqual([
      [`=${markFormula('total-row')}`],
      [],
    ]);
  });

  it('leave all formats of the user, in their order, when they are put on and when they are taken away', async () => {
    const { book } = openWithUsersFormats();
    const before = book.content();
    const host = new OfficeHost();
    await host.mark([mark('B1'), mark('C1', 'info'), mark('A1', 'warning', 'x', 'Tabel 2')]);
    for (const sheet of book.sheets) {
      expect(sheet.conditionalFormats.filter((format) => !ours(sheet).includes(format))).toEqual(USERS);
      expect(ours(sheet).length).toBeGreaterThan(0);
    }
    await host.clearMarks();
    expect(book.content()).toEqual(before);
  });

  it('are found again by another session, on sheets that were hidden since too', async () => {
    const { book } = openTestExcel(SHEETS);
    await new OfficeHost().mark([mark('B1'), mark('A1', 'info', 'x', 'Tabel 2')]);
    book.sheets[1]!.visibility = 'Hidden';
    await new OfficeHost().clearMarks();
    expect(book.sheets.map((sheet) => sheet.conditionalFormats.length)).toEqual([0, 0]);
  });

  it('are not put on a protected sheet that forbids formatting; nothing changes and the sheet is named', async () => {
    const { book } = openTestExcel(SHEETS);
    const host = new OfficeHost();
    await host.mark([mark('B1')]);
    const before = book.content();
    book.sheets[1]!.protection.isOn = true;
    await expect(host.mark([mark('C1'), mark('A1', 'info', 'x', 'Tabel 2')])).rejects.toMatchObject({
      code: 'protected',
      detail: 'Tabel 2',
    });
    expect(book.content()).toEqual(before);
    book.sheets[1]!.protection.allowFormatCells = true;
    await host.mark([mark('A1', 'info', 'x', 'Tabel 2')]);
    expect(book.sheets.map((sheet) => sheet.conditionalFormats.length)).toEqual([0, 1]);
  });

  it('are refused for a sheet that is gone', async () => {
    openTestExcel(SHEETS);
    await expect(new OfficeHost().mark([mark('A1', 'error', 'x', 'Tabel 9')])).rejects.toMatchObject({
      code: 'gone',
      detail: 'Tabel 9!A1',
    });
  });

  it('show every finding of Tabel 1 on its cell', async () => {
    const { book } = openTestExcel(readFixture(TABEL_1));
    const host = new OfficeHost();
    const { findings } = checkWorkbook(await host.read({ explicit: true }));
    await host.mark(
      findings.map(({ sheet, row, column, severity, rule }) => ({ sheet, row, column, kind: severity, label: rule })),
    );
    const formats = book.sheets[0]!.conditionalFormats;
    for (const { row, column, rule } of findings) {
      const marked = formats.filter(({ areas }) =>
        areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right),
      );
      expect(marked.map(({ formula }) => formula)).toContain(`=${markFormula(rule)}`);
    }
  });
});
