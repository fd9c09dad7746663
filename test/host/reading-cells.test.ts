import { PLAIN_LOOK, type CellValue } from '../../src/sheet/cell';
import { buildWorkbook } from '../support/workbook-builder';
import { cellOf, firstSheet, MAIN, valuesOf, workbookOf, workbookOfRows } from './sheet-parts';

const strings = (...items: string[]) => ({
  sharedStrings: true,
  parts: { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>` },
});

describe('A cell of a worksheet', () => {
  it.each<[string, string, CellValue]>([
    ['a number', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['a number with its type', '<c r="A1" t="n"><v>1E3</v></c>', 1000],
    ['a number with too many digits', '<c r="A1"><v>0.97499999999999998</v></c>', 0.975],
    ['a large amount of rupiah, exactly', '<c r="A1"><v>9007199254740991</v></c>', 9007199254740991],
    ['no value', '<c r="A1"><v/></c>', null],
    ['no value but a type', '<c r="A1" t="s"><v></v></c>', null],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['the text that a formula gave', '<c r="A1" t="str"><f>B1</f><v>a &amp; b</v></c>', 'a & b'],
    ['the empty text that a formula gave', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['an empty text that was typed', '<c r="A1" t="inlineStr"><is><t></t></is></c>', null],
    ['a text of its own', '<c r="A1" t="inlineStr"><is><t>Dinas Sosial</t></is></c>', 'Dinas Sosial'],
    ['white space at the ends', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
    [
      'a rich text of its own',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Ren</t></r><r><t>ja</t></r></is></c>',
      'Renja',
    ],
    ['text in a CDATA section', '<c r="A1" t="inlineStr"><is><t>a<![CDATA[<b>&]]>c</t></is></c>', 'a<b>&c'],
    ['a comment in its text', '<c r="A1"><v>1<!-- <v>9</v> -->2</v></c>', 12],
    [
      'escaped characters',
      '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_c_x41_</t></is></c>',
      'a\rb_x0041_c_x41_',
    ],
    ['a line end of Windows', '<c r="A1" t="inlineStr"><is><t>a\r\nb</t></is></c>', 'a\nb'],
    ['a character by its number', '<c r="A1" t="inlineStr"><is><t>&#233;&#x2264;</t></is></c>', 'é≤'],
    ['a date in ISO notation', '<c r="A1" t="d"><v>2024-01-15T12:00:00Z</v></c>', 45306.5],
    ['an ISO date of the time before March 1900', '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    ['a time of day in ISO notation', '<c r="A1" t="d"><v>T06:00:00</v></c>', 0.25],
  ])('holds %s', async (_, xml, value) => {
    const sheet = await firstSheet(workbookOfRows(`<row r="1">${xml}<c r="B1"><v>1</v></c></row>`));
    expect(cellOf(sheet, 'A1').value).toEqual(value);
  });

  it('takes texts from the shared strings: plain, rich, with a phonetic reading, with escapes', async () => {
    const items = [
      '<t>Kode</t>',
      '<r><t>Pro</t></r><r><rPr/><t xml:space="preserve">gram </t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
      '<t>_x0009_x</t>',
      '<t/>',
    ];
    const cells = items.map((_, index) => `<c t="s"><v>${index}</v></c>`);
    const sheet = await firstSheet(workbookOfRows(`<row>${cells.join('')}</row>`, strings(...items)));
    expect(valuesOf(sheet)).toEqual({ A1: 'Kode', B1: 'Program ', C1: '東京', D1: '\tx' });
  });

  it('stands where its number says, or behind the one before it', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>' +
      '<row r="9"><c><v>5</v></c></row><row><c r="B10"><v>6</v></c></row>';
    expect(valuesOf(await firstSheet(workbookOfRows(rows)))).toEqual({ A1: 1, D1: 2, E1: 3, A3: 4, A9: 5, B10: 6 });
  });

  it('of a row without a number stands in the row that the cell itself names', async () => {
    const rows = '<row><c r="A5"><v>1</v></c></row><row><c r="A7"><v>2</v></c></row>';
    expect(valuesOf(await firstSheet(workbookOfRows(rows)))).toEqual({ A5: 1, A7: 2 });
  });

  it('is read in rows out of order, which come out in order', async () => {
    const sheet = await firstSheet(workbookOfRows('<row r="3"><c><v>3</v></c></row><row r="1"><c><v>1</v></c></row>'));
    expect([...sheet.rows.keys()]).toEqual([0, 2]);
  });

  it('is read behind a namespace prefix and in the Strict variant, in UTF-16 and behind a byte order mark', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const text =
      `<?xml version="1.0"?><x:worksheet xmlns:x="${strict}" xmlns:y="urn:y"><x:sheetData><x:row r="1">` +
      '<x:c r="A1" t="str"><x:f>1</x:f><x:v>é</x:v></x:c><y:c r="B1"><y:v>9</y:v></y:c></x:row></x:sheetData></x:worksheet>';
    const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);
    for (const part of [text, `\ufeff${text}`, utf16]) {
      const sheet = await firstSheet(workbookOf('', { parts: { 'xl/worksheets/sheet1.xml': part } }));
      expect(valuesOf(sheet)).toEqual({ A1: 'é' });
    }
  });

  it('is not looked for in extensions', async () => {
    const extension = `<extLst><ext xmlns="urn:x"><sheetData><row r="2"><c r="A2"><v>9</v></c></row></sheetData></ext></extLst>`;
    const sheet = await firstSheet(workbookOf(`<sheetData><row><c><v>1</v></c></row></sheetData>${extension}`));
    expect(valuesOf(sheet)).toEqual({ A1: 1 });
  });
});

describe('A formula', () => {
  const formulasOf = async (rows: string): Promise<(string | null)[]> => {
    const sheet = await firstSheet(workbookOfRows(rows));
    return [...sheet.rows.values()].flatMap((row) => row.map((cell) => cell?.formula ?? null));
  };

  it('comes with its leading "=" and its cached value', async () => {
    const sheet = await firstSheet(workbookOfRows('<row><c><f>IF(B1&lt;1,"a&amp;b",2)</f><v>2</v></c></row>'));
    expect(cellOf(sheet, 'A1')).toMatchObject({ formula: '=IF(B1<1,"a&b",2)', value: 2 });
  });

  it.each<[string, string, string]>([
    ['relative references', 'A1+B$1+$A1+$A$1', 'A2+B$1+$A2+$A$1'],
    ['ranges, whole columns and whole rows', 'SUM(A1:B1)+SUM(A:A)+SUM(1:1)', 'SUM(A2:B2)+SUM(A:A)+SUM(2:2)'],
    ['other sheets', "Sheet2!A1+'Tabel 1'!B1+[1]S!C1", "Sheet2!A2+'Tabel 1'!B2+[1]S!C2"],
    ['functions and texts that look like references', 'LOG10(A1)&"A1"', 'LOG10(A2)&"A1"'],
    ['names', 'Pagu_A1+x.A1', 'Pagu_A1+x.A1'],
    ['tables', 'Tabel1[[#This Row],[A1]]+A1', 'Tabel1[[#This Row],[A1]]+A2'],
    ['a space as an operator', 'A1:C1 B1:B3', 'A2:C2 B2:B4'],
  ])('that two cells share moves along: %s', async (_, master, second) => {
    const escaped = master.replaceAll('&', '&amp;');
    const rows =
      `<row r="1"><c r="E1"><f t="shared" ref="E1:E2" si="0">${escaped}</f><v>0</v></c></row>` +
      '<row r="2"><c r="E2"><f t="shared" si="0"/><v>0</v></c></row>';
    const sheet = await firstSheet(workbookOfRows(rows));
    expect(cellOf(sheet, 'E1').formula).toBe(`=${master}`);
    expect(cellOf(sheet, 'E2').formula).toBe(`=${second}`);
  });

  it('that cells share moves to the right too, and a shared number can be used again', async () => {
    const rows =
      '<row><c><f t="shared" ref="A1:B1" si="0">Z1</f></c><c><f t="shared" si="0"/></c></row>' +
      '<row><c><f t="shared" ref="A2:B2" si="0">Z9</f></c><c><f t="shared" si="0"/></c></row>';
    expect(await formulasOf(rows)).toEqual(['=Z1', '=AA1', '=Z9', '=AA9']);
  });

  it('of an array keeps its text in the first cell', async () => {
    const rows =
      '<row><c><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c><v>4</v></c><c><f t="array" ref="C1">SUM(D:D)</f></c></row>';
    expect(await formulasOf(rows)).toEqual(['=C1:D1*2', null, '=SUM(D:D)']);
  });

  it.each([
    ['dt2D="1" dtr="1" r1="A1" r2="A2"', '=TABLE(A1,A2)'],
    ['dtr="1" r1="A1"', '=TABLE(A1,)'],
    ['r1="A1"', '=TABLE(,A1)'],
  ])('of a data table reads as Excel shows it (%s)', async (attributes, formula) => {
    expect(await formulasOf(`<row><c><f t="dataTable" ref="A1:A2" ${attributes}/><v>1</v></c></row>`)).toEqual([
      formula,
    ]);
  });
});

describe('The look of a cell', () => {
  it('comes from its style, and cells of one style share it', async () => {
    const style = {
      bold: true,
      fill: '#d9d9d9',
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      border: true,
    } as const;
    const rows = [
      [{ value: 1, ...style }, { value: 2, ...style, format: '0%' }, 'x', { value: 3, italic: true, indent: 2 }],
    ];
    const sheet = await firstSheet(buildWorkbook({ sheets: [{ name: 'S', rows }] }));
    expect(cellOf(sheet, 'A1').look).toEqual({ ...PLAIN_LOOK, ...style });
    expect(cellOf(sheet, 'B1').look).toBe(cellOf(sheet, 'A1').look);
    expect(cellOf(sheet, 'C1').look).toBe(PLAIN_LOOK);
    expect(cellOf(sheet, 'D1').look).toEqual({ ...PLAIN_LOOK, italic: true, indent: 2 });
  });

  it.each([
    ['rgb="FFAA00FF"', '#aa00ff'],
    ['rgb="00D9D9D9"', '#d9d9d9'],
    ['indexed="10"', '#ff0000'],
    ['indexed="64"', null],
    ['theme="0" tint="-0.25"', '#bfbfbf'],
    ['theme="4"', '#4472c4'],
    ['theme="1" tint="0.5"', '#808080'],
  ])('has a fill of the colour %s', async (color, fill) => {
    const styles =
      `<styleSheet xmlns="${MAIN}"><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor ${color}/>` +
      '</patternFill></fill></fills><cellXfs><xf/><xf fillId="2"/></cellXfs></styleSheet>';
    const names = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1'];
    const colors = [
      '<a:sysClr lastClr="000000"/>',
      '<a:sysClr lastClr="FFFFFF"/>',
      '',
      '',
      '<a:srgbClr val="4472C4"/>',
    ];
    const scheme = names.map((name, index) => `<a:${name}>${colors[index]}</a:${name}>`).join('');
    const theme = `<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme>${scheme}</a:clrScheme></a:themeElements></a:theme>`;
    const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const parts = {
      'xl/styles.xml': styles,
      'xl/theme/theme1.xml': theme,
      'xl/_rels/workbook.xml.rels':
        `<Relationships><Relationship Id="rId1" Type="${kind}/worksheet" Target="/xl/worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${kind}/styles" Target="./styles.xml"/>` +
        `<Relationship Id="rId3" Type="${kind}/theme" Target="theme/theme1.xml"/></Relationships>`,
    };
    const sheet = await firstSheet(workbookOfRows('<row><c s="1"><v>1</v></c></row>', { parts }));
    expect(cellOf(sheet, 'A1').look.fill).toBe(fill);
  });

  it.each([
    [0, 'General'],
    [3, '#,##0'],
    [9, '0%'],
    [10, '0.00%'],
    [14, 'm/d/yyyy'],
    [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
    [49, '@'],
    [164, '"Rp" #,##0'],
    [200, 'General'],
  ])('has the number format %i: %s', async (id, code) => {
    const styles =
      `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="&quot;Rp&quot; #,##0"/></numFmts>` +
      `<cellXfs><xf/><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
    const parts = { 'xl/styles.xml': styles };
    const sheet = await firstSheet(workbookOfRows('<row><c s="1"><v>1</v></c></row>', { parts }));
    expect(cellOf(sheet, 'A1').format).toBe(code);
  });
});

describe('A workbook whose dates count from 1904', () => {
  it.each([
    ['m/d/yyyy', 1462],
    ['[$-421]dd mmmm yyyy', 1462],
    ['mmm-yy', 1462],
    ['m/d/yyyy h:mm', 1462],
    ['h:mm:ss AM/PM', 0],
    ['[h]:mm', 0],
    ['mm:ss', 0],
    ['#,##0', 0],
    ['General', 0],
    ['"dy"0', 0],
    ['[Red]0.00', 0],
  ])('gives numbers of the format %s %i days more', async (format, days) => {
    const sheets = [{ name: 'S', rows: [[{ value: 100, format }]] }];
    expect(cellOf(await firstSheet(buildWorkbook({ sheets, date1904: true })), 'A1').value).toBe(100 + days);
    expect(cellOf(await firstSheet(buildWorkbook({ sheets })), 'A1').value).toBe(100);
  });
});
