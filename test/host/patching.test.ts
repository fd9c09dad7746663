import { unzipSync } from 'fflate';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import type { CellContent } from '../../src/sheet/edit';
import { buildWorkbook } from '../support/workbook-builder';
import {
  cellOf,
  editTo,
  firstSheet,
  MAIN,
  patched,
  partsOf,
  SHEET_PART,
  workbookOf,
  workbookOfRows,
} from './sheet-parts';

const ONE: CellContent = { value: 1, formula: null, format: 'General' };
const one = '<v>1</v></c>';

async function patchedSheet(
  content: string,
  contents: Readonly<Record<string, Partial<CellContent>>>,
): Promise<string> {
  const { parts } = await patched(workbookOf(content), contents);
  return parts[SHEET_PART]!.replace(`<worksheet xmlns="${MAIN}">`, '').replace('</worksheet>', '');
}

async function patchedRows(rows: string, contents: Readonly<Record<string, Partial<CellContent>>>): Promise<string> {
  const sheet = await patchedSheet(`<sheetData>${rows}</sheetData>`, contents);
  return sheet.replace('<sheetData>', '').replace('</sheetData>', '');
}

describe('Writing a cell', () => {
  it.each<[string, Partial<CellContent>, string]>([
    ['a number', { value: 0.75 }, '<c r="A1"><v>0.75</v></c>'],
    ['a large number', { value: 8441835600 }, '<c r="A1"><v>8441835600</v></c>'],
    ['a text', { value: 'a & <b>' }, '<c r="A1" t="inlineStr"><is><t>a &amp; &lt;b&gt;</t></is></c>'],
    ['a text with white space', { value: ' a' }, '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c>'],
    ['a control character', { value: 'a\u0001\rb' }, '<c r="A1" t="inlineStr"><is><t>a_x0001__x000D_b</t></is></c>'],
    ['a text that looks escaped', { value: '_x0041_' }, '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>'],
    ['half a character', { value: '\ud83d' }, '<c r="A1" t="inlineStr"><is><t>_xD83D_</t></is></c>'],
    ['a boolean', { value: true }, '<c r="A1" t="b"><v>1</v></c>'],
    ['an error', { value: { error: '#N/A' } }, '<c r="A1" t="e"><v>#N/A</v></c>'],
    ['nothing', { value: null }, '<c r="A1"/>'],
    ['a formula with a number', { formula: '=B1/2', value: 2 }, '<c r="A1"><f>B1/2</f><v>2</v></c>'],
    [
      'a formula with a text',
      { formula: '=IF(B1<1,"&","")', value: '&' },
      '<c r="A1" t="str"><f>IF(B1&lt;1,"&amp;","")</f><v>&amp;</v></c>',
    ],
    ['a formula with a boolean', { formula: '=TRUE', value: true }, '<c r="A1" t="b"><f>TRUE</f><v>1</v></c>'],
    [
      'a formula with an error',
      { formula: '=1/0', value: { error: '#DIV/0!' } },
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ],
  ])('gives %s its own form', async (_, after, xml) => {
    expect(await patchedRows('<row r="1"><c r="A1"><v>9</v></c></row>', { A1: after })).toBe(`<row r="1">${xml}</row>`);
  });

  it.each<[string, string, string[], string]>([
    [
      'before the cells of its row',
      '<row r="1"><c r="B1"/></row>',
      ['A1'],
      `<row r="1"><c r="A1">${one}<c r="B1"/></row>`,
    ],
    [
      'between them',
      '<row r="1"><c r="A1"/><c r="C1"/></row>',
      ['B1'],
      `<row r="1"><c r="A1"/><c r="B1">${one}<c r="C1"/></row>`,
    ],
    [
      'behind them',
      '<row r="1"><c r="A1"/> </row>',
      ['B1', 'C1'],
      `<row r="1"><c r="A1"/><c r="B1">${one}<c r="C1">${one} </row>`,
    ],
    ['in an empty row', '<row r="1"></row>', ['B1', 'A1'], `<row r="1"><c r="A1">${one}<c r="B1">${one}</row>`],
    ['in a self-closing row', '<row r="1" ht="9" />', ['A1'], `<row r="1" ht="9"><c r="A1">${one}</row>`],
    [
      'within wider spans',
      '<row r="1" spans="2:3"><c r="B1"/></row>',
      ['E1'],
      `<row r="1" spans="2:5"><c r="B1"/><c r="E1">${one}</row>`,
    ],
    [
      'in a new row before others',
      '<row r="3"/>',
      ['A2', 'A1'],
      `<row r="1"><c r="A1">${one}</row><row r="2"><c r="A2">${one}</row><row r="3"/>`,
    ],
    [
      'in a new row between others',
      '<row r="1"/>\n<row r="3"/>',
      ['A2'],
      `<row r="1"/>\n<row r="2"><c r="A2">${one}</row><row r="3"/>`,
    ],
    ['in a new row behind others', '<row r="1"/> ', ['A2'], `<row r="1"/><row r="2"><c r="A2">${one}</row> `],
    [
      'in rows and cells without numbers',
      '<row><c/><c/></row><row><c/></row>',
      ['B1', 'A2'],
      `<row><c/><c>${one}</row><row><c>${one}</row>`,
    ],
  ])('that the sheet does not list puts it %s', async (_, rows, addresses, expected) => {
    expect(await patchedRows(rows, Object.fromEntries(addresses.map((address) => [address, ONE])))).toBe(expected);
  });

  it('fills a self-closing sheet', async () => {
    expect(await patchedSheet('<sheetData/>', { B2: ONE })).toBe(
      `<sheetData><row r="2"><c r="B2">${one}</row></sheetData>`,
    );
  });

  it('keeps style and other attributes, drops what spoke of the old content', async () => {
    const rows = `<row r="1"><c vm="1" ph='1' s="0" cm="1" t="str" r="A1"><f t="array" ref="A1">B1</f><v>x</v></c></row>`;
    expect(await patchedRows(rows, { A1: ONE })).toBe(`<row r="1"><c ph="1" r="A1">${one}</row>`);
  });

  it('is not led astray by comments, CDATA sections, odd quotes or extensions', async () => {
    const head =
      '<!-- <sheetData><row r="1"><c r="A1"/></row></sheetData> --><cols><col min="1" max="1" width="9"/></cols>';
    const before = `<row r='1' ><!-- <c r="A1"> --><c r = "A1" t="inlineStr"><is><t><![CDATA[</c><c r="B1">]]></t></is></c>`;
    const tail = '</row></sheetData><extLst><ext><sheetData><row r="2"><c r="A2"/></row></sheetData></ext></extLst>';
    const sheet = await patchedSheet(`${head}<sheetData>${before}<c r='B1'><v>2</v></c  >${tail}`, { B1: ONE });
    expect(sheet).toBe(`${head}<sheetData>${before}<c r="B1">${one}${tail}`);
  });

  it('uses the prefix that the part uses, and its encoding', async () => {
    const text =
      `<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1">` +
      '<x:c r="A1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);
    const { host } = await patched(workbookOf('', { parts: { [SHEET_PART]: utf16 } }), {
      A1: { value: 'é', formula: '="é"' },
    });
    const expected = text.replace('<x:c r="A1"><x:v>2</x:v>', '<x:c r="A1" t="str"><x:f>"é"</x:f><x:v>é</x:v>');
    const written = unzipSync(host.bytes())[SHEET_PART]!;
    expect(new TextDecoder('utf-16le').decode(written)).toBe(expected);
    expect(cellOf((await host.read()).sheets[0]!, 'A1')).toMatchObject({ value: 'é', formula: '="é"' });
  });

  it.each([
    ['A1:B2', 'B2', 'A1:B2'],
    ['A1:B2', 'D1', 'A1:D2'],
    ['B2', 'A5', 'A2:B5'],
  ])('widens the dimension %s for %s to %s', async (before, address, after) => {
    const sheet = await patchedSheet(`<dimension ref="${before}"/><sheetData/>`, { [address]: ONE });
    expect(sheet).toContain(`<dimension ref="${after}"/>`);
  });

  it('brings dates back to the date system of the workbook', async () => {
    const bytes = buildWorkbook({
      sheets: [{ name: 'S', rows: [[{ value: 1, format: 'd/m/yyyy' }, 5]] }],
      date1904: true,
    });
    const { host, parts } = await patched(bytes, { A1: { value: 45306 }, B1: { value: 6 } });
    expect(parts[SHEET_PART]).toContain('<v>43844</v></c><c r="B1"><v>6</v>');
    expect(cellOf((await host.read()).sheets[0]!, 'A1').value).toBe(45306);
  });

  it.each<[string, CellContent]>([
    ['no number', { ...ONE, value: NaN }],
    ['a text too long for Excel', { ...ONE, value: 'x'.repeat(32_768) }],
    ['a formula without its "="', { ...ONE, formula: 'A1' }],
    ['a formula of nothing', { ...ONE, formula: '=' }],
    ['a formula too long for Excel', { ...ONE, formula: `=${'1+'.repeat(5000)}1` }],
    ['a formula with a control character', { ...ONE, formula: '="\u0001"' }],
  ])('refuses %s', async (_, after) => {
    await expect(patched(workbookOfRows(''), { A1: after })).rejects.toMatchObject({
      code: 'conflict',
      detail: 'S!A1',
    });
  });
});

