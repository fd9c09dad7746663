import { planFill } from '../../src/app/plan-fill';
import { OfficeHost } from '../../src/host/office/office-host';
import { parseAddress } from '../../src/sheet/address';
import type { CellContent, Edit } from '../../src/sheet/edit';
import { inverseEdits } from '../../src/sheet/edit';
import { cellAt } from '../../src/sheet/snapshot';
import { openTestExcel, type TestExcel } from '../support/office/test-excel';
import { TABEL_1 } from '../support/snapshots';
import { readFixture } from '../support/table-fixture';
import type { CellInput, SheetInput } from '../support/workbook-builder';
import { longSheet } from './long-sheet';

const EMPTY: CellContent = { value: null, formula: null, format: 'General' };

function sheetOf(rows: readonly (readonly (CellInput | undefined)[])[], more: Partial<SheetInput> = {}): SheetInput {
  return { name: 'S', rows, ...more };
}

function edit(address: string, before: CellContent, after: Partial<CellContent>): Edit {
  return { sheet: 'S', ...parseAddress(address)!, before, after: { ...before, formula: null, ...after } };
}

function contentOf({ book }: TestExcel, address: string): CellContent {
  const { row, column } = parseAddress(address)!;
  const { value, formula, format } = book.sheets[0]!.cell(row, column);
  return { value, formula, format };
}

async function fillEdits(host: OfficeHost): Promise<Edit[]> {
  return planFill(await host.read({ explicit: true }), { mode: 'all' }).map((fill) => fill.edit);
}

describe('Filling Tabel 1 in Excel', () => {
  it('and taking it back leaves every cell as it was, formats too', async () => {
    const { book } = openTestExcel(readFixture(TABEL_1));
    const host = new OfficeHost();
    const before = book.content();
    const edits = await fillEdits(host);
    await host.apply(edits);
    expect(book.content()).not.toEqual(before);
    const filled = (await host.read()).sheets[0]!;
    for (const { row, column, after } of edits) {
      const cell = cellAt(filled, row, column);
      expect(cell).toMatchObject({ formula: after.formula, format: after.format });
      if (typeof after.value === 'number') expect(cell.value).toBeCloseTo(after.value, 9);
    }
    await host.apply(inverseEdits(edits));
    expect(book.content()).toEqual(before);
  });

  it('takes three round trips', async () => {
    const { line } = openTestExcel(readFixture(TABEL_1));
    const host = new OfficeHost();
    const edits = await fillEdits(host);
    const requests = line.requests;
    await host.apply(edits);
    expect([edits.length, line.requests - requests]).toEqual([144, 3]);
  });

  it('of 5,000 rows takes a few more, and none of them is too large', async () => {
    const { book, line } = openTestExcel([longSheet(5_000)]);
    const host = new OfficeHost();
    const edits = await fillEdits(host);
    const requests = line.requests;
    await host.apply(edits);
    expect(edits.length).toBeGreaterThan(6_000);
    expect(line.requests - requests).toBeLessThanOrEqual(5);
    for (const { row, column, after } of edits) expect(book.sheets[0]!.cell(row, column).formula).toBe(after.formula);
  });
});

