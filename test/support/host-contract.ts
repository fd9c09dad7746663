import { MEMORY_NAMESPACE, type MarkingHost, type RememberingHost, type WorkbookHost } from '../../src/host/port';
import type { Mark } from '../../src/sheet/mark';
import { parseAddress } from '../../src/sheet/address';
import type { CellContent } from '../../src/sheet/edit';
import { inverseEdits, type Edit } from '../../src/sheet/edit';
import { cellAt, type SheetSnapshot } from '../../src/sheet/snapshot';
import type { CellInput } from './workbook-builder';

/** The sheet that every host under test is given, as the workbook builder takes it. Its name is "Tabel 1". */
export const CONTRACT_ROWS: readonly (readonly (CellInput | undefined)[])[] = [
  ['Kode', 'Uraian', 'Target', 'Realisasi'],
  [1, 'Program', { value: 8441835600, format: '#,##0' }, { value: 0.5, formula: '=C2/C2/2', format: '0%' }],
  [undefined, undefined, { value: null, format: '#,##0' }],
  ['1.06', { value: true }, { error: '#DIV/0!', formula: '=1/0' }],
];

/** What any host must do, whatever keeps its workbook. `makeHost` opens a fresh workbook with {@link CONTRACT_ROWS}. */
export function describeHostContract(name: string, makeHost: () => Promise<WorkbookHost> | WorkbookHost): void {
  describe(`${name} fulfils what a host promises`, () => {
    let host: WorkbookHost;
    beforeEach(async () => {
      host = await makeHost();
    });

    it('reads values, formulas with their values, and number formats', async () => {
      const sheet = await readSheet(host);
      expect(cellAt(sheet, 1, 2)).toMatchObject({ value: 8441835600, formula: null, format: '#,##0' });
      expect(cellAt(sheet, 1, 3)).toMatchObject({ value: 0.5, formula: '=C2/C2/2', format: '0%' });
      expect(cellAt(sheet, 3, 0)).toMatchObject({ value: '1.06', formula: null, format: 'General' });
      expect(cellAt(sheet, 3, 1)).toMatchObject({ value: true });
      expect(cellAt(sheet, 3, 2)).toMatchObject({ value: { error: '#DIV/0!' }, formula: '=1/0' });
    });

    it('knows the block that holds all content', async () => {
      expect((await readSheet(host)).contentRange).toEqual({ top: 0, left: 0, bottom: 3, right: 3 });
    });

    it.each<[string, string, CellContent]>([
      ['a number over a text', 'A1', { value: 7, formula: null, format: 'General' }],
      ['a text over a number', 'A2', { value: '  I. & <b> "é" \n', formula: null, format: 'General' }],
      ['a boolean', 'B2', { value: false, formula: null, format: 'General' }],
      ['an error', 'B2', { value: { error: '#N/A' }, formula: null, format: 'General' }],
      ['a formula with a number', 'D3', { value: 0.25, formula: '=IF(C2=0,0,D2/2)', format: '0.00%' }],
      ['a formula with a text', 'D3', { value: 'a<b', formula: '=IF(1<2,"a<b","")', format: 'General' }],
      ['a formula that gives no text', 'D3', { value: '', formula: '=""', format: 'General' }],
      ['a value over a formula', 'D2', { value: 3, formula: null, format: '0%' }],
      ['nothing', 'C2', { value: null, formula: null, format: '#,##0' }],
      ['a value far outside', 'H20', { value: 1, formula: null, format: 'General' }],
      ['another number format', 'C2', { value: 8441835600, formula: null, format: '0.000' }],
    ])('writes %s', async (_, address, after) => {
      await host.apply([await editOf(host, address, after)]);
      expect(await contentOf(host, address)).toEqual(after);
    });

    it('takes edits back by their inverse', async () => {
      const edits = [
        await editOf(host, 'A1', { value: 5, formula: '=2+3', format: '0' }),
        await editOf(host, 'C3', { value: 'x', formula: null, format: '@' }),
        await editOf(host, 'F9', { value: true, formula: null, format: 'General' }),
      ];
      const before = await contents(host, edits);
      await host.apply(edits);
      await host.apply(inverseEdits(edits));
      expect(await contents(host, edits)).toEqual(before);
    });

    it('carries out edits of one cell in their order', async () => {
      const first = await editOf(host, 'A2', { value: 2, formula: null, format: 'General' });
      const second = { ...first, before: first.after, after: { value: 3, formula: null, format: 'General' } };
      await host.apply([first, second]);
      expect(await contentOf(host, 'A2')).toEqual(second.after);
    });

    it('leaves all other cells as they were', async () => {
      const before = await readSheet(host);
      await host.apply([await editOf(host, 'B2', { value: 'x', formula: null, format: 'General' })]);
      const after = await readSheet(host);
      for (const [row, column] of [
        [0, 0],
        [1, 0],
        [1, 2],
        [1, 3],
        [2, 2],
        [3, 0],
        [3, 2],
      ] as const) {
        expect(cellAt(after, row, column)).toEqual(cellAt(before, row, column));
      }
    });

    it.each<[string, Partial<Edit>]>([
      ['another value than expected', { before: { value: 2, formula: null, format: 'General' } }],
      ['a value where a formula is expected', { before: { value: 1, formula: '=1', format: 'General' } }],
      ['something where nothing is expected', { before: { value: null, formula: null, format: 'General' } }],
      ['no such sheet', { sheet: 'Tabel 9' }],
    ])('refuses all edits when a cell holds %s', async (_, wrong) => {
      const good = await editOf(host, 'B2', { value: 'x', formula: null, format: 'General' });
      const bad = { ...(await editOf(host, 'A2', { value: 9, formula: null, format: 'General' })), ...wrong };
      const before = await readSheet(host);
      const detail = `${bad.sheet}!A2`;
      await expect(host.apply([good, bad])).rejects.toMatchObject({ name: 'HostError', code: 'conflict', detail });
      expect(await readSheet(host)).toEqual(before);
    });

    it('does nothing for no edits', async () => {
      const before = await readSheet(host);
      await host.apply([]);
      expect(await readSheet(host)).toEqual(before);
    });
  });
}