describe('Writing over formulas', () => {
  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="4">B1*$C$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="4"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="4"></f><v>3</v></c></row>';

  it('gives each cell its own formula when the cell they share it from goes', async () => {
    const { host } = await patched(workbookOfRows(shared), { A1: ONE, A3: { value: 9 } });
    const sheet = (await host.read()).sheets[0]!;
    expect(['A1', 'A2', 'A3'].map((address) => cellOf(sheet, address).formula)).toEqual([null, '=B2*$C$1', null]);
    expect(partsOf(host.bytes())[SHEET_PART]).toContain('<c r="A2"><f>B2*$C$1</f><v>2</v></c>');
  });

  it('leaves the others alone when only a sharing cell goes', async () => {
    const rows = await patchedRows(shared, { A2: { formula: '=B2', value: 2 } });
    expect(rows).toBe(shared.replace('<f t="shared" si="4"/>', '<f>B2</f>'));
  });

  it.each(['A1', 'B1'])('refuses a single cell (%s) of an array formula', async (address) => {
    const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c></row>';
    const host = XlsxHost.open(workbookOfRows(rows));
    const edits = [await editTo(host, 'C1', ONE), await editTo(host, address, ONE)];
    await expect(host.apply(edits)).rejects.toMatchObject({ code: 'conflict', detail: `S!${address}` });
    expect(cellOf((await host.read()).sheets[0]!, 'C1').value).toBeNull();
  });
});

describe('The bytes of the file', () => {
  const bytes = buildWorkbook({ sheets: [{ name: 'S', rows: [['Kode', 1]] }] });

  it('are those that were opened as long as nothing was applied', async () => {
    const host = XlsxHost.open(bytes);
    await host.read();
    await host.apply([]);
    await host.apply([await editTo(host, 'B1', { value: 1 })]);
    expect(host.bytes()).toBe(bytes);
  });

  it('are the same for the same edits', async () => {
    const contents = { B1: { value: 2, format: '0.000' } };
    expect((await patched(bytes, contents)).host.bytes()).toEqual((await patched(bytes, contents)).host.bytes());
  });

  it('stay as they are in the host that was given them', async () => {
    const copy = bytes.slice();
    await patched(bytes, { A1: { value: 'x' } });
    expect(bytes).toEqual(copy);
    expect(cellOf(await firstSheet(bytes), 'A1').value).toBe('Kode');
  });
});
