import fc from 'fast-check';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { writeNewWorkbook } from '../../src/host/xlsx/write-new-workbook';
import type { NewSheet } from '../../src/sheet/new-workbook';
import { cellAt } from '../../src/sheet/snapshot';
import { partsOf } from './sheet-parts';

const blank: NewSheet = {
  name: 'Lembar',
  columnWidths: [20],
  rows: [],
  headingRow: null,
  charts: [],
  linkedFile: null,
  pageStarts: [],
  wholes: [],
};

describe('A new workbook', () => {
  it('holds every text as it is, whatever characters it is made of, and no formula', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), async (texts) => {
        const rows = texts.map((value) => [{ value, look: 'text' as const }]);
        const { sheets } = await XlsxHost.open(
          await writeNewWorkbook({ title: 'Uji', sheets: [{ ...blank, rows }] }),
        ).read();
        texts.forEach((written, row) => {
          const { value, formula } = cellAt(sheets[0]!, row, 0);
          expect(formula).toBeNull();
          expect(value).toBe(written);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('has a chart of what its rows say, with a text for those who cannot see it', async () => {
    const rows = [
      [
        { value: 'Program A', look: 'text' as const },
        { value: 0.5, look: 'percent' as const },
      ],
      [
        { value: 'Program B', look: 'text' as const },
        { value: 1.1, look: 'percent' as const },
      ],
    ];
    const chart = {
      title: 'Capaian',
      description: 'Diagram batang capaian',
      firstRow: 0,
      lastRow: 1,
      names: 0,
      series: [{ name: 'Tahun lalu', column: 1 }],
      place: { top: 3, left: 0, bottom: 12, right: 4 },
    };
    const sheet = { ...blank, name: "Renja '26", rows, charts: [chart] };
    const parts = partsOf(await writeNewWorkbook({ title: 'Uji', sheets: [sheet] }));
    const drawn = parts['xl/charts/chart1.xml']!.replaceAll('&apos;', "'");
    expect(drawn).toContain("<c:f>'Renja ''26'!$A$1:$A$2</c:f>");
    expect(drawn).toContain("<c:f>'Renja ''26'!$B$1:$B$2</c:f>");
    expect(parts['xl/drawings/drawing1.xml']).toContain('Diagram batang capaian');
  });

  it('begins new pages where it is told to', async () => {
    const rows = [1, 2, 3].map((value) => [{ value, look: 'count' as const }]);
    const parts = partsOf(await writeNewWorkbook({ title: 'Uji', sheets: [{ ...blank, rows, pageStarts: [2] }] }));
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<rowBreaks[^>]*><brk id="2"/);
  });

  describe('that is printed', () => {
    const whole = (first: number, last: number, isLoose = false) => ({ first, last, isLoose });
    const line = [{ value: 'baris', look: 'muted' as const }];
    const startsOf = async (rowCount: number, wholes: NewSheet['wholes'], pageStarts: readonly number[] = []) => {
      const rows = Array.from({ length: rowCount }, () => line);
      const parts = partsOf(await writeNewWorkbook({ title: 'Uji', sheets: [{ ...blank, rows, wholes, pageStarts }] }));
      return [...parts['xl/worksheets/sheet1.xml']!.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row));
    };

    // A4 across holds some 37 plain rows between its margins.
    it.each<[string, number, NewSheet['wholes'], number[]]>([
      ['goes on below the summary with a chart that fits there', 30, [whole(10, 29)], []],
      ['begins a new page for a chart that would be torn apart', 45, [whole(25, 44)], [25]],
      ['leaves the rest of the second page of a long summary to the chart', 70, [whole(50, 69)], []],
      ['sets as many charts on a page as fit', 60, [whole(5, 20), whole(21, 35), whole(36, 50)], [36]],
      [
        'leaves a table on the page of its chart’s heading, when half a page would be empty otherwise',
        50,
        [whole(10, 49, true), whole(10, 14), whole(16, 49)],
        [16],
      ],
      ['keeps a table with its chart when little is left of the page', 50, [whole(25, 49, true), whole(25, 29)], [25]],
      ['does not leave a page empty before a chart that no page holds', 60, [whole(0, 59)], []],
    ])('%s', async (_, rowCount, wholes, starts) => {
      expect(await startsOf(rowCount, wholes)).toEqual(starts);
    });

    it('counts the room anew from a page that the sheet itself begins', async () => {
      expect(await startsOf(60, [whole(35, 50)])).toEqual([35]);
      expect(await startsOf(60, [whole(35, 50)], [30])).toEqual([30]);
    });
  });

  it('gives a row the height of its text as words are wrapped, which takes more lines than its letters', async () => {
    const action = 'Perbaiki R8, atau angka sumbernya bila yang keliru di sana.';
    const rows = [[{ value: action, look: 'text' as const }]];
    const parts = partsOf(await writeNewWorkbook({ title: 'Uji', sheets: [{ ...blank, columnWidths: [30], rows }] }));
    const height = /<row r="1"[^>]* ht="([\d.]+)"/.exec(parts['xl/worksheets/sheet1.xml']!)?.[1];
    expect(Number(height)).toBeGreaterThanOrEqual(3 * 13);
  });
});
