import fc from 'fast-check';
import { checkWorkbook } from '../../src/app/check-workbook';
import {
  confirmation,
  declaration,
  refusal,
  withBodyRow,
  withColumn,
  withHeaderRows,
  withLayout,
  withYear,
} from '../../src/app/draft-correction';
import { columnLetters, parseColumnLetters } from '../../src/sheet/address';
import { formatRectangle, parseRectangle } from '../../src/sheet/rectangle';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import type { Table, TableColumn } from '../../src/table/table';
import type { ColumnCorrection, ReadingCorrection } from '../../src/table/corrections/table-correction';
import { COMPARED_YEARS } from '../support/compared-years';
import { readFixtureSnapshot, snapshotOf, TABEL_1 } from '../support/snapshots';
import type { SheetInput } from '../support/workbook-builder';
import { below, read, ROWS, SMALL, tablesOf, TITLE, type Read } from './corrected-small-table';

const letters = ({ columns }: Table): string[] => columns.map(({ role, column }) => `${columnLetters(column)} ${role}`);

function restated({ role, column, measure, year, quarter, side }: TableColumn): ColumnCorrection {
  return { role, column, measure, year, quarter, side };
}

const plain = ({ corrected: _, confidence: __, ...table }: Table): Omit<Table, 'corrected' | 'confidence'> => table;

