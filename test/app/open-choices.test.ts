import { checkWorkbook } from '../../src/app/check-workbook';
import type { OpenChoices } from '../../src/app/open-choices';
import { exampleSheet } from '../../src/rules/examples/example-sheet';
import type { ExampleTable } from '../../src/rules/examples/example-table';

function left(table: ExampleTable): OpenChoices {
  const { tables } = checkWorkbook({ sheets: [exampleSheet(table)] });
  expect(tables).toHaveLength(1);
  return tables[0]!.open;
}

const LAKIP = { layout: 'LAKIP-CAPAIAN', columns: 'no objective indicator target realized achievement' };
const PAIRS = ['target', 'realized', 'ratio'].map((role) => `${role}.2021.k ${role}.2021.rp`).join(' ');
const EVALUATION = { layout: 'E.80', columns: `no name indicator baseline renstraTarget.k renstraTarget.rp ${PAIRS}` };

describe('What a table leaves open of how its figures are computed:', () => {
  it('nothing, where more is better and nothing closes it', () => {
    const rows = '1 | Sosial | Persentase layanan | 80 | 60 | 75%';
    expect(left({ ...LAKIP, rows })).toEqual({
      lowerIsBetter: null,
      growth: null,
      averageLevel: null,
      gradeRounding: false,
    });
  });

  it('the formula where less is better, as long as the sheet does not show its own', () => {
    const blank = `1 | Sosial | Angka kemiskinan | 12 | 10 |
2 | Sosial | Jumlah pengaduan | 20 | 15 |`;
    expect(left({ ...LAKIP, rows: blank }).lowerIsBetter).toEqual({ rows: 2, usual: 'complement' });
    const shown = blank.replace('10 |', '10 | 120%');
    expect(left({ ...LAKIP, rows: shown }).lowerIsBetter).toBeNull();
  });

  it('average growth, with the definitions that the stated figures follow', () => {
    const { growth } = left({
      layout: 'T-C.24',
      columns:
        'no name budget.2021 budget.2022 budget.2023 spent.2021 spent.2022 spent.2023 ratio.2021 ratio.2022 ratio.2023 budgetGrowth spentGrowth',
      rows: `1 | Program Sosial | 1000000 | 1500000 | 1800000 | 1000000 | 1200000 | 1500000 | 100% | 80% | 83.33% | 35.00% |
2 | Program Bencana | 2000000 | 2400000 | 3000000 | 2000000 | 2400000 | 3000000 | 100% | 100% | 100% | 22.50% | 99.00%`,
    });
    expect(growth).toMatchObject({ columns: [11, 12], blank: 1, stated: 3 });
    expect(growth!.fits[0]).toEqual({ definition: 'mean-yearly', count: 2 });
  });

  it('which rows an average counts, and how it is graded', () => {
    const rows = `1 | PROGRAM PENUNJANG | Jumlah dokumen | 0 | 50 | 900000 | 10 | 250000 | 8 | 200000 | 80% | 80%
| Rata-rata capaian kinerja (%)
| Predikat kinerja`;
    const open = left({ ...EVALUATION, rows });
    expect(open.averageLevel).toEqual({ level: 'program', isShown: false });
    expect(open.gradeRounding).toBe(true);
  });
});
