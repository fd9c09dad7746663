import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { formatAddress } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/cell';
import { inverseEdits, type CellContent, type Edit } from '../../src/sheet/edit';
import { cellAt, type SheetSnapshot } from '../../src/sheet/snapshot';
import { buildWorkbook, type CellInput } from '../support/workbook-builder';
import { partsOf, SHEET_PART } from './sheet-parts';

const ROWS = 6;
const COLUMNS = 5;
const FORMATS = ['General', '#,##0', '0.00%', '@', '"Rp" #,##0;[Red]-0'];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(' a ', '_x0041_', ']]>', '<c r="A1"/>', 'a\r\nb'),
);
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.maxSafeInteger());
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: '#N/A' }),
);
/** Of functions that are not computed when the file is read: the values beside them come back as they were written. */
const formula = fc.constantFrom('=ROW(A1)+1', '=IF(ROW(B2)<3,"a&b","")', "=T('S 2'!A1)");
const content: fc.Arbitrary<CellContent> = fc.record({
  value,
  formula: fc.option(formula, { freq: 3 }),
  format: fc.constantFrom(...FORMATS),
});
/** What the builder of test workbooks can write: no text that needs escapes of the worksheet's own. */
const builtValue = fc.oneof(fc.constantFrom('Kode', 'a & b', 'é'), number, fc.boolean(), fc.constant(null));
const cell: fc.Arbitrary<CellInput | undefined> = fc.option(
  fc.record({ value: builtValue, format: fc.constantFrom(...FORMATS) }),
  { nil: undefined },
);
const grid = fc.array(fc.option(fc.array(cell, { maxLength: COLUMNS }), { nil: undefined }), { maxLength: ROWS });
const place = fc.record({ row: fc.nat(ROWS + 2), column: fc.nat(COLUMNS + 2) });
const changes = fc.uniqueArray(fc.tuple(place, content), { selector: ([at]) => formatAddress(at), maxLength: 12 });
const workbook = fc.record({ grid, sharedStrings: fc.boolean(), changes });

type Changes = [{ row: number; column: number }, CellContent][];

function bytesOf(
  rows: readonly (readonly (CellInput | undefined)[] | undefined)[],
  sharedStrings: boolean,
): Uint8Array {
  const sheets = [
    { name: 'S', rows },
    { name: 'S 2', rows: [['x', { value: 1, formula: '=2-1' }]] },
  ];
  return buildWorkbook({ sheets, sharedStrings, parts: { 'xl/media/image1.png': Uint8Array.of(1, 2, 3) } });
}

function contentOf(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const { value: held, formula: own, format } = cellAt(sheet, row, column);
  return { value: held, formula: own, format };
}

function editsOf(sheet: SheetSnapshot, wanted: Changes): Edit[] {
  return wanted.map(([at, after]) => ({ sheet: 'S', ...at, before: contentOf(sheet, at.row, at.column), after }));
}

/** An empty text without a formula is an empty cell. */
function asRead(after: CellContent): CellContent {
  return after.formula === null && after.value === '' ? { ...after, value: null } : after;
}

/** The elements of all cells by their addresses. */
function cellTexts(bytes: Uint8Array): Map<string, string> {
  const cells = partsOf(bytes)[SHEET_PART]!.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs);
  return new Map(Array.from(cells, ([whole, address]) => [address!, whole]));
}

describe('Any edits of any workbook', () => {
  it('can be read back as they were written, and all other content as it was', async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async ({ grid: rows, sharedStrings, changes: wanted }) => {
        const host = XlsxHost.open(bytesOf(rows, sharedStrings));
        const before = (await host.read()).sheets[0]!;
        await host.apply(editsOf(before, wanted));
        const after = (await host.read()).sheets[0]!;
        const written = new Map(wanted.map(([at, one]) => [formatAddress(at), asRead(one)]));
        for (let row = 0; row < ROWS + 4; row++) {
          for (let column = 0; column < COLUMNS + 4; column++) {
            const expected = written.get(formatAddress({ row, column })) ?? contentOf(before, row, column);
            const found = contentOf(after, row, column);
            // Of a row without content a snapshot does not keep the formats.
            const isWritten = written.has(formatAddress({ row, column }));
            const isKept = after.rows.has(row) && (isWritten || before.rows.has(row));
            const format = isKept ? expected.format : found.format;
            expect(found).toEqual({ ...expected, value: expected.value === 0 ? 0 : expected.value, format });
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('can be taken back', async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async ({ grid: rows, sharedStrings, changes: wanted }) => {
        const host = XlsxHost.open(bytesOf(rows, sharedStrings));
        const before = (await host.read()).sheets[0]!;
        const edits = editsOf(before, wanted);
        await host.apply(edits);
        await host.apply(inverseEdits(edits));
        const after = (await host.read()).sheets[0]!;
        expect(after.contentRange).toEqual(before.contentRange);
        for (const [row, cells] of before.rows) {
          cells.forEach((_, column) => expect(contentOf(after, row, column)).toEqual(contentOf(before, row, column)));
        }
        expect([...after.rows.keys()]).toEqual([...before.rows.keys()]);
      }),
      { numRuns: 75 },
    );
  });

  it('leave every other part byte for byte, and every other cell of the sheet letter for letter', async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async ({ grid: rows, sharedStrings, changes: wanted }) => {
        const bytes = bytesOf(rows, sharedStrings);
        const host = XlsxHost.open(bytes);
        await host.apply(editsOf((await host.read()).sheets[0]!, wanted));
        const before = unzipSync(bytes);
        const after = unzipSync(host.bytes());
        expect(Object.keys(after)).toEqual(Object.keys(before));
        const mayChange = [SHEET_PART, 'xl/styles.xml', 'xl/workbook.xml'];
        for (const [name, content] of Object.entries(before)) {
          if (!mayChange.includes(name)) expect(Buffer.compare(after[name]!, content)).toBe(0);
        }
        const edited = new Set(wanted.map(([at]) => formatAddress(at)));
        const written = cellTexts(host.bytes());
        for (const [address, xml] of cellTexts(bytes)) if (!edited.has(address)) expect(written.get(address)).toBe(xml);
      }),
      { numRuns: 75 },
    );
  });
});
