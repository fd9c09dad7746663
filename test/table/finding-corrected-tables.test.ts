import { checkWorkbook } from '../../src/app/check-workbook';
import { confirmation, inPresentPlace, withBodyRow, withColumn, withYear } from '../../src/app/draft-correction';
import { formatRectangle } from '../../src/sheet/rectangle';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import type { ReadingCorrection } from '../../src/table/corrections/table-correction';
import { snapshotOf } from '../support/snapshots';
import type { SheetInput } from '../support/workbook-builder';
import { below, read, ROWS, SMALL, tablesOf, TITLE } from './corrected-small-table';
import type { Row } from './small-table';

describe('A remembered correction finds its table again', () => {
  const rows = (count: number): Row[] => Array.from({ length: count }, (_, index) => [`Baris ${index}`]);
  const corrected = async (): Promise<ReadingCorrection> => {
    const { sheet, table } = await read(below([TITLE]));
    const draft = withColumn(confirmation(sheet, table, []), {
      column: 3,
      role: null,
      measure: null,
      year: null,
      quarter: null,
      side: null,
    });
    return withBodyRow(sheet, draft, 'lastRow', 6);
  };
  const shifted: Row[] = ROWS.map((row) => [undefined, ...row]);
  const nextYear: Row[] = ROWS.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' ? cell.replace(/20(\d\d)/g, (_, year: string) => `20${Number(year) + 1}`) : cell,
    ),
  );
  const inserted: Row[] = [...ROWS.slice(0, 3), ROWS[3]!, ...ROWS.slice(3)];

  it.each([
    ['where it was', below([TITLE]), 'A2:K7'],
    ['after rows were put in above', below([TITLE, ...rows(5)]), 'A7:K12'],
    ['after rows above were deleted', below([]), 'A1:K6'],
    ['after a column was put in before it', below([[], TITLE], { ...SMALL, rows: shifted }), 'B3:L8'],
    ['when the headings name the next year', below([TITLE], { ...SMALL, rows: nextYear }), 'A2:K7'],
    ['after a row was put into its body', below([TITLE], { ...SMALL, rows: inserted }), 'A2:K8'],
  ])('%s', async (_, input, range) => {
    const snapshot = await snapshotOf([input]);
    const [table, ...more] = tablesOf(snapshot, await corrected());
    expect(more).toEqual([]);
    expect(formatRectangle(table!.range)).toBe(range);
    expect(table!.corrected).toBe(true);
    expect(table!.columns.map(({ role }) => role)).not.toContain('renstraTarget');
  });

  it('and said anew of where it is now, it means the same', async () => {
    const snapshot = await snapshotOf([below([TITLE, ...rows(5)])]);
    const { tables, corrections } = checkWorkbook(snapshot, { corrections: [await corrected()] });
    const { correction, header } = corrections[0]!;
    const present = inPresentPlace(snapshot.sheets[0]!, correction as ReadingCorrection, header!);
    expect(present.header.top).toBe(6);
    expect(tablesOf(snapshot, present)).toEqual(tables.map(({ table }) => table));
  });

  it.each([
    ['the sheet is gone', { ...below([TITLE]), name: 'Lain' }, {}, 'lost'],
    [
      'its header says something else',
      below([TITLE], { ...SMALL, rows: [['Kode', 'Lain sekali'], ...ROWS.slice(1)] }),
      {},
      'lost',
    ],
    ['its form is not known here', below([TITLE]), { layout: 'T-C.99' }, 'unknown-form'],
  ] as const)('or is kept without being used when %s', async (_, input, change, state) => {
    const correction = { ...(await corrected()), ...change };
    const snapshot = await snapshotOf([input]);
    const guess = checkWorkbook(snapshot);
    const checked = checkWorkbook(snapshot, { corrections: [correction] });
    expect(checked.corrections).toEqual([expect.objectContaining({ correction, state, table: null })]);
    expect(checked.tables).toEqual(guess.tables);
  });

  it('each its own of two alike, also when both have moved', async () => {
    const twice = (gap: number): SheetInput =>
      below([...rows(gap), TITLE], { ...SMALL, rows: [...ROWS, [], [], ['Tabel 2 Evaluasi Renja'], ...ROWS] });
    const snapshot = await snapshotOf([twice(0)]);
    const [sheet] = snapshot.sheets as [SheetSnapshot];
    const tables = tablesOf(snapshot);
    expect(tables).toHaveLength(2);
    const corrections = tables.map((table, index) => withYear(confirmation(sheet, table, []), 2031 + index));
    const moved = tablesOf(await snapshotOf([twice(4)]), ...corrections);
    expect(moved.map(({ range, year }) => `${range.top} ${year}`)).toEqual(['5 2031', '15 2032']);
  });
});