describe('Saying of a table what was found anyway', () => {
  it.each([
    ['the small table', () => snapshotOf([SMALL])],
    ['Tabel 1 with its six pages', () => readFixtureSnapshot(TABEL_1)],
    ['a report that compares years', () => snapshotOf([COMPARED_YEARS])],
  ])('changes neither how %s is read nor a finding, whatever is said again', async (_, open) => {
    const snapshot = await open();
    const [sheet] = snapshot.sheets as [SheetSnapshot];
    const guess = checkWorkbook(snapshot);
    const { table } = guess.tables[0]!;
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...table.columns]),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        async (columns, first, last, year) => {
          let said = confirmation(sheet, table, []);
          for (const column of columns) said = withColumn(said, restated(column));
          if (first) said = withBodyRow(sheet, said, 'firstRow', table.bodyRows[0]!);
          if (last) said = withBodyRow(sheet, said, 'lastRow', table.bodyRows.at(-1)!);
          if (year) said = withYear(said, table.year);
          const checked = checkWorkbook(snapshot, { corrections: [said] });
          expect(checked.tables.map((one) => plain(one.table))).toEqual([plain(table)]);
          expect(checked.tables[0]!.table).toMatchObject({ corrected: true, confidence: 1 });
          expect(checked.findings).toEqual(guess.findings);
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each([
    'dharmasraya-renja-2022',
    'rote-ndao-renja-2024-tabel-2-5',
    'belu-renstra-2021-2026',
    'bangka-selatan-lakip-2019',
  ])('changes nothing in any table of %s, all of them said again at once', async (name) => {
    const snapshot = await readFixtureSnapshot(name);
    const guess = checkWorkbook(snapshot);
    const tables = guess.tables.map(({ table }) => table);
    const corrections = tables.map((table) => {
      const sheet = snapshot.sheets.find((one) => one.name === table.sheet)!;
      const others = tables.filter((other) => other.sheet === table.sheet && other !== table);
      return table.columns.map(restated).reduce(withColumn, confirmation(sheet, table, others));
    });
    const checked = checkWorkbook(snapshot, { corrections });
    const comparable = ({ alternatives: _, ...table }: ReturnType<typeof plain>): unknown => table;
    expect(checked.tables.map(({ table }) => comparable(plain(table)))).toEqual(
      tables.map((table) => comparable(plain(table))),
    );
    expect(checked.findings).toEqual(guess.findings);
  });

  it('and taking it back gives the guess', async () => {
    const { snapshot, sheet, table } = await read(SMALL);
    const said = withYear(confirmation(sheet, table, []), 2030);
    expect(tablesOf(snapshot, said)[0]!.year).toBe(2030);
    expect(tablesOf(snapshot)).toEqual([table]);
  });
});

describe('A correction', () => {
  const said = async (
    input: SheetInput,
    change: (draft: ReadingCorrection, at: Read) => ReadingCorrection,
  ): Promise<Table> => {
    const at = await read(input);
    return tablesOf(at.snapshot, change(confirmation(at.sheet, at.table, []), at))[0]!;
  };
  const column = (letter: string, role: string | null, more: Partial<ColumnCorrection> = {}): ColumnCorrection => ({
    column: parseColumnLetters(letter)!,
    role,
    measure: null,
    year: null,
    quarter: null,
    side: null,
    ...more,
  });

  it('gives a column another role, and the computed columns follow it', async () => {
    const table = await said(SMALL, (draft) => {
      const swapped = withColumn(draft, column('F', 'lastYearRealized', { measure: 'rp', year: 2024 }));
      return withColumn(swapped, column('G', 'lastYearTarget', { measure: 'rp', year: 2024 }));
    });
    expect(letters(table).slice(5, 7)).toEqual(['F lastYearRealized', 'G lastYearTarget']);
    const { snapshot } = await read(SMALL);
    const sheet = snapshot.sheets[0]!;
    let draft = confirmation(sheet, table, []);
    for (const each of table.columns) draft = withColumn(draft, restated(each));
    const rules = checkWorkbook(snapshot, { corrections: [draft] }).findings.map(({ rule }) => rule);
    expect(rules).toContain('ratio-mismatch');
    expect(checkWorkbook(snapshot).findings.map(({ rule }) => rule)).not.toContain('ratio-mismatch');
  });

  it('takes a column out of the table, and keeps what it says above it', async () => {
    const table = await said(SMALL, (draft) => withColumn(draft, column('D', null)));
    expect(letters(table)).not.toContain('D renstraTarget');
    expect(table.columns).toHaveLength(10);
  });

  it('names a column that no form knew, under its heading', async () => {
    const odd = below([]);
    const rows = odd.rows.map((row, index) => [...(row ?? []), index === 0 ? 'Xyzzy' : undefined]);
    const table = await said({ ...odd, rows }, (draft) => withColumn(draft, column('L', 'notes')));
    expect(table.columns.at(-1)).toMatchObject({ role: 'notes', column: 11, header: 'Xyzzy', measure: null });
    expect(formatRectangle(table.range)).toBe('A1:L7');
  });

  it('moves the years of all columns whose distance from n the form fixes', async () => {
    const { table } = await read(SMALL);
    const other = await said(SMALL, (draft) => withYear(draft, table.year! + 1));
    const years = ({ columns }: Table): unknown[] => columns.map(({ role, year }) => [role, year]);
    expect(years(other)).toEqual(
      table.columns.map(({ role, year }) => [role, year !== null && role !== 'renstraTarget' ? year + 1 : year]),
    );
  });

  it('ends the body earlier, begins it later, or lets it go on', async () => {
    const longer = below([], {
      ...SMALL,
      rows: [...ROWS, [], [], [], [], [], ['x', 'Catatan yang ikut dibaca']],
    });
    const rows = async (edge: 'firstRow' | 'lastRow', row: number): Promise<readonly number[]> =>
      (await said(longer, (draft, { sheet }) => withBodyRow(sheet, draft, edge, row))).bodyRows;
    expect((await read(longer)).table.bodyRows).toEqual([2, 3, 4, 5, 6]);
    expect(await rows('lastRow', 4)).toEqual([2, 3, 4]);
    expect(await rows('firstRow', 3)).toEqual([3, 4, 5, 6]);
    expect(await rows('lastRow', 12)).toEqual([2, 3, 4, 5, 6, 12]);
  });

  it('moves the header to other rows', async () => {
    const table = await said(below([TITLE]), (draft, { sheet }) => withHeaderRows(sheet, draft, 1, 3));
    expect(table.headerRows).toEqual([1, 2, 3]);
    expect(table.bodyRows).toEqual([4, 5, 6, 7]);
    expect(letters(table)).toContain('H lastYearRatio');
  });

  it('says that a table is none', async () => {
    const { snapshot, sheet, table } = await read(SMALL);
    const { tables, findings, corrections } = checkWorkbook(snapshot, { corrections: [refusal(sheet, table)] });
    expect([tables, findings]).toEqual([[], []]);
    expect(corrections).toEqual([
      expect.objectContaining({ state: 'applied', table: null, header: parseRectangle('A1:K2') }),
    ]);
  });

  it('declares a table where none was found, whatever its headings say', async () => {
    const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].map((word) => `${word}${word} zz`);
    const snapshot = await snapshotOf([{ name: 'Asing', rows: [words, ...ROWS.slice(2)] }]);
    expect(tablesOf(snapshot)).toEqual([]);
    const sheet = snapshot.sheets[0]!;
    const model = (await read(SMALL)).table;
    let draft = declaration(sheet, parseRectangle('A1:K1')!, 'T-C.29');
    for (const each of model.columns) draft = withColumn(draft, restated(each));
    const checked = checkWorkbook(snapshot, { corrections: [draft] });
    expect(checked.tables[0]!.table.bodyRows).toEqual([1, 2, 3, 4, 5]);
    expect(checked.tables[0]!.computed.map(({ role }) => role)).toEqual([
      'lastYearRatio',
      'projectedRealized',
      'renstraRatio',
    ]);
    expect(checked.nearest).toBeNull();
  });

  it('that names another form forgets what was said of the columns of the one before', async () => {
    const { sheet, table } = await read(SMALL);
    const draft = withColumn(confirmation(sheet, table, []), column('D', null));
    expect(withLayout(draft, 'T-C.30')).toEqual({ ...draft, layout: 'T-C.30', columns: [] });
  });

  it('has a table beside another read by its own columns alone', async () => {
    const rows = ROWS.map((row, index) => [...row, undefined, ...(index < 2 ? row.map(() => `q${index}`) : row)]);
    const { snapshot, sheet, table } = await read({ ...SMALL, rows });
    expect(formatRectangle(table.range)).toBe('A1:K7');
    const beside = declaration(sheet, parseRectangle('M1:W2')!, 'T-C.29');
    const said = table.columns.map((one) => ({ ...restated(one), column: one.column + 12 })).reduce(withColumn, beside);
    const tables = tablesOf(snapshot, said);
    expect(tables.map(({ range }) => formatRectangle(range))).toEqual(['A1:K7', 'M1:W7']);
    expect(tables[1]!.bodyRows).toEqual(table.bodyRows);
  });

  it('of which nothing was said but its place gives a table of no columns', async () => {
    const snapshot = await snapshotOf([
      {
        name: 'Asing',
        rows: [
          ['qq', 'zz', 'xx'],
          ['1', 2, 3],
        ],
      },
    ]);
    const [table] = tablesOf(snapshot, declaration(snapshot.sheets[0]!, parseRectangle('A1:C1')!, 'T-C.29'));
    expect(table).toMatchObject({ id: 'Asing!A1', columns: [], bodyRows: [], corrected: true });
  });

  it('begins a table where another was thought to go on', async () => {
    const rows = [...ROWS, ['Kode', 'Nama'], ['1.06.02', 'Program lain', 'x', 5]];
    const { snapshot, sheet, table } = await read({ ...SMALL, rows });
    expect(table.bodyRows.at(-1)).toBe(8);
    const tables = tablesOf(snapshot, declaration(sheet, parseRectangle('A8:K8')!, 'T-C.29'));
    expect(tables.map(({ range }) => formatRectangle(range))).toEqual(['A1:K7', expect.stringMatching(/^A8/)]);
  });
});