describe('A cell in Excel comes to hold exactly what was meant, whatever Excel would make of it when typed', () => {
  it.each<[string, CellInput, Partial<CellContent>]>([
    ['a text of digits', 1, { value: '1.06' }],
    ['a text that looks like a date', 1, { value: '1/2' }],
    ['a text that looks like a percentage', 1, { value: '50%' }],
    ['a text that looks like a formula', 1, { value: '=A1' }],
    ['a text that begins with a minus', 1, { value: '-SUM(A1)' }],
    ['a text that looks like an error', 1, { value: '#N/A' }],
    ['a text that looks like a boolean', 1, { value: 'TRUE' }],
    ['a text that begins with an apostrophe', 1, { value: "'kutip" }],
    ['a dash', 1, { value: '-' }],
    ['a number in a cell formatted as text', { value: '1.234', format: '@' }, { value: 1234, format: '#,##0' }],
    ['a number in a cell that stays formatted as text', { value: 'x', format: '@' }, { value: 5 }],
    ['a formula in a cell formatted as text', { value: 'x', format: '@' }, { value: 1, formula: '=1+0', format: '0%' }],
    ['a formula in a cell that stays formatted as text', { value: 'x', format: '@' }, { value: 1, formula: '=1+0' }],
    ['a text of digits in a cell formatted as text', 1, { value: '007', format: '@' }],
    ['a formula that reads a percentage, in the General format', 1, { value: 0.5, formula: '=B1' }],
    ['a boolean in a cell formatted as text', { value: 'x', format: '@' }, { value: true, format: 'General' }],
    ['an error', 'x', { value: { error: '#N/A' } }],
  ])('%s', async (_, input, after) => {
    const excel = openTestExcel([sheetOf([[input, { value: 0.5, format: '0%' }]])]);
    const host = new OfficeHost();
    const original = excel.book.content();
    const change = edit('A1', contentOf(excel, 'A1'), after);
    await host.apply([change]);
    expect(contentOf(excel, 'A1')).toEqual(change.after);
    await host.apply(inverseEdits([change]));
    expect(excel.book.content()).toEqual(original);
  });

  it('or nothing is written at all: a cell inside a merged area takes no entry', async () => {
    const { book } = openTestExcel([sheetOf([['a', undefined, 'c']], { merges: ['A1:B1'] })]);
    const before = book.content();
    const edits = [edit('C1', { ...EMPTY, value: 'c' }, { value: 'baru' }), edit('B1', EMPTY, { value: 'hilang' })];
    await expect(new OfficeHost().apply(edits)).rejects.toMatchObject({
      code: 'conflict',
      detail: 'S!B1',
      remaining: [],
    });
    expect(book.content()).toEqual(before);
  });
});

describe('What Excel is not asked to do', () => {
  it('nothing is written when a cell has changed since, and the cell is named', async () => {
    const { book, line } = openTestExcel([sheetOf([[1, 2]])]);
    book.userTypes('S', 'B1', 3);
    const edits = [edit('A1', { ...EMPTY, value: 1 }, { value: 5 }), edit('B1', { ...EMPTY, value: 2 }, { value: 5 })];
    await expect(new OfficeHost().apply(edits)).rejects.toMatchObject({ code: 'conflict', detail: 'S!B1' });
    expect([book.sheets[0]!.cell(0, 0).value, line.requests]).toEqual([1, 2]);
  });

  it('nothing is written where all cells hold it already', async () => {
    const { line } = openTestExcel([sheetOf([[1]])]);
    await new OfficeHost().apply([edit('A1', { ...EMPTY, value: 1 }, { value: 1 })]);
    expect(line.requests).toBe(2);
  });

  it('nothing outside the plan is touched, not even between planned cells', async () => {
    const { book } = openTestExcel([sheetOf([['a'], ['b'], ['c']])]);
    await new OfficeHost().apply([
      edit('A1', { ...EMPTY, value: 'a' }, { value: 'x' }),
      edit('A3', { ...EMPTY, value: 'c' }, { value: 'z' }),
    ]);
    expect([0, 1, 2].map((row) => book.sheets[0]!.cell(row, 0).value)).toEqual(['x', 'b', 'z']);
  });

  it.each<[string, Partial<Edit>]>([
    ['a row that no sheet has', { row: 1_048_576 }],
    ['a number that is none', { after: { ...EMPTY, value: NaN } }],
    ['a text too long', { after: { ...EMPTY, value: 'x'.repeat(32_768) } }],
    ['a formula too long', { after: { ...EMPTY, formula: `=${'1+'.repeat(5_000)}1` } }],
  ])('%s is refused before Excel is asked', async (_, wrong) => {
    const { line } = openTestExcel([sheetOf([[1]])]);
    const edits = [{ ...edit('A1', { ...EMPTY, value: 1 }, {}), ...wrong }];
    await expect(new OfficeHost().apply(edits)).rejects.toMatchObject({ code: 'conflict' });
    expect(line.requests).toBe(0);
  });
});

