import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { buildWorkbook, workbookParts } from '../support/workbook-builder';
import {
  contentAfter,
  DATA,
  markAt,
  markedParts,
  markedSheet,
  ourFormat,
  THEIR_FORMAT,
  writtenMarks,
} from './marked-sheet';
import { MAIN, partsOf, SHEET_PART, workbookOf } from './sheet-parts';

describe('Marking a sheet', () => {
  it.each<[string, string, string, string]>([
    ['behind the cells', DATA, '', ''],
    ['behind merged cells', `${DATA}<mergeCells count="1"><mergeCell ref="B1:B2"/></mergeCells>`, '', ''],
    ['before validations', DATA, '<dataValidations count="0"/><pageMargins/>', ''],
    ['before the page setup', `${DATA}<phoneticPr/>`, '<pageMargins/><pageSetup/><drawing/><tableParts/>', ''],
    ['before what the schema of later programs adds', DATA, '<mc:AlternateContent xmlns:mc="u"/><extLst/>', ''],
    ['in front of white space', `\n  ${DATA}`, '\n  <pageMargins/>\n', ''],
  ])('puts the marks %s', async (_, before, after) => {
    const xml = await contentAfter(before + after, [markAt('A1')]);
    expect(xml).toBe(before + ourFormat('A1', 1) + after);
  });

  it('puts the marks behind the formats of the user, with a priority of their own each', async () => {
    const marks = [markAt('B1', 'info', 'total-row'), markAt('A1')];
    const xml = await contentAfter(`${DATA}${THEIR_FORMAT}<pageMargins/>`, marks);
    const ours = ourFormat('A1', 5) + ourFormat('B1', 6, 'total-row', 1);
    expect(xml).toBe(`${DATA}${THEIR_FORMAT}${ours}<pageMargins/>`);
  });

  it('comes after the priorities of formats in the extension list as well', async () => {
    const extension = '<extLst><ext xmlns:x14="u"><x14:cfRule type="dataBar" priority="12"/></ext></extLst>';
    expect(await contentAfter(`${DATA}${extension}`, [markAt('A1')])).toBe(`${DATA}${ourFormat('A1', 13)}${extension}`);
  });

  it.each([
    ['neighbours in a row', ['A1', 'B1', 'C1'], 'A1:C1'],
    ['neighbours in a column', ['L8', 'L9', 'L10'], 'L8:L10'],
    ['a block, in whatever order', ['B3', 'A2', 'B2', 'A3'], 'A2:B3'],
    ['runs of different length', ['A1', 'B1', 'A2'], 'A1:B1 A2'],
    ['runs with a gap', ['A1', 'C1', 'A2', 'C2'], 'A1:A2 C1:C2'],
    ['a cell named twice', ['A1', 'A1'], 'A1'],
    ['cells of rows that do not touch', ['A1', 'A3'], 'A1 A3'],
  ])('merges %s into ranges', async (_, addresses, sqref) => {
    const marks = addresses.map((address) => markAt(address));
    expect(await contentAfter(DATA, marks)).toBe(DATA + ourFormat(sqref, 1));
  });

  it('needs one format for each kind and check, the gravest kind first', async () => {
    const marks = [
      markAt('A1', 'warning', 'renstra-exceeded'),
      markAt('B5', 'error', 'total-row'),
      markAt('C7', 'warning', 'renstra-exceeded'),
      markAt('D1', 'error', 'children-sum'),
    ];
    expect(writtenMarks(await contentAfter(DATA, marks))).toEqual([
      { sqref: 'D1', style: 0, priority: 1, label: 'children-sum' },
      { sqref: 'B5', style: 0, priority: 2, label: 'total-row' },
      { sqref: 'A1 C7', style: 1, priority: 3, label: 'renstra-exceeded' },
    ]);
  });

  it('splits a list of addresses that would be too long for Excel', async () => {
    const marks = Array.from({ length: 5000 }, (_, index) => ({ ...markAt('A1'), row: index * 2, column: index % 7 }));
    const written = writtenMarks(await contentAfter(DATA, marks));
    expect(written.length).toBeGreaterThan(1);
    for (const { sqref } of written) expect(sqref.length).toBeLessThan(8192);
    expect(written.flatMap(({ sqref }) => sqref.split(' '))).toHaveLength(5000);
  });

  it('writes a part with prefixes with the same prefixes', async () => {
    const part = `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`;
    const xml = await markedSheet(workbookOf(part), [markAt('A1')]);
    expect(xml).toContain('<x:sheetData/><x:conditionalFormatting sqref="A1"><x:cfRule type="expression"');
    expect(xml).toContain('</x:formula></x:cfRule></x:conditionalFormatting></x:worksheet>');
  });

  it.each([
    ['a sheet that is not there', { ...markAt('A1'), sheet: 'Tabel 9' }, 'Tabel 9'],
    ['a cell that no sheet has', { ...markAt('A1'), row: 1_048_576 }, 'S!A1048577'],
  ])('is refused for %s, and nothing changes', async (_, mark, detail) => {
    const bytes = workbookOf(DATA);
    const host = XlsxHost.open(bytes);
    await expect(host.mark([markAt('A1'), mark])).rejects.toMatchObject({ name: 'HostError', code: 'gone', detail });
    expect(host.bytes()).toBe(bytes);
  });

  it('leaves all cells as they read, and every part but the sheet and the styles byte for byte', async () => {
    const rows = [['Kode', 1, { value: 2, formula: '=B1*2', fill: '#ffff00' }]];
    const bytes = buildWorkbook({
      sheets: [
        { name: 'S', rows },
        { name: 'Lain', rows },
      ],
      sharedStrings: true,
    });
    const host = XlsxHost.open(bytes);
    const before = await host.read();
    await host.mark([markAt('B1')]);
    expect(await XlsxHost.open(host.bytes()).read()).toEqual(before);
    const [first, second] = [partsOf(bytes), partsOf(host.bytes())];
    expect(Object.keys(second)).toEqual(Object.keys(first));
    const changed = Object.keys(first).filter((name) => first[name] !== second[name]);
    expect(changed).toEqual(['xl/styles.xml', SHEET_PART]);
  });
});