const MARKS: readonly Mark[] = [
  { sheet: 'Tabel 1', row: 1, column: 2, kind: 'error', label: 'ratio-mismatch' },
  { sheet: 'Tabel 1', row: 1, column: 3, kind: 'warning', label: 'renstra-exceeded' },
  { sheet: 'Tabel 1', row: 7, column: 5, kind: 'info', label: 'performance-missing' },
];

const memoryOf = (text: string): string => `<memory xmlns="${MEMORY_NAMESPACE}">${text}</memory>`;

type AnnotatingHost = WorkbookHost & MarkingHost & RememberingHost;

/** What a host must do that can show marks and remember something in the workbook. */
export function describeAnnotationContract(
  name: string,
  makeHost: () => Promise<AnnotatingHost> | AnnotatingHost,
): void {
  describe(`${name} shows marks and remembers`, () => {
    let host: AnnotatingHost;
    beforeEach(async () => {
      host = await makeHost();
    });

    it('without changing a cell: marks come and go beside what the cells hold', async () => {
      const before = await readSheet(host);
      await host.mark(MARKS);
      expect(await readSheet(host)).toEqual(before);
      await host.mark(MARKS.slice(1));
      await host.clearMarks();
      expect(await readSheet(host)).toEqual(before);
    });

    it('and takes marks away where there are none without a word', async () => {
      await host.clearMarks();
      await host.mark([]);
    });

    it('and refuses to mark a sheet that is not there', async () => {
      const gone = { ...MARKS[0]!, sheet: 'Tabel 9' };
      await expect(host.mark([gone])).rejects.toMatchObject({ name: 'HostError', code: 'gone' });
    });

    it('nothing where nobody has written anything', async () => {
      expect(await host.readMemory()).toBeNull();
    });

    it('what was written last, to the letter, beside cells and marks', async () => {
      await host.writeMemory(memoryOf('lama'));
      await host.mark(MARKS);
      await host.writeMemory(memoryOf('baru &amp; &lt;lengkap&gt; é'));
      expect(await host.readMemory()).toBe(memoryOf('baru &amp; &lt;lengkap&gt; é'));
      expect((await readSheet(host)).contentRange).toEqual({ top: 0, left: 0, bottom: 3, right: 3 });
    });

    it('and forgets wholly', async () => {
      await host.writeMemory(memoryOf('x'));
      await host.writeMemory(null);
      expect(await host.readMemory()).toBeNull();
    });
  });
}

async function readSheet(host: WorkbookHost): Promise<SheetSnapshot> {
  return (await host.read()).sheets[0]!;
}

async function contentOf(host: WorkbookHost, address: string): Promise<CellContent> {
  const { row, column } = parseAddress(address)!;
  const { value, formula, format } = cellAt(await readSheet(host), row, column);
  return { value, formula, format };
}

async function contents(host: WorkbookHost, edits: readonly Edit[]): Promise<CellContent[]> {
  const sheet = await readSheet(host);
  return edits.map(({ row, column }) => {
    const { value, formula, format } = cellAt(sheet, row, column);
    return { value, formula, format };
  });
}

async function editOf(host: WorkbookHost, address: string, after: CellContent): Promise<Edit> {
  return { sheet: 'Tabel 1', ...parseAddress(address)!, before: await contentOf(host, address), after };
}
