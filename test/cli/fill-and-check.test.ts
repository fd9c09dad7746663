import { reportSchema } from '../../src/app/report-schema';
import { readFixture } from '../support/table-fixture';
import { runCli, WorkFolder } from '../support/run-cli';
import { TABEL_1 } from '../support/snapshots';
import { buildWorkbook, type CellInput, type SheetInput } from '../support/workbook-builder';

const [original] = readFixture(TABEL_1) as [SheetInput];
const [SUM_COLUMN, RATIO_COLUMN] = [13, 14];

/** Tabel 1 with column N blank, and column O computed from it: it shows 0 %. */
const withFormulas: SheetInput = {
  ...original,
  rows: original.rows.map((row, index) => {
    const sum = row?.[SUM_COLUMN];
    const isFigure = index > 6 && typeof sum === 'object' && typeof sum?.value === 'number';
    if (!row || !isFigure) return row;
    const place = index + 1;
    const ratio = { formula: `IF(H${place}=0,0,N${place}/H${place})`, value: 0, format: '0.00%' };
    return row.map((cell, column): CellInput | undefined =>
      column === SUM_COLUMN ? { ...sum, value: null } : column === RATIO_COLUMN ? ratio : cell,
    );
  }),
};

describe('Formulas that read blank computed cells', () => {
  const folder = new WorkFolder();
  beforeAll(() => folder.make());
  afterAll(() => folder.remove());

  /** How often each check has an error in a file. */
  async function errors(file: string): Promise<Record<string, number>> {
    const { out } = await runCli('check', file, '--format', 'json', '--min-severity', 'error');
    const counts: Record<string, number> = {};
    for (const { rule } of reportSchema.parse(JSON.parse(out)).files[0]!.findings)
      counts[rule] = (counts[rule] ?? 0) + 1;
    return counts;
  }

  it('are not wrong themselves, and are right as soon as the blanks are filled', async () => {
    const file = await folder.write('asal.xlsx', buildWorkbook({ sheets: [withFormulas] }));
    // O24 is blank in the original, too.
    expect(await errors(file)).toEqual({ 'computed-missing': 49 });
    const filled = `${folder.path}/terisi.xlsx`;
    await runCli('fill', file, '-o', filled);
    expect(await errors(filled)).toEqual({});
  });
});
