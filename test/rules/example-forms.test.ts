import { examplePlan } from '../../src/lint/example-findings';
import type { TableColumn } from '../../src/table/table';

/** A column as an example names it: "target.2022.k". */
function tokenOf({ role, year, quarter, measure, side }: TableColumn, asked: string): string {
  const marks = asked.split('.').slice(1);
  const known = [year, quarter === null ? null : `q${quarter}`, measure, side].map(String);
  return [role, ...marks.filter((mark) => known.includes(mark))].join('.');
}

describe('Examples of any form', () => {
  it.each([
    [
      'T-C.23',
      'no indicator target.2021 target.2022 realized.2021 realized.2022 ratio.2021 ratio.2022 notes',
      '1 | Persentase layanan | 80 | 90 | 70 | 85 | 87.5 | 94.44 |',
    ],
    [
      'T-C.24',
      'no name budget.2021 budget.2022 spent.2021 spent.2022 ratio.2021 ratio.2022 budgetGrowth spentGrowth',
      '1 | Program Sosial | 1000000 | 2000000 | 900000 | 1500000 | 90% | 75% | 100% | 66.67%',
    ],
    [
      'T-C.25',
      'no goal objective indicator unit target.2021 target.2022 target.2023',
      '1 | Meningkatnya layanan | Layanan prima | Indeks kepuasan | Indeks | 80 | 81 | 82',
    ],
    [
      'T-C.27',
      'code name indicator unit target.2021.k target.2021.rp target.2022.k target.2022.rp final.k final.rp',
      '1.06.01 | PROGRAM A | Jumlah dokumen | Dokumen | 2 | 1000000 | 3 | 1500000 | 5 | 2500000',
    ],
    [
      'T-C.28',
      'no indicator baseline target.2021 target.2022 target.2023 final',
      '1 | Persentase penduduk miskin | 15 | 14.5 | 14.2 | 14 | 14',
    ],
    [
      'T-C.31',
      'no name.rkpd location.rkpd indicator.rkpd target.rkpd budget.rkpd name.analysis location.analysis indicator.analysis target.analysis budget.analysis notes',
      "1 | Program A | Ba'a | Jumlah dokumen | 2 dokumen | 1000000 | Program A | Ba'a | Jumlah dokumen | 2 dokumen | 1000000 |",
    ],
    [
      'T-C.33',
      'code name indicator location target budget fundSource notes forwardTarget forwardBudget',
      "1.06.01 | PROGRAM A | Jumlah dokumen | Ba'a | 2 dokumen | 1000000 | APBD | | 3 dokumen | 1100000",
    ],
    [
      'E.80',
      'no objective name indicator renstraTarget.k renstraTarget.rp target.2021.k target.2021.rp target.2022.k target.2022.rp realized.2021.k realized.2021.rp realized.2022.k realized.2022.rp ratio.2021.k ratio.2021.rp ratio.2022.k ratio.2022.rp',
      '1 | Sasaran | PROGRAM A | Jumlah dokumen | 5 | 5000000 | 2 | 1000000 | 2 | 1000000 | 2 | 900000 | 1 | 800000 | 100 | 90 | 50 | 80',
    ],
    [
      'E.81',
      'no objective code name indicator renstraTarget.k renstraTarget.rp realizedBefore.k realizedBefore.rp currentYearTarget.k currentYearTarget.rp realizedQuarter.q1.k realizedQuarter.q1.rp realizedQuarter.q2.k realizedQuarter.q2.rp realizedQuarter.q3.k realizedQuarter.q3.rp realizedQuarter.q4.k realizedQuarter.q4.rp realizedYear.k realizedYear.rp realizedToDate.k realizedToDate.rp renstraRatio.k renstraRatio.rp responsibleUnit',
      '1 | Sasaran | 1.06.01 | PROGRAM A | Jumlah dokumen | 10 | 5000000 | 2 | 1000000 | 4 | 2000000 | 1 | 200000 | 1 | 300000 | 1 | 400000 | 1 | 500000 | 4 | 1400000 | 6 | 2400000 | 60 | 48 | Dinas',
    ],
    [
      'LAKIP-CAPAIAN',
      'no objective indicator target realized achievement',
      '1 | Sasaran | Jumlah dokumen | 4 | 3 | 75%',
    ],
    [
      'LAKIP-ANGGARAN',
      'no objective name budget spent achievement',
      '1 | Sasaran | Program A | 1000000 | 900000 | 90%',
    ],
    [
      'LAKIP-IKU',
      'objective indicator target.2021 target.2022 target.2023',
      'Sasaran | Persentase layanan | 80% | 85% | 90%',
    ],
  ])('a table of %s is read as it is meant', (layout, columns, rows) => {
    const { table } = examplePlan({ layout, columns, rows });
    expect(table.layout).toBe(layout);
    const tokens = columns.split(' ');
    expect(table.columns.map((column, at) => tokenOf(column, tokens[at] ?? ''))).toEqual(tokens);
  });
});
