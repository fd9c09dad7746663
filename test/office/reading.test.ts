import { checkWorkbook } from '../../src/app/check-workbook';
import { OfficeHost } from '../../src/host/office/office-host';
import type { Finding } from '../../src/rules/finding';
import { formatAddress } from '../../src/sheet/address';
import { cellAt, type WorkbookSnapshot } from '../../src/sheet/snapshot';
import { openTestExcel } from '../support/office/test-excel';
import { cellOf, snapshotOf, TABEL_1 } from '../support/snapshots';
import { readFixture } from '../support/table-fixture';
import type { CellInput, SheetInput } from '../support/workbook-builder';
import { longSheet } from './long-sheet';

const EXPLICIT = { explicit: true };

/** What a check says of a workbook: rule, cell and the message's data. */
function findingsOf(snapshot: WorkbookSnapshot): readonly Finding[] {
  return checkWorkbook(snapshot).findings;
}

function sheetOf(rows: readonly (readonly (CellInput | undefined)[])[], more: Partial<SheetInput> = {}): SheetInput {
  return { name: 'S', rows, ...more };
}

describe('Checking the workbook that is open in Excel', () => {
  it('finds in Tabel 1 what the command line finds in the file, in at most four round trips', async () => {
    const sheets = readFixture(TABEL_1);
    const { line } = openTestExcel(sheets);
    const findings = findingsOf(await new OfficeHost().read(EXPLICIT));
    expect(findings).toEqual(findingsOf(await snapshotOf(sheets)));
    expect(findings.length).toBe(9);
    expect(line.requests).toBeLessThanOrEqual(4);
  });

  it('finds faults that were typed in since', async () => {
    const sheets = readFixture(TABEL_1);
    const { book } = openTestExcel(sheets);
    book.userTypes('Tabel 1', 'N11', 43_895_001);
    const { findings } = checkWorkbook(await new OfficeHost().read(EXPLICIT));
    expect(findings.map((finding) => formatAddress(finding))).toContain('N11');
  });

  it('reads 20,000 rows in four round trips and one for each 4 MB', async () => {
    const sheet = longSheet(20_000);
    const { line } = openTestExcel([sheet]);
    const snapshot = await new OfficeHost().read(EXPLICIT);
    const chunks = Math.ceil(line.answeredBytes / (4 * 1024 * 1024));
    expect(chunks).toBeGreaterThan(2);
    expect(line.requests).toBeLessThanOrEqual(4 + chunks);
    expect(snapshot.sheets[0]!.contentRange?.bottom).toBe(sheet.rows.length - 1);
    expect(cellAt(snapshot.sheets[0]!, 19_000, 1)).toEqual(cellAt((await snapshotOf([sheet])).sheets[0]!, 19_000, 1));
  });

  it('reads many sheets in as many round trips as one', async () => {
    const { line } = openTestExcel(Array.from({ length: 40 }, (_, index) => sheetOf([[index]], { name: `S${index}` })));
    const { sheets } = await new OfficeHost().read(EXPLICIT);
    expect(sheets.map((sheet) => cellAt(sheet, 0, 0).value)).toEqual(Array.from({ length: 40 }, (_, index) => index));
    expect(line.requests).toBe(3);
  });

  it('leaves nothing tracked, which would cost another request to end', async () => {
    const { line } = openTestExcel([sheetOf([[1]], { merges: ['A1:B1'] })]);
    await new OfficeHost().read(EXPLICIT);
    const requests = line.requests;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(line.requests).toBe(requests);
  });
});

