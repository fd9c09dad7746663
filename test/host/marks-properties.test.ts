import fc from 'fast-check';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { formatAddress } from '../../src/sheet/address';
import type { Mark } from '../../src/sheet/mark';
import { cellsOf, markedSheet, writtenMarks } from './marked-sheet';
import { MAIN, partsOf, SHEET_PART, workbookOf } from './sheet-parts';

const space = fc.constantFrom('', '\n', '  ', '<!-- conditionalFormatting -->');
const before = fc.subarray([
  '<sheetProtection sheet="1"/>',
  '<autoFilter ref="A1:B2"/>',
  '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
  '<phoneticPr fontId="1"/>',
]);
const after = fc.subarray([
  '<dataValidations count="1"><dataValidation sqref="A1"/></dataValidations>',
  '<hyperlinks/>',
  '<pageMargins left="0.7"/>',
  '<drawing/>',
  '<extLst><ext xmlns:x14="u"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule priority="7"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
]);
const rule = fc
  .tuple(
    fc.constantFrom(
      ['cellIs', '<formula>0</formula>'],
      ['expression', '<formula>$A1&gt;LEN("Periksa Renja: ")</formula>'],
      ['top10', ''],
      ['colorScale', '<colorScale><cfvo type="min"/><cfvo type="max"/><color/><color/></colorScale>'],
    ),
    fc.integer({ min: 1, max: 30 }),
    fc.boolean(),
  )
  .map(([[type, inner], priority, stops]) => {
    return `<cfRule type="${type}" priority="${priority}"${stops ? ' stopIfTrue="1"' : ''}>${inner}</cfRule>`;
  });
const format = fc.array(rule, { minLength: 1, maxLength: 3 }).map((rules) => {
  return `<conditionalFormatting sqref="A1:B9 D4">${rules.join('')}</conditionalFormatting>`;
});
const mark: fc.Arbitrary<Mark> = fc.record({
  sheet: fc.constant('S'),
  row: fc.nat(9),
  column: fc.nat(6),
  kind: fc.constantFrom('error', 'warning', 'info'),
  label: fc.constantFrom('ratio-mismatch', 'children-sum', 'a & b'),
});
const marks = fc.array(mark, { maxLength: 40 });

interface Sheet {
  readonly bytes: Uint8Array;
  readonly formats: readonly string[];
}

const sheet: fc.Arbitrary<Sheet> = fc
  .tuple(before, fc.array(format, { maxLength: 3 }), after, space, fc.boolean())
  .map(([head, formats, tail, gap, isPrefixed]) => {
    const data = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const plain = ['<sheetViews/>', data, ...head, ...formats, ...tail].join(gap);
    const own = isPrefixed ? (xml: string): string => xml.replace(/<(\/?)(?=[a-z][\w]*[\s/>])/gi, '<$1x:') : String;
    const name = isPrefixed ? 'x:worksheet xmlns:x' : 'worksheet xmlns';
    const part = `<?xml version="1.0"?><${name}="${MAIN}">${gap}${own(plain)}${gap}</${name.split(' ')[0]!}>`;
    return { bytes: workbookOf(part), formats: formats.map(own) };
  });

/** All conditional formats of the sheet's text, in their order. */
function formatsIn(xml: string): string[] {
  const found = xml.matchAll(/<((?:x:)?)conditionalFormatting\b.*?<\/\1conditionalFormatting>/g);
  return Array.from(found, ([whole]) => whole);
}

describe('Any marks on any sheet', () => {
  it('show each cell with its kind and check, behind the formats of the user, which stay as they were', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, marks, async ({ bytes, formats }, wanted) => {
        const xml = await markedSheet(bytes, wanted);
        const written = writtenMarks(xml);
        expect(formatsIn(xml).slice(0, formats.length)).toEqual(formats);
        expect(formatsIn(xml)).toHaveLength(formats.length + written.length);
        const found = written.flatMap(({ sqref, label }) => cellsOf(sqref).map((cell) => `${cell} ${label}`));
        const expected = new Map(
          wanted.map(({ row, column, kind, label }) => {
            const place = `${formatAddress({ row, column })} ${label.replace('&', '&amp;')}`;
            return [`${place} ${kind}`, place];
          }),
        );
        expect(found.sort()).toEqual([...expected.values()].sort());
        const theirs = Array.from(formats.join('').matchAll(/priority="(\d+)"/g), ([, priority]) => Number(priority));
        const ours = written.map(({ priority }) => priority);
        expect(ours).toEqual([...new Set(ours)].sort((a, b) => a - b));
        if (ours.length > 0) expect(ours[0]).toBeGreaterThan(Math.max(0, ...theirs));
      }),
      { numRuns: 150 },
    );
  });

  it('replace the ones before them, and taken away leave the sheet as it was, letter for letter', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, marks, marks, async ({ bytes }, first, second) => {
        const host = XlsxHost.open(bytes);
        await host.mark(second);
        await host.mark(first);
        await host.mark(second);
        const again = await XlsxHost.open(host.bytes()).read();
        expect(again).toEqual(await XlsxHost.open(bytes).read());
        expect(partsOf(host.bytes())[SHEET_PART]).toBe(await markedSheet(bytes, second));
        await host.clearMarks();
        expect(partsOf(host.bytes())[SHEET_PART]).toBe(partsOf(bytes)[SHEET_PART]);
      }),
      { numRuns: 150 },
    );
  });
});
