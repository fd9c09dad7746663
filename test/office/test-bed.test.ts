import fc from 'fast-check';
import { openTestExcel, type TestExcel } from '../support/office/test-excel';
import type { SheetInput } from '../support/workbook-builder';

/** One request through Microsoft's library. */
async function inExcel<Result>(work: (sheet: Excel.Worksheet) => Result): Promise<Result> {
  return Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem('S'));
    await context.sync();
    return result;
  });
}

function open(rows: SheetInput['rows'], more: Partial<SheetInput> = {}): TestExcel {
  return openTestExcel([{ name: 'S', rows, ...more }]);
}

describe('The Excel for tests, behind Microsoft’s own library,', () => {
  it('throws on reading a property that was not loaded, as Excel does', async () => {
    open([[1]]);
    const range = await inExcel((sheet) => sheet.getRange('A1').load('values'));
    expect(range.values).toEqual([[1]]);
    expect(() => range.formulas).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });

  it('throws on reading what was asked for before the answer has come', () => {
    open([[1]]);
    const range = new Excel.RequestContext().workbook.worksheets.getItem('S').getRange('A1').load('values');
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
  });

  it('carries out a request up to its first error, and no further', async () => {
    const { book } = open([[1, 2, 3]]);
    const failing = inExcel((sheet) => {
      sheet.getRange('A1').values = [[10]];
      sheet.getRange('B1').values = [[20, 30]];
      sheet.getRange('C1').values = [[30]];
    });
    await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect([0, 1, 2].map((column) => book.sheets[0]!.cell(0, column).value)).toEqual([10, 2, 3]);
  });

  it('tells a sheet that is not there by an error or by a null object', async () => {
    open([[1]]);
    await expect(inExcel(({ context }) => context.workbook.worksheets.getItem('X').load('name'))).rejects.toMatchObject(
      {
        code: 'ItemNotFound',
      },
    );
    const none = await inExcel(({ context }) => context.workbook.worksheets.getItemOrNullObject('X').load('name'));
    expect(none.isNullObject).toBe(true);
  });

  it('counts the request that ends tracking', async () => {
    const { line } = open([[1]]);
    await inExcel((sheet) => sheet.getRange('A1').load('values'));
    expect(line.requests).toBe(2);
  });

  it.each<[string, unknown, string | undefined, unknown, string]>([
    ['1,234', 1234, undefined, 1234, '#,##0'],
    ['50%', 0.5, undefined, 0.5, '0%'],
    ["'50%", '50%', undefined, '50%', 'General'],
    ['1/2', 45_002, undefined, 45_002, 'm/d/yyyy'],
    ['true', true, undefined, true, 'General'],
    ['#N/A', '#N/A', undefined, '#N/A', 'General'],
    ['-', '-', undefined, '-', 'General'],
    ['1 paket', '1 paket', undefined, '1 paket', 'General'],
    ['=1+1', 2, undefined, '=1+1', 'General'],
    ['=1+1', '=1+1', '@', '=1+1', '@'],
    ['007', '007', '@', '007', '@'],
  ])('takes %s for what Excel takes it for', async (entry, value, format, formula, formatAfter) => {
    open([[{ value: null, format: format ?? 'General' }]]);
    const range = await inExcel((sheet) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [[entry]];
      return cell.load('values,formulas,numberFormat');
    });
    expect([range.values, range.formulas, range.numberFormat]).toEqual([[[value]], [[formula]], [[formatAfter]]]);
  });

  it.each([
    ['=A1/B1', 0.25],
    ['=IF(B1=0,0,A1/B1)', 0.25],
    ['=IF(C1=0,"-",1)', '-'],
    ['=A1/C1', '#DIV/0!'],
    ['=IFERROR(A1/C1,"")', ''],
    ['=SUM(A1:D1,2)', 27],
    ['=A1+D1', '#VALUE!'],
    ['=$A$1*-2%', -0.1],
    ['=ROUND(A1/3,2)', 1.67],
    ['=LEN("Periksa Renja: x")>0', true],
    ['=\'T T\'!A1&"!"', 'lain!'],
    ['=E1', 0],
    ['=2^3*(1+1)', 16],
    ['=A1<>B1', true],
  ])('computes %s', async (formula, expected) => {
    openTestExcel([
      { name: 'S', rows: [[5, 20, 0, 'teks']] },
      { name: 'T T', rows: [['lain']] },
    ]);
    const range = await inExcel((sheet) => {
      const cell = sheet.getRange('Z1');
      cell.formulas = [[formula]];
      return cell.load('values');
    });
    const [[value]] = range.values as [[unknown]];
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
    else expect(value).toBe(expected);
  });

  it('computes anew what depends on a changed cell, and nothing else', async () => {
    const { book } = open([
      [1, { formula: 'A1*2', value: 2 }, { formula: 'B1+1', value: 3 }],
      // Kept although it is wrong, as Excel keeps what it has no reason to compute.
      [7, { formula: 'A2*2', value: 99 }, { formula: 'XLOOKUP(A1,A1,A1)', value: 'apa' }],
    ]);
    book.userTypes('S', 'A1', 10);
    expect([1, 2].map((column) => book.sheets[0]!.cell(0, column).value)).toEqual([20, 21]);
    expect([1, 2].map((column) => book.sheets[0]!.cell(1, column).value)).toEqual([99, 'apa']);
  });

  it('ends circles of formulas', () => {
    const { book } = open([[{ formula: 'B1+1', value: 1 }, { formula: 'A1+1', value: 1 }, 0]]);
    book.userTypes('S', 'A1', '=B1+1');
    expect(book.sheets[0]!.cell(0, 0).formula).toBe('=B1+1');
  });

  it('gives a formula the number format of what it reads, unless the cell has one', async () => {
    open([[{ value: 0.5, format: '0%' }]]);
    const ranges = await inExcel((sheet) => {
      sheet.getRange('B1').formulas = [['=A1']];
      sheet.getRange('C1').numberFormat = [['0.00']];
      sheet.getRange('C1').formulas = [['=A1']];
      return sheet.getRange('B1:C1').load('numberFormat');
    });
    expect(ranges.numberFormat).toEqual([['0%', '0.00']]);
  });

  it('refuses requests and answers beyond 5 MB', async () => {
    const { line } = open([]);
    const text = 'x'.repeat(30_000);
    const rows = Array.from({ length: 200 }, () => [text]);
    await expect(inExcel((sheet) => (sheet.getRange('A1:A200').values = rows))).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    for (const part of [0, 100])
      await inExcel((sheet) => (sheet.getRange(`A${part + 1}:A${part + 100}`).values = rows.slice(100)));
    const requests = line.requests;
    await expect(inExcel((sheet) => sheet.getRange('A1:A200').load('values'))).rejects.toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
    expect(line.requests).toBeGreaterThan(requests);
  });

  it('refuses a custom format’s formula of a format that has none', async () => {
    const { book } = open([]);
    const areas = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    book.sheets[0]!.conditionalFormats.push({
      id: '{1}',
      type: 'ColorScale',
      formula: '',
      areas,
      stopIfTrue: false,
      look: {},
    });
    const formats = inExcel((sheet) => sheet.getRange().conditionalFormats.load('items/custom/rule/formula'));
    await expect(formats).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('keeps any text that is written with an apostrophe', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), async (text) => {
        open([]);
        const range = await inExcel((sheet) => {
          const cell = sheet.getRange('A1');
          cell.formulas = [[`'${text}`]];
          return cell.load('values,formulas');
        });
        expect([range.values, range.formulas]).toEqual([[[text]], [[text]]]);
      }),
      { numRuns: 50 },
    );
  });
});
