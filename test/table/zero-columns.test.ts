import { findPlans } from '../../src/app/find-plans';
import { exampleSheet } from '../../src/rules/examples/example-sheet';

/** The measure of a column of a T-C.29 whose rows are given. */
function measureOf(role: string, rows: string): string | null | undefined {
  const { plans } = findPlans({ sheets: [exampleSheet({ rows })] });
  return plans[0]!.table.columns.find((column) => column.role === role)?.measure;
}

describe('What a column counts', () => {
  it.each([
    ['zeros throughout, as before the first year of a Renstra', '0'],
    ['dashes throughout', '-'],
    ['nothing', ''],
  ])('is told by the columns beside it where it holds %s', (_, before) => {
    const rows = (target: number): string =>
      `1.06.01 | PROGRAM PENUNJANG | Layanan | ${300 * target} | ${before} | ${50 * target} | ${49 * target} | 98% | ${60 * target} | ${109 * target} | 36.33%
1.06.02 | PROGRAM PEMBERDAYAAN | Layanan | ${100 * target} | ${before} | ${20 * target} | ${19 * target} | 95% | ${20 * target} | ${39 * target} | 39%`;
    expect(measureOf('realizedBefore', rows(1_000_000))).toBe('rp');
    expect(measureOf('realizedBefore', rows(1))).toBe('k');
  });

  it('is money where most rows were not carried out and the others are in rupiah', () => {
    const idle = Array.from(
      { length: 8 },
      (_, at) => `1.06.0${at + 2} | PROGRAM ${at} | Layanan | 1000000 | 0 | 0 | 0 | 0% | 0 | 0 | 0%`,
    );
    const rows = `1.06.01 | PROGRAM PENUNJANG | Layanan | 3000000 | 500000 | 600000 | 600000 | 100% | 60000 | 1160000 | 38.67%
${idle.join('\n')}`;
    expect(measureOf('lastYearRealized', rows)).toBe('rp');
  });

  it('does not make a table another form that nothing was carried out in most of its rows', () => {
    const idle = Array.from(
      { length: 8 },
      (_, at) => `1.06.0${at + 2} | PROGRAM ${at} | Layanan | 1000000 | 0 | 0 | 0 | 0% | 0 | 0 | 0%`,
    );
    const { plans } = findPlans({ sheets: [exampleSheet({ rows: idle.join('\n') })] });
    expect(plans.map(({ table }) => table.layout)).toEqual(['T-C.29']);
  });
});