describe('The look of marks', () => {
  const allKinds = [markAt('A1'), markAt('B1', 'warning'), markAt('C1', 'info')];
  const looksOf = (styles: string): string[] => Array.from(styles.matchAll(/<dxf>.*?<\/dxf>/g), ([whole]) => whole);

  it('differs between the kinds by more than colour: by the line around the cell and the hand of its text', async () => {
    const parts = await markedParts(workbookOf(DATA), allKinds);
    const looks = looksOf(parts['xl/styles.xml']!).map((look) => look.replace(/ rgb="[^"]*"/g, ''));
    expect(looks).toHaveLength(3);
    expect(looks.map((look) => /<font><(\w)\/>/.exec(look)![1])).toEqual(['b', 'i', 'u']);
    expect(looks.map((look) => /<left style="(\w+)">/.exec(look)![1])).toEqual(['thin', 'dotted', 'dashed']);
  });

  it.each([
    ['makes the list', '<cellXfs/><tableStyles/>', '<cellXfs/><dxfs count="1"><dxf>.*</dxf></dxfs><tableStyles/>'],
    ['fills an empty list', '<cellXfs/><dxfs count="0"/>', '<cellXfs/><dxfs count="1"><dxf>.*</dxf></dxfs>'],
    ['adds to a list', '<dxfs count="1"><dxf/></dxfs>', '<dxfs count="2"><dxf/><dxf>.*</dxf></dxfs>'],
  ])('%s in the styles', async (_, before, after) => {
    const styles = `<styleSheet xmlns="${MAIN}">${before}</styleSheet>`;
    const parts = await markedParts(workbookOf(DATA, { parts: { 'xl/styles.xml': styles } }), [markAt('A1')]);
    expect(parts['xl/styles.xml']).toMatch(new RegExp(`^<styleSheet[^>]*>${after}</styleSheet>$`));
    const [mark] = writtenMarks(parts[SHEET_PART]!);
    expect(mark!.style).toBe(before.includes('<dxf/>') ? 1 : 0);
  });

  it('is kept once, however often marks are put on and taken away', async () => {
    const host = XlsxHost.open(workbookOf(DATA));
    for (const marks of [allKinds, [], allKinds.slice(1), [], allKinds]) await host.mark(marks);
    expect(looksOf(partsOf(host.bytes())['xl/styles.xml']!)).toHaveLength(3);
  });

  it('brings styles to a workbook that has none', async () => {
    const parts = workbookParts({ sheets: [{ name: 'S', rows: [[1]] }] });
    const relationships = parts['xl/_rels/workbook.xml.rels']!.replace(/<Relationship Id="rId2"[^>]*>/, '');
    const bytes = workbookOf(DATA, { parts: { 'xl/_rels/workbook.xml.rels': relationships } });
    const after = await markedParts(bytes, [markAt('A1')]);
    expect(after['xl/_rels/workbook.xml.rels']).toContain('/styles" Target="styles.xml"');
    expect(looksOf(after['xl/styles.xml']!)).toHaveLength(1);
  });
});
