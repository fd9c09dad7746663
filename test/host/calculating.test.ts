import { EMPTY_CELL, type CellValue } from '../../src/sheet/cell';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { FORMULA_CASES, formulaSheet } from '../support/formula-cases';
import { cellOf } from '../support/snapshots';
import { buildWorkbook, workbookParts, type CellInput, type SheetInput } from '../support/workbook-builder';

/* Files whose formulas have no value, or an old one: written by programs that do not compute, or changed since. */

async function valueOf(formula: string): Promise<CellValue> {
  const { sheets } = await XlsxHost.open(buildWorkbook({ sheets: [formulaSheet([formula])] })).read();
  return cellOf(sheets[0]!, 'F1').value;
}

describe('A formula without a value', () => {
  it.each(FORMULA_CASES)('%s is computed: %j', async (formula, value) => {
    expect(await valueOf(formula)).toEqual(value);
  });

  it.each(['VLOOKUP(A1,A1:B2,2)', 'A1:B1*2', 'SUM([1]Lain!A1)', 'Pagu*2', 'F1+1', '1+', 'IF()', '"5"+1'])(
    '%s stays without one: it is nothing that we compute',
    async (formula) => {
      expect(await valueOf(formula)).toBeNull();
    },
  );
});

describe('A file that says that its values are to be computed', () => {
  /** The value of F1, which the file has as 1, and of what follows from it. */
  async function read(sheet: SheetInput, computesOnLoad: boolean): Promise<(CellValue | undefined)[]> {
    const input = { sheets: [sheet] };
    const workbook = workbookParts(input)['xl/workbook.xml']!;
    const settings = computesOnLoad ? '<calcPr fullCalcOnLoad="1"/>' : '<calcPr/>';
    const parts = { 'xl/workbook.xml': workbook.replace('</workbook>', `${settings}</workbook>`) };
    const { sheets } = await XlsxHost.open(buildWorkbook({ ...input, parts })).read();
    return sheets[0]!.rows.get(0)!.map((cell = EMPTY_CELL) => cell.value);
  }
  const rowOf = (...rest: CellInput[]): SheetInput => ({ name: 'Tabel 1', rows: [[5, 7, ...rest]] });
  const STALE = rowOf({ formula: 'A1+B1', value: 1 }, { formula: 'C1*2', value: 2 });

  it('is read with their new values', async () => {
    expect(await read(STALE, true)).toEqual([5, 7, 12, 24]);
  });

  it('is otherwise read as it is', async () => {
    expect(await read(STALE, false)).toEqual([5, 7, 1, 2]);
  });

  it('keeps the values of what we do not compute, and what follows from them', async () => {
    const sheet = rowOf({ formula: 'VLOOKUP(A1,A1:B1,1)', value: 3 }, { formula: 'C1+A1', value: 0 });
    expect(await read(sheet, true)).toEqual([5, 7, 3, 8]);
  });

  it('keeps the digits of a value that only another order of adding changes', async () => {
    expect(await read(rowOf({ formula: 'A1/B1', value: 0.714285714285714 }), true)).toEqual([5, 7, 0.714285714285714]);
  });

  it('keeps the value of a formula that leads back to itself', async () => {
    const sheet = rowOf({ formula: 'SUM(A1:C1)', value: 3 }, { formula: 'C1+A1', value: 0 });
    expect(await read(sheet, true)).toEqual([5, 7, 3, 8]);
  });
});