describe('A sheet in Excel is read', () => {
  const readSheet = async (input: SheetInput, options = {}): Promise<WorkbookSnapshot['sheets'][number]> => {
    openTestExcel([input]);
    return (await new OfficeHost().read(options)).sheets[0]!;
  };

  it('with errors told from texts that look like errors', async () => {
    const sheet = await readSheet(sheetOf([[{ error: '#N/A' }, '#N/A', { error: '#DIV/0!', formula: '1/0' }]]));
    expect(['A1', 'B1', 'C1'].map((address) => cellOf(sheet, address).value)).toEqual([
      { error: '#N/A' },
      '#N/A',
      { error: '#DIV/0!' },
    ]);
  });

  it('with errors told from such texts where a workbook takes several chunks', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [row, row % 3 === 0 ? { error: '#REF!' } : '#REF!', 'teks']);
    const { line } = openTestExcel([sheetOf(rows)]);
    const [sheet] = (await new OfficeHost({ chunkBytes: 40_000 }).read()).sheets;
    expect(line.requests).toBeGreaterThan(4);
    rows.forEach((_, row) => {
      expect(cellAt(sheet!, row, 1).value).toEqual(row % 3 === 0 ? { error: '#REF!' } : '#REF!');
    });
  });

  it('with formulas told from texts that begin with "="', async () => {
    const sheet = await readSheet(
      sheetOf([[{ value: '=SUM' }, { value: 2, formula: '1+1' }, { value: '', formula: '""' }]]),
    );
    expect(cellOf(sheet, 'A1')).toMatchObject({ value: '=SUM', formula: null });
    expect(cellOf(sheet, 'B1')).toMatchObject({ value: 2, formula: '=1+1' });
    expect(cellOf(sheet, 'C1')).toMatchObject({ value: '', formula: '=""' });
  });

  it('trimmed to what holds content, number formats of empty cells between it kept', async () => {
    const sheet = await readSheet(
      sheetOf(
        [
          [{ value: null, format: '0%' }],
          [1, { value: null, format: '0.00%' }, 'x'],
          [],
          [{ value: null, format: '0' }],
        ],
        {
          origin: 'C4',
        },
      ),
    );
    expect(sheet.contentRange).toEqual({ top: 4, left: 2, bottom: 4, right: 4 });
    expect([...sheet.rows.keys()]).toEqual([4]);
    expect(cellOf(sheet, 'D5')).toMatchObject({ value: null, format: '0.00%' });
  });

  it('empty', async () => {
    expect(await readSheet(sheetOf([]))).toMatchObject({ contentRange: null, rows: new Map() });
  });

  it('with merged areas, hidden rows and hidden columns on an explicit check only', async () => {
    const input = sheetOf([['a', 'b', 'c'], [1], [2], [3]], {
      merges: ['A1:B1', 'C1:C3'],
      hiddenRows: [2, 4],
      hiddenColumns: ['B'],
    });
    expect(await readSheet(input, EXPLICIT)).toMatchObject({
      merges: [
        { top: 0, left: 0, bottom: 0, right: 1 },
        { top: 0, left: 2, bottom: 2, right: 2 },
      ],
      hiddenRows: new Set([1, 3]),
      hiddenColumns: new Set([1]),
    });
    expect(await readSheet(input)).toMatchObject({ merges: [], hiddenRows: new Set(), hiddenColumns: new Set() });
  });

  it('without merged areas where it has more than Excel can tell, those of other sheets kept', async () => {
    const many = Array.from({ length: 513 }, (_, row) => `A${row + 1}:B${row + 1}`);
    openTestExcel([
      sheetOf([['a']], { name: 'Satu', merges: ['A1:B1'] }),
      sheetOf([['b']], { name: 'Dua', merges: many }),
      sheetOf([['c']], { name: 'Tiga', merges: ['A1:A2'] }),
    ]);
    const { sheets } = await new OfficeHost().read(EXPLICIT);
    expect(sheets.map(({ merges }) => merges.length)).toEqual([1, 0, 1]);
    expect(sheets.map((sheet) => cellAt(sheet, 0, 0).value)).toEqual(['a', 'b', 'c']);
  });

  it('not at all when it is hidden, but named', async () => {
    openTestExcel([
      sheetOf([['a']], { name: 'Tampak' }),
      sheetOf([['b']], { name: 'Sembunyi', visibility: 'hidden' }),
      sheetOf([['c']], { name: 'Rahasia', visibility: 'veryHidden' }),
    ]);
    const { sheets } = await new OfficeHost().read();
    expect(sheets.map(({ name, visibility, rows }) => [name, visibility, rows.size])).toEqual([
      ['Tampak', 'visible', 1],
      ['Sembunyi', 'hidden', 0],
      ['Rahasia', 'veryHidden', 0],
    ]);
  });

  it('in smaller chunks when an answer grows beyond what Excel sends', async () => {
    const text = 'Penyelenggaraan urusan pemerintahan bidang sosial '.repeat(10);
    const rows = Array.from({ length: 300 }, (_, row) => [row, text]);
    openTestExcel([sheetOf(rows)], { limits: { bytes: 60_000 } });
    const [sheet] = (await new OfficeHost({ chunkBytes: 48_000 }).read()).sheets;
    rows.forEach((_, row) => expect(cellAt(sheet!, row, 1).value).toBe(text));
  });

  it('never as empty when Excel gives null for values beyond its limits', async () => {
    openTestExcel([sheetOf([[1, 2, 3]])], { limits: { cells: 2 } });
    await expect(new OfficeHost().read()).rejects.toMatchObject({ name: 'HostError', code: 'too-large', detail: 'S' });
  });
});
