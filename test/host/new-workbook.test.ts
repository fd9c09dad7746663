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
});
