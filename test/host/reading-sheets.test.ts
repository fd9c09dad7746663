import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { EMPTY_CELL } from '../../src/sheet/cell';
import { formatRectangle } from '../../src/sheet/rectangle';
import { buildWorkbook } from '../support/workbook-builder';
import { cellOf, firstSheet, partsOf, workbookOf, workbookOfRows } from './sheet-parts';

describe('A sheet', () => {
  it('has its name and visibility', async () => {
    const sheets = [
      { name: 'Tabel 1 & "2"', rows: [] },
      { name: 'B', rows: [], visibility: 'hidden' as const },
      { name: 'C', rows: [], visibility: 'veryHidden' as const },
    ];
    const read = (await XlsxHost.open(buildWorkbook({ sheets })).read()).sheets;
    expect(read.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Tabel 1 & "2"', 'visible'],
      ['B', 'hidden'],
      ['C', 'veryHidden'],
    ]);
  });

  it('has merges, hidden rows and columns, widths and heights within its content', async () => {
    const sheet = {
      name: 'S',
      origin: 'B3',
      rows: [['a'], [1, 2]],
      merges: ['B3:C3', 'A1:Z99'],
      hiddenRows: [2, 4],
      hiddenColumns: ['A', 'Z'],
      columnWidths: { A: 4, C: 12.5, Z: 9 },
      rowHeights: { 3: 51 },
    };
    const read = await firstSheet(buildWorkbook({ sheets: [sheet] }));
    expect(formatRectangle(read.contentRange!)).toBe('B3:C4');
    expect(read.merges.map(formatRectangle)).toEqual(['B3:C3', 'A1:Z99']);
    expect([...read.hiddenRows]).toEqual([3]);
    expect([...read.hiddenColumns]).toEqual([0]);
    expect([...read.columnWidths]).toEqual([
      [0, 4],
      [2, 12.5],
    ]);
    expect([...read.rowHeights]).toEqual([[2, 51]]);
  });

  it('without content is empty', async () => {
    const read = await firstSheet(workbookOf('<cols><col min="1" max="16384" width="9"/></cols><sheetData/>'));
    expect(read).toMatchObject({ contentRange: null, merges: [] });
    expect(read.rows.size + read.columnWidths.size).toBe(0);
  });

  it('keeps empty cells with a format only in rows that hold something', async () => {
    const rows = [[{ value: null, format: '0%' }], [1, { value: null, format: '0%' }]];
    const read = await firstSheet(buildWorkbook({ sheets: [{ name: 'S', rows }] }));
    expect([...read.rows.keys()]).toEqual([1]);
    expect(cellOf(read, 'B2')).toMatchObject({ value: null, format: '0%' });
    expect(formatRectangle(read.contentRange!)).toBe('A2');
  });

  it('gives cells that it does not list the format of their row, else of their column', async () => {
    const styled = buildWorkbook({
      sheets: [
        {
          name: 'S',
          rows: [
            [
              { value: 1, format: '0%' },
              { value: 1, format: '0.0' },
            ],
          ],
        },
      ],
    });
    const part =
      '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1"><c r="D1"><v>1</v></c></row>' +
      '<row r="2" s="2" customFormat="1"><c r="D2"><v>1</v></c></row><row r="3" s="2"><c r="D3"><v>1</v></c></row></sheetData>';
    const styles = partsOf(styled)['xl/styles.xml']!;
    const read = await firstSheet(workbookOf(part, { parts: { 'xl/styles.xml': styles } }));
    const formats = ['A1', 'B1', 'C1', 'D1', 'A2', 'B2', 'B3', 'B9'].map((address) => cellOf(read, address).format);
    expect(formats).toEqual(['General', '0%', '0%', 'General', '0.0', '0.0', '0%', 'General']);
    expect(cellOf(read, 'A1')).toBe(EMPTY_CELL);
  });

  it('with a million formatted but empty rows leaves nothing behind', async () => {
    const empty = Array.from(
      { length: 1_048_575 },
      (_, index) => `<row r="${index + 2}" s="1" customFormat="1" ht="15"/>`,
    );
    const bytes = workbookOfRows(`<row r="1"><c r="A1"><v>1</v></c></row>${empty.join('')}`);
    const read = await firstSheet(bytes);
    expect([read.rows.size, read.rowHeights.size, read.hiddenRows.size]).toEqual([1, 0, 0]);
  });

  it('of another kind, such as a chart, is left out', async () => {
    const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const parts = {
      'xl/_rels/workbook.xml.rels':
        `<Relationships><Relationship Id="rId1" Type="${kind}/chartsheet" Target="chartsheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${kind}/worksheet" Target="../xl/worksheets/SHEET2.xml"/></Relationships>`,
    };
    const bytes = buildWorkbook({
      sheets: [
        { name: 'Grafik', rows: [] },
        { name: 'S', rows: [[1]] },
      ],
      parts,
    });
    expect((await XlsxHost.open(bytes).read()).sheets.map(({ name }) => name)).toEqual(['S']);
  });
});
