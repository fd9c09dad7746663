import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { isErrorValue, type CellValue } from '../../src/sheet/cell';
import { cellAt, type WorkbookSnapshot } from '../../src/sheet/snapshot';
import { FORMULA_CASES, formulaSheet } from '../support/formula-cases';
import { WorkFolder } from '../support/run-cli';
import { buildWorkbook } from '../support/workbook-builder';
import { recalculated } from './libreoffice';

const formulas = FORMULA_CASES.map(([formula]) => formula);

/** The formulas' values, numbers with twelve digits. */
function valuesOf({ sheets }: WorkbookSnapshot): (readonly [string, CellValue])[] {
  return formulas.map((formula, row) => {
    const { value } = cellAt(sheets[0]!, row, 5);
    const shown = typeof value === 'number' ? Number(value.toPrecision(12)) : isErrorValue(value) ? value.error : value;
    return [formula, shown];
  });
}

describe('Formulas that we compute', () => {
  const folder = new WorkFolder();
  beforeAll(() => folder.make());
  afterAll(() => folder.remove());

  it('come to the same in LibreOffice', async () => {
    const bytes = buildWorkbook({ sheets: [formulaSheet(formulas)] });
    const own = await XlsxHost.open(bytes).read();
    expect(valuesOf(own)).toEqual(valuesOf(await recalculated(folder, bytes)));
  });
});
