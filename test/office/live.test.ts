import { OfficeHost } from '../../src/host/office/office-host';
import { MEMORY_NAMESPACE, type SheetChange, type SheetPlace } from '../../src/host/port';
import { LAST_COLUMN, LAST_ROW } from '../../src/sheet/address';
import type { Edit } from '../../src/sheet/edit';
import { openTestExcel } from '../support/office/test-excel';

const SHEETS = [
  { name: 'Tabel 1', rows: [[1, 2]] },
  { name: 'Tabel 2', rows: [['b']] },
];
const EDIT: Edit = {
  sheet: 'Tabel 1',
  row: 0,
  column: 0,
  before: { value: 1, formula: null, format: 'General' },
  after: { value: 5, formula: null, format: '0.00' },
};

/** Lets events and what follows from them come through. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
}

describe('Changes in Excel', () => {
  it('that the user makes are told with sheet and block', async () => {
    const { book } = openTestExcel(SHEETS);
    const changes: SheetChange[] = [];
    new OfficeHost().onChange((change) => changes.push(change));
    await settled();
    book.userTypes('Tabel 2', 'B7', 'x');
    await settled();
    expect(changes).toEqual([{ sheet: 'Tabel 2', range: { top: 6, left: 1, bottom: 6, right: 1 } }]);
  });

  it('that we make ourselves are not told: edits, undoing them, marks and memory', async () => {
    const { book } = openTestExcel(SHEETS);
    const host = new OfficeHost();
    const listener = jest.fn();
    host.onChange(listener);
    await settled();
    await host.apply([EDIT]);
    await host.apply([{ ...EDIT, before: EDIT.after, after: EDIT.before }]);
    await host.mark([{ sheet: 'Tabel 1', row: 0, column: 0, kind: 'error', label: 'x' }]);
    await host.clearMarks();
    await host.writeMemory(`<memory xmlns="${MEMORY_NAMESPACE}"/>`);
    await settled();
    expect(listener).not.toHaveBeenCalled();
    book.userTypes('Tabel 1', 'A1', 9);
    await settled();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('are told without a request for each, even while the user types on', async () => {
    const { book, line } = openTestExcel(SHEETS);
    const listener = jest.fn();
    new OfficeHost().onChange(listener);
    await settled();
    const requests = line.requests;
    line.plan({ at: 1, code: 'InvalidOperationInCellEditMode', when: 'before', lasting: true });
    for (let row = 1; row <= 200; row++) book.userTypes('Tabel 1', `C${row}`, row);
    await settled();
    expect([listener.mock.calls.length, line.requests]).toEqual([200, requests]);
  });

  it('are no longer told once nobody listens, and Excel need not watch any more', async () => {
    const { book } = openTestExcel(SHEETS);
    const listener = jest.fn();
    const stop = new OfficeHost().onChange(listener);
    await settled();
    expect(book.registrations.get('DataChanged')).toBe(1);
    stop();
    stop();
    book.userTypes('Tabel 1', 'A1', 9);
    await settled();
    expect(listener).not.toHaveBeenCalled();
    expect(book.registrations.get('DataChanged')).toBe(0);
  });

  it('are not told either when listening ended before it had begun', async () => {
    const { book } = openTestExcel(SHEETS);
    const listener = jest.fn();
    new OfficeHost().onChange(listener)();
    await settled();
    book.userTypes('Tabel 1', 'A1', 9);
    await settled();
    expect([listener.mock.calls.length, book.registrations.get('DataChanged')]).toEqual([0, 0]);
  });

  it('carry the name of a sheet that was added since', async () => {
    const { book } = openTestExcel(SHEETS);
    const changes: string[] = [];
    new OfficeHost().onChange(({ sheet }) => changes.push(sheet));
    await settled();
    book.addSheet({ name: 'Tabel 3', rows: [] });
    book.userTypes('Tabel 3', 'A1', 1);
    await settled();
    expect(changes).toEqual(['Tabel 3']);
  });

  it('carry the new name of a sheet that was renamed and read since', async () => {
    const { book } = openTestExcel(SHEETS);
    const host = new OfficeHost();
    const changes: string[] = [];
    host.onChange(({ sheet }) => changes.push(sheet));
    await settled();
    book.sheets[0]!.name = 'Renja 2024';
    await host.read();
    book.userTypes('Renja 2024', 'A1', 1);
    await settled();
    expect(changes).toEqual(['Renja 2024']);
  });

  it('of whole rows or columns are told as of the whole sheet', async () => {
    const { book } = openTestExcel(SHEETS);
    const changes: SheetChange[] = [];
    new OfficeHost().onChange((change) => changes.push(change));
    await settled();
    book.tell('DataChanged', { worksheetId: book.sheets[0]!.id, address: '5:7', triggerSource: 'Unknown' });
    await settled();
    expect(changes).toEqual([{ sheet: 'Tabel 1', range: { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN } }]);
  });

  it('that cannot be watched are told as a failure', async () => {
    const { line } = openTestExcel(SHEETS);
    const onFailure = jest.fn();
    line.plan({ at: 1, code: 'GeneralException', when: 'before' });
    const stop = new OfficeHost({ onFailure }).onChange(() => undefined);
    await settled();
    stop();
    await settled();
    expect(onFailure.mock.calls).toMatchObject([[{ name: 'HostError', code: 'unknown', detail: 'GeneralException' }]]);
  });
});

describe('The selection in Excel', () => {
  it('is told by its first cell and its block when the user moves', async () => {
    const { book } = openTestExcel(SHEETS);
    const places: SheetPlace[] = [];
    const stop = new OfficeHost().onSelect((place) => places.push(place));
    await settled();
    book.userSelects('Tabel 2', { top: 3, left: 2, bottom: 9, right: 4 });
    await settled();
    const range = { top: 3, left: 2, bottom: 9, right: 4 };
    expect(places).toEqual([{ sheet: 'Tabel 2', row: 3, column: 2, range }]);
    stop();
    await settled();
    expect(book.registrations.get('SelectionChanged')).toBe(0);
  });

  it('goes where it is sent, to another sheet too, in one round trip', async () => {
    const { book, line } = openTestExcel(SHEETS);
    await new OfficeHost().select({ sheet: 'Tabel 2', row: 6, column: 1 });
    expect(book.selection).toEqual({ sheet: book.sheets[1], area: { top: 6, left: 1, bottom: 6, right: 1 } });
    expect(line.requests).toBe(1);
  });

  it('can be a block of cells', async () => {
    const { book } = openTestExcel(SHEETS);
    const range = { top: 2, left: 1, bottom: 5, right: 3 };
    await new OfficeHost().select({ sheet: 'Tabel 2', row: 2, column: 1, range });
    expect(book.selection.area).toEqual(range);
  });

  it('stays where it is when the sheet is gone', async () => {
    const { book } = openTestExcel(SHEETS);
    const { selection } = book;
    await expect(new OfficeHost().select({ sheet: 'Tabel 9', row: 0, column: 0 })).rejects.toMatchObject({
      code: 'gone',
    });
    expect(book.selection).toBe(selection);
  });

  it('is left alone by reading, writing and marking', async () => {
    const { book } = openTestExcel(SHEETS);
    book.userSelects('Tabel 2', { top: 3, left: 2, bottom: 3, right: 2 });
    const { selection } = book;
    const host = new OfficeHost();
    await host.read({ explicit: true });
    await host.apply([EDIT]);
    await host.mark([{ sheet: 'Tabel 1', row: 0, column: 0, kind: 'error', label: 'x' }]);
    expect(book.selection).toBe(selection);
  });
});

describe('What the workbook in Excel remembers', () => {
  const memory = (text: string): string => `<memory xmlns="${MEMORY_NAMESPACE}">${text}</memory>`;
  const foreign = '<settings xmlns="http://example.org/other">x</settings>';

  it('is nothing at first', async () => {
    openTestExcel(SHEETS);
    expect(await new OfficeHost().readMemory()).toBeNull();
  });

  it('comes back to another session word for word, and other programs’ parts stay', async () => {
    const { book } = openTestExcel(SHEETS);
    book.xmlParts.push({ id: '{x}', namespace: 'http://example.org/other', xml: foreign });
    await new OfficeHost().writeMemory(memory('satu'));
    await new OfficeHost().writeMemory(memory('dua &amp; “tiga”'));
    expect(await new OfficeHost().readMemory()).toBe(memory('dua &amp; “tiga”'));
    expect(book.xmlParts.map(({ xml }) => xml)).toEqual([foreign, memory('dua &amp; “tiga”')]);
    await new OfficeHost().writeMemory(null);
    expect(book.xmlParts.map(({ xml }) => xml)).toEqual([foreign]);
    await new OfficeHost().writeMemory(null);
    expect(await new OfficeHost().readMemory()).toBeNull();
  });

  it('is one part again after a write, where a workbook had come to have several', async () => {
    const { book } = openTestExcel(SHEETS);
    for (const id of ['{1}', '{2}']) book.xmlParts.push({ id, namespace: MEMORY_NAMESPACE, xml: memory(id) });
    const host = new OfficeHost();
    expect(await host.readMemory()).toBe(memory('{1}'));
    await host.writeMemory(memory('baru'));
    expect(book.xmlParts.map(({ xml }) => xml)).toEqual([memory('baru')]);
  });
});

describe('An Excel', () => {
  it.each([
    ['1.13', { isSupported: false, notes: false, groupedUndo: false }],
    ['1.14', { isSupported: true, notes: false, groupedUndo: false }],
    ['1.18', { isSupported: true, notes: true, groupedUndo: false }],
    ['1.20', { isSupported: true, notes: true, groupedUndo: true }],
  ])('of ExcelApi %s offers what it offers', (excelApi, capabilities) => {
    openTestExcel(SHEETS, { excelApi });
    expect(new OfficeHost().capabilities()).toEqual(capabilities);
  });

  it('that is too old is told, and asked nothing', async () => {
    const { line } = openTestExcel(SHEETS, { excelApi: '1.8' });
    const host = new OfficeHost();
    await expect(host.read()).rejects.toMatchObject({ name: 'HostError', code: 'unsupported' });
    await expect(host.apply([EDIT])).rejects.toMatchObject({ code: 'unsupported' });
    await expect(host.mark([])).rejects.toMatchObject({ code: 'unsupported' });
    await expect(host.readMemory()).rejects.toMatchObject({ code: 'unsupported' });
    expect(line.requests).toBe(0);
  });

  it.each([
    ['AccessDenied', 'protected'],
    ['InvalidOperationInCellEditMode', 'editing'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['ItemNotFound', 'gone'],
    ['ApiNotFound', 'unsupported'],
    ['ActivityLimitReached', 'busy'],
    ['GeneralException', 'unknown'],
    ['SomethingNew', 'unknown'],
  ])('that answers %s is understood as %s, whatever its message says', async (excelCode, code) => {
    const { line } = openTestExcel(SHEETS);
    line.plan({ at: 1, code: excelCode, when: 'before' });
    await expect(new OfficeHost().read()).rejects.toMatchObject({ name: 'HostError', code, detail: excelCode });
  });
});
