import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { parseAddress } from '../../src/sheet/address';
import { buildWorkbook } from '../support/workbook-builder';
import { contentAfter, DATA, ourFormat, THEIR_FORMAT } from './marked-sheet';
import { partsOf, SHEET_PART, workbookOf } from './sheet-parts';

describe('Taking marks away', () => {
  it.each<[string, string, string]>([
    [
      'takes out elements that hold nothing else',
      `${THEIR_FORMAT}${ourFormat('A1 C3', 5)}${ourFormat('B1', 6)}`,
      THEIR_FORMAT,
    ],
    [
      'takes out its own rule of an element that Excel has put together',
      `<conditionalFormatting sqref="A1">
         <cfRule type="expression" dxfId="3" priority="2"><formula>LEN("Periksa Renja: x")&gt;0</formula></cfRule>
         <cfRule type="top10" dxfId="0" priority="1" rank="3"/></conditionalFormatting>`,
      `<conditionalFormatting sqref="A1">
         ${''}
         <cfRule type="top10" dxfId="0" priority="1" rank="3"/></conditionalFormatting>`,
    ],
    [
      'knows a formula written in other ways of XML',
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula><![CDATA[LEN("Periksa Renja: ]]>x&quot;)&#62;0</formula></cfRule></conditionalFormatting>',
      '',
    ],
    ...[
      '<cfRule type="expression" priority="1"><formula>LEN("Periksa Renja")&gt;0</formula></cfRule>',
      '<cfRule type="expression" priority="1"><formula>LEN("Periksa Renja: x")&gt;1</formula></cfRule>',
      '<cfRule type="expression" priority="1"><formula>AND(A1,LEN("Periksa Renja: x")&gt;0)</formula></cfRule>',
      '<cfRule type="cellIs" priority="1"><formula>LEN("Periksa Renja: x")&gt;0</formula></cfRule>',
      '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>',
    ].map((rule): [string, string, string] => {
      const theirs = `<conditionalFormatting sqref="A1">${rule}</conditionalFormatting>`;
      return [`leaves ${rule}`, theirs, theirs];
    }),
    [
      'leaves formats in the extension list, even one that looks like ours',
      '<extLst><ext xmlns:x14="u"><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f xmlns:xm="v">LEN("Periksa Renja: x")&gt;0</xm:f></x14:cfRule></x14:conditionalFormatting></ext></extLst>',
      '<extLst><ext xmlns:x14="u"><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f xmlns:xm="v">LEN("Periksa Renja: x")&gt;0</xm:f></x14:cfRule></x14:conditionalFormatting></ext></extLst>',
    ],
  ])('%s', async (_, before, after) => {
    expect(await contentAfter(DATA + before, [])).toBe(DATA + after);
  });

  it('leaves a workbook without marks as it is, to the byte', async () => {
    const bytes = workbookOf(DATA + THEIR_FORMAT);
    const host = XlsxHost.open(bytes);
    await host.clearMarks();
    expect(host.bytes()).toBe(bytes);
  });

  it('takes them from every sheet, hidden ones too', async () => {
    const sheets = (['visible', 'hidden'] as const).map((visibility) => ({
      name: visibility,
      rows: [[1]],
      visibility,
    }));
    const bytes = buildWorkbook({ sheets });
    const host = XlsxHost.open(bytes);
    await host.mark(sheets.map(({ name }) => ({ sheet: name, ...parseAddress('A1')!, kind: 'error', label: 'x' })));
    await host.clearMarks();
    const [before, after] = [partsOf(bytes), partsOf(host.bytes())];
    for (const part of [SHEET_PART, 'xl/worksheets/sheet2.xml']) expect(after[part]).toBe(before[part]);
  });
});
