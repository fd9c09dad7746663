import type { CellContent } from '../../src/sheet/edit';
import { buildWorkbook, workbookParts } from '../support/workbook-builder';
import { cellOf, MAIN, patched, partsOf, SHEET_PART, workbookOf, workbookOfRows } from './sheet-parts';

const ONE: CellContent = { value: 1, formula: null, format: 'General' };

describe('The rest of the workbook', () => {
  const withChain = (workbookXml: string, rows: string): Uint8Array => {
    const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const parts = workbookParts({ sheets: [{ name: 'S', rows: [] }] });
    const change = (part: string, from: string, to: string): string => parts[part]!.replace(from, to);
    return workbookOfRows(rows, {
      parts: {
        'xl/workbook.xml': change('xl/workbook.xml', '</workbook>', `${workbookXml}</workbook>`),
        'xl/_rels/workbook.xml.rels': change(
          'xl/_rels/workbook.xml.rels',
          '</Relationships>',
          `<Relationship Id="rId9" Type="${kind}/calcChain" Target="calcChain.xml"/></Relationships>`,
        ),
        '[Content_Types].xml': change(
          '[Content_Types].xml',
          '</Types>',
          '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
        ),
        'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
      },
    });
  };
  const formula = '<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>';

  it('loses the list of formula cells when one of them holds no formula any more', async () => {
    const { parts } = await patched(withChain('', formula), { A1: ONE });
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  it('keeps that list otherwise', async () => {
    const { parts } = await patched(withChain('', formula), { A1: { formula: '=C1', value: 4 }, A2: ONE });
    expect(parts['xl/calcChain.xml']).toContain('A1');
  });

  it.each([
    ['', '<calcPr fullCalcOnLoad="1"/>'],
    ['<definedNames/><oleSize ref="A1"/>', '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>'],
    ['<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
    ["<calcPr fullCalcOnLoad = '0' />", '<calcPr fullCalcOnLoad="1" />'],
    ['<calcPr fullCalcOnLoad="true"/>', '<calcPr fullCalcOnLoad="true"/>'],
  ])('is asked to compute on opening when it holds other formulas (%s)', async (before, after) => {
    const { parts } = await patched(withChain(before, formula), { B1: ONE });
    expect(parts['xl/workbook.xml']).toContain(`</sheets>${after}</workbook>`);
  });

  it('is not asked when it holds none but those written', async () => {
    const bytes = withChain('<calcPr calcId="1"/>', formula);
    const { parts } = await patched(bytes, { A1: { formula: '=B2', value: 2 }, B5: { formula: '=1', value: 1 } });
    expect(parts['xl/workbook.xml']).toBe(partsOf(bytes)['xl/workbook.xml']);
  });
});

describe('Number formats', () => {
  const rows = [[{ value: 1, bold: true, format: '0.0' }, 1, { value: 1, format: '0%' }]];
  const bytes = buildWorkbook({ sheets: [{ name: 'S', rows }] });

  it('that a cell has already leave the styles untouched', async () => {
    const { parts } = await patched(bytes, { A1: { value: 2 }, B9: ONE });
    expect(parts['xl/styles.xml']).toBe(partsOf(bytes)['xl/styles.xml']);
  });

  it('come as a new style that else looks like the old one', async () => {
    const { host, parts } = await patched(bytes, {
      A1: { value: 2, format: '"Rp" #,##0' },
      B1: { value: 1, format: '#,##0' },
    });
    const sheet = (await host.read()).sheets[0]!;
    expect(cellOf(sheet, 'A1')).toMatchObject({ value: 2, format: '"Rp" #,##0', look: { bold: true } });
    expect(cellOf(sheet, 'B1')).toMatchObject({ value: 1, format: '#,##0', look: { bold: false } });
    expect(cellOf(sheet, 'C1')).toMatchObject({ format: '0%' });
    expect(parts['xl/styles.xml']).toContain('<numFmts count="3">');
    expect(parts['xl/styles.xml']).toContain('<cellXfs count="5">');
    expect(parts['xl/styles.xml']).toContain('numFmtId="3"');
  });

  it('leave the content of the cell as it is written, such as bold words in a text, or a cell of an array', async () => {
    const cells =
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Re</t></r><r><t>nja</t></r></is></c>' +
      '<c r="B1"><f t="array" ref="B1:C1">D1:E1</f><v>1</v></c><c r="C1"><v>2</v></c></row>';
    const contents = {
      A1: { value: 'Renja', format: '@' },
      B1: { value: 1, formula: '=D1:E1', format: '@' },
      C1: { value: 2, format: '@' },
    };
    const { parts } = await patched(workbookOfRows(cells), contents);
    expect(parts[SHEET_PART]!.replaceAll(' s="1"', '')).toContain(cells);
    expect(parts[SHEET_PART]!.match(/ s="1"/g)).toHaveLength(3);
    expect(parts['xl/workbook.xml']).not.toContain('calcPr');
  });

  it('of another kind give a number its place in the date system of the workbook', async () => {
    const dated = buildWorkbook({ sheets: [{ name: 'S', rows: [[45306]] }], date1904: true });
    const { host, parts } = await patched(dated, { A1: { value: 45306, format: 'd/m/yyyy' } });
    expect(parts[SHEET_PART]).toContain('<v>43844</v>');
    expect(cellOf((await host.read()).sheets[0]!, 'A1').value).toBe(45306);
  });

  it('use a style that is there', async () => {
    const { parts } = await patched(bytes, { B1: { value: 1, format: '0%' }, F7: { value: 1, format: '0%' } });
    expect(parts['xl/styles.xml']).toBe(partsOf(bytes)['xl/styles.xml']);
    expect(parts[SHEET_PART]).toContain('<c r="F7" s="2">');
  });

  it.each([
    [`<styleSheet xmlns="${MAIN}"><cellXfs count="0"/><dxfs count="0"/></styleSheet>`],
    [`<x:styleSheet xmlns:x="${MAIN}"><x:fonts/><x:cellStyleXfs/><x:dxfs/></x:styleSheet>`],
  ])('go into meagre styles (%s) without touching unstyled cells', async (styles) => {
    const meagre = workbookOfRows('<row><c><v>1</v></c></row>', { parts: { 'xl/styles.xml': styles } });
    const { host } = await patched(meagre, { B1: { value: 0.5, format: '0.0%' } });
    const sheet = (await host.read()).sheets[0]!;
    expect([cellOf(sheet, 'A1').format, cellOf(sheet, 'B1').format]).toEqual(['General', '0.0%']);
  });

  it('bring styles to a workbook without any', async () => {
    const parts = workbookParts({ sheets: [{ name: 'S', rows: [[1]] }] });
    const relationships = parts['xl/_rels/workbook.xml.rels']!.replace(/<Relationship Id="rId2"[^>]*>/, '');
    const bare = workbookOfRows('<row><c><v>1</v></c></row>', {
      parts: { 'xl/_rels/workbook.xml.rels': relationships },
    });
    const { host } = await patched(bare, { A1: { value: 0.5, format: '0.0%' } });
    expect(cellOf((await host.read()).sheets[0]!, 'A1')).toMatchObject({ value: 0.5, format: '0.0%' });
  });

  it('of a row or column pass to new cells', async () => {
    const parts = { 'xl/styles.xml': partsOf(bytes)['xl/styles.xml']! };
    const sheet =
      '<cols><col min="2" max="2" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"/></sheetData>';
    const edits = { B1: { value: 1, format: '0%' }, B2: { value: 2, format: '0.0' }, C2: { value: 3 } };
    const { parts: after } = await patched(workbookOf(sheet, { parts }), edits);
    expect(after[SHEET_PART]).toContain(
      '<c r="B1" s="2"><v>1</v></c></row><row r="2"><c r="B2" s="1"><v>2</v></c><c r="C2">',
    );
    expect(after['xl/styles.xml']).toBe(parts['xl/styles.xml']);
  });
});