describe('A protected sheet in Excel', () => {
  const open = (options: { allowFormatCells?: boolean } = {}): TestExcel => {
    const opened = openTestExcel([sheetOf([[1, 2]])]);
    const [sheet] = opened.book.sheets;
    Object.assign(sheet!.protection, { isOn: true, ...options });
    sheet!.put(0, 1, { ...sheet!.cell(0, 1), locked: false });
    return opened;
  };
  const locked = edit('A1', { ...EMPTY, value: 1 }, { value: 9 });
  const unlocked = edit('B1', { ...EMPTY, value: 2 }, { value: 9 });

  it('takes nothing into locked cells, and is never unprotected', async () => {
    const { book } = open();
    const before = book.content();
    await expect(new OfficeHost().apply([unlocked, locked])).rejects.toMatchObject({ code: 'protected', detail: 'S' });
    expect([book.content(), book.sheets[0]!.protection.isOn]).toEqual([before, true]);
  });

  it('takes values into cells that are not locked', async () => {
    const { book } = open();
    await new OfficeHost().apply([unlocked]);
    expect(book.sheets[0]!.cell(0, 1).value).toBe(9);
  });

  it('takes formulas into cells that are not locked, leaving their number format alone', async () => {
    const { book } = open();
    await new OfficeHost().apply([{ ...unlocked, after: { ...EMPTY, value: 2, formula: '=A1+1' } }]);
    expect(book.sheets[0]!.cell(0, 1)).toMatchObject({ formula: '=A1+1', value: 2 });
  });

  it('takes other number formats only where it allows formatting', async () => {
    const formatted = [{ ...unlocked, after: { ...unlocked.after, format: '0%' } }];
    open();
    await expect(new OfficeHost().apply(formatted)).rejects.toMatchObject({ code: 'protected', detail: 'S' });
    const { book } = open({ allowFormatCells: true });
    await new OfficeHost().apply(formatted);
    expect(book.sheets[0]!.cell(0, 1)).toMatchObject({ value: 9, format: '0%' });
  });
});

describe('While a cell is being edited in Excel', () => {
  const change = edit('A1', { ...EMPTY, value: 1 }, { value: 9 });
  const editing = { at: 1, code: 'InvalidOperationInCellEditMode', when: 'before' } as const;

  it.each([1, 2, 3])('a write waits at round trip %i for the user to press Enter, and goes on', async (at) => {
    const { book, line } = openTestExcel([sheetOf([[1]])]);
    line.plan({ ...editing, at });
    const asked = jest.fn(async () => 'retry' as const);
    await new OfficeHost({ onEditing: asked }).apply([change]);
    expect([asked.mock.calls.length, book.sheets[0]!.cell(0, 0).value]).toEqual([1, 9]);
  });

  it('a write asks again as long as the cell is being edited', async () => {
    const { book, line } = openTestExcel([sheetOf([[1]])]);
    line.plan({ ...editing, lasting: true });
    let asked = 0;
    const onEditing = async (): Promise<'retry'> => {
      if (++asked === 3) line.repair();
      return 'retry';
    };
    await new OfficeHost({ onEditing }).apply([change]);
    expect([asked, book.sheets[0]!.cell(0, 0).value]).toEqual([3, 9]);
  });

  it.each(['InvalidOperationInCellEditMode', 'InvalidOperation'])('%s is understood as editing', async (code) => {
    const { book, line } = openTestExcel([sheetOf([[1]])]);
    line.plan({ ...editing, code });
    const host = new OfficeHost({ onEditing: async () => 'cancel' });
    await expect(host.apply([change])).rejects.toMatchObject({ code: 'editing', remaining: [] });
    expect(book.sheets[0]!.cell(0, 0).value).toBe(1);
  });

  it('a read fails at once where nobody can be asked', async () => {
    const { line } = openTestExcel([sheetOf([[1]])]);
    line.plan(editing);
    await expect(new OfficeHost().read()).rejects.toMatchObject({ name: 'HostError', code: 'editing' });
  });
});
