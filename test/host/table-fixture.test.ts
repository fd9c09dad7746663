import fc from 'fast-check';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { formatRectangle } from '../../src/sheet/rectangle';
import { cellAt } from '../../src/sheet/snapshot';
import { formatFixture, parseFixture, readFixture } from '../support/table-fixture';
import { buildWorkbook, type CellInput } from '../support/workbook-builder';
import { cellOf, firstSheet } from './sheet-parts';

const text = fc.oneof(
  fc.constantFrom('=A1', '#x', '@row 5', "'a", '1.06', 'TRUE', ' a ', 'a\tb\nc\\d', '{0}', 'a⇒b', 'x|y', '-', '# a'),
  fc.string({ unit: fc.constantFrom('a', '1', '.', '-', 'e', '\\', '{', '}', '|', '⇒', "'", '=', '\n'), maxLength: 6 }),
);
const value = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const formula = fc.constantFrom('=SUM({1,2})', '="⇒"', '=A1/B1');
const cell: fc.Arbitrary<CellInput> = fc.record(
  {
    value,
    formula,
    format: fc.constantFrom('0.00%', '#,##0;[Red]-#,##0', '"{|}"0'),
    bold: fc.boolean(),
    italic: fc.boolean(),
    indent: fc.nat(3),
  },
  { requiredKeys: ['value'] },
);
const row = fc.option(fc.array(fc.option(cell, { nil: undefined }), { maxLength: 4 }), { nil: undefined });
const sheet = fc.record({
  name: fc.constant('Tabel 1'),
  rows: fc.array(row, { maxLength: 6 }),
  merges: fc.constantFrom<string[]>([], ['A1:B2', 'C3:C9']),
  hiddenRows: fc.constantFrom<number[]>([], [1]),
  hiddenColumns: fc.constantFrom<string[]>([], ['A']),
  columnWidths: fc.constantFrom<Record<string, number>>({}, { A: 4, B: 12.5 }),
});

describe('A table as text', () => {
  it('reads as its notation says', () => {
    const [parsed] = parseFixture(
      "# from a document\n@merge A5:E6\n@width A 4\n@hidden 12\n@hidden C\n@row 2\nKode\t'1.06\t\t0.975{0.00%}\n" +
        '=A1/B1⇒0.5{0%|bold}\t#N/A\tTRUE\t{#,##0}\ta\\tb{|indent=2}\n',
    );
    expect(parsed).toEqual({
      name: 'Sheet1',
      merges: ['A5:E6'],
      columnWidths: { A: 4 },
      hiddenRows: [12],
      hiddenColumns: ['C'],
      rows: [
        undefined,
        [{ value: 'Kode' }, { value: '1.06' }, undefined, { value: 0.975, format: '0.00%' }],
        [
          { formula: '=A1/B1', value: 0.5, format: '0%', bold: true },
          { error: '#N/A' },
          { value: true },
          { value: null, format: '#,##0' },
          { value: 'a\tb', indent: 2 },
        ],
      ],
    });
  });

  it('becomes the same text again by way of a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (input) => {
        const once = formatFixture(await firstSheet(buildWorkbook({ sheets: [input] })));
        const again = formatFixture(await firstSheet(buildWorkbook({ sheets: parseFixture(once) })));
        expect(again).toBe(once);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps values, formulas and formats by way of text', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (input) => {
        const direct = await firstSheet(buildWorkbook({ sheets: [input] }));
        const byText = await firstSheet(buildWorkbook({ sheets: parseFixture(formatFixture(direct)) }));
        expect(byText.merges).toEqual(direct.merges);
        expect([...byText.rows.keys()]).toEqual([...direct.rows.keys()]);
        for (const [number, cells] of direct.rows) {
          cells.forEach((_, column) => {
            const { value: held, ...wanted } = cellAt(direct, number, column);
            const found = { ...cellAt(byText, number, column), look: wanted.look };
            expect(found).toEqual({ ...wanted, value: held === 0 ? 0 : held });
          });
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe.each([true, false])('Table 1 of the Renja of Rote Ndao (shared strings: %s)', (sharedStrings) => {
  it('is read back from a workbook', async () => {
    const sheets = readFixture('rote-ndao-renja-2024-tabel-1');
    const [read] = (await XlsxHost.open(buildWorkbook({ sheets, sharedStrings })).read()).sheets;
    expect(read!.name).toBe('Tabel 1');
    expect(formatRectangle(read!.contentRange!)).toBe('A1:O98');
    expect(read!.merges).toHaveLength(55);
    expect(read!.columnWidths.get(5)).toBe(42);
    expect(cellOf(read!, 'L7')).toMatchObject({ value: '8 = (7/6)', look: { bold: true } });
    expect(cellOf(read!, 'A8')).toMatchObject({ value: '1', format: '@' });
    expect(cellOf(read!, 'H9')).toMatchObject({ value: 8441835600, format: '#,##0', formula: null });
    expect(formatFixture(read!)).toBe(
      formatFixture(await firstSheet(buildWorkbook({ sheets: parseFixture(formatFixture(read!)) }))),
    );
  });
});
