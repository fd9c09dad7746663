import { examplePlan } from '../../src/lint/example-findings';
import { compareFigures } from '../../src/plan/comparing/figure-differences';
import { tableMatches } from '../../src/plan/comparing/table-matches';
import { tiedColumns } from '../../src/plan/comparing/ties';
import type { ExampleTable } from '../../src/rules/examples/example-table';

const plan = (rows: string): ExampleTable => ({ layout: 'T-C.33', columns: 'name target budget', rows });

describe('Rows of two tables', () => {
  it('of the same name are told apart by the kegiatan that they stand under, whatever their order', () => {
    const reha = (first: string, second: string): string => `1.06.04 | PROGRAM REHABILITASI SOSIAL | | 40000000
${first} | | 20000000
${first.slice(0, 12)}.01 | Penyediaan Alat Bantu | | 20000000
${second} | | 20000000
${second.slice(0, 12)}.01 | Penyediaan Alat Bantu | | 20000000`;
    const columns = { layout: 'T-C.33', columns: 'code name target budget' };
    const [dasar, lain] = ['1.06.04.2.01 | Rehabilitasi Sosial Dasar', '1.06.04.2.02 | Rehabilitasi Sosial Lainnya'];
    const own = examplePlan({ ...columns, rows: reha(dasar, lain) });
    const other = examplePlan({ ...columns, rows: reha(lain, dasar) });
    const { matches } = tableMatches(own, other, null);
    expect(matches.map((match) => [match.own.row.row, match.other.row.row])).toEqual([
      [3, 3],
      [4, 6],
      [5, 7],
      [6, 4],
      [7, 5],
    ]);
  });

  it('of other plans are not compared', () => {
    const own = examplePlan(plan('PROGRAM PENUNJANG | 1 | 20000000\nAdministrasi Umum | 1 | 20000000'));
    const other = examplePlan(plan('PROGRAM KEBUDAYAAN | 1 | 30000000\nPengelolaan Museum | 1 | 30000000'), 'Lain');
    const [tied] = tiedColumns('same-plan', own, { plan: other, source: 'same', file: null });
    expect(tied && compareFigures(tied)).toBeNull();
  });
});

describe('Quantities of two tables', () => {
  it('are compared by indicator, unless their units differ', () => {
    const own = examplePlan({
      columns:
        'code name indicator renstraTarget.k renstraTarget.rp realizedBefore.k realizedBefore.rp lastYearTarget.k lastYearTarget.rp lastYearRealized.k lastYearRealized.rp lastYearRatio.k lastYearRatio.rp currentYearTarget.k currentYearTarget.rp projectedRealized.k projectedRealized.rp renstraRatio.k renstraRatio.rp',
      rows: `1.06.01 | PROGRAM PENUNJANG | Jumlah laporan | 12 laporan | 5000000 | 2 | 1000000 | 2 | 1000000 | 2 | 1000000 | 100% | 100% | 2 | 1000000 | 6 | 3000000 | 50% | 60%
1.06.02 | PROGRAM PEMBERDAYAAN | Jumlah orang terlatih | 50 orang | 5000000 | 2 | 1000000 | 2 | 1000000 | 2 | 1000000 | 100% | 100% | 2 | 1000000 | 6 | 3000000 | 12% | 60%`,
    });
    const renstra = examplePlan(
      {
        layout: 'T-C.27',
        columns: 'code name indicator target.2023.k target.2023.rp target.2024.k target.2024.rp final.k final.rp',
        rows: `1.06.01 | PROGRAM PENUNJANG | Jumlah laporan | 2 laporan | 1000000 | 2 laporan | 1000000 | 10 laporan | 5000000
1.06.02 | PROGRAM PEMBERDAYAAN | Jumlah orang terlatih | 2 paket | 1000000 | 2 paket | 1000000 | 60 paket | 5000000`,
      },
      'Tabel 6.2',
    );
    const tied = tiedColumns('renstra-final', own, { plan: renstra, source: 'renstra', file: 'renstra.xlsx' });
    expect(tied.map(({ measure }) => measure)).toEqual(['rp', 'k']);
    const [amounts, quantities] = tied.map((each) => compareFigures(each)!);
    expect(amounts!.differences).toEqual([]);
    expect(quantities!.differences).toEqual([expect.objectContaining({ own: own.rows[0], stated: 12, expected: 10 })]);
  });
});
