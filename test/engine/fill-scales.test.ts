import { planFill } from '../../src/app/plan-fill';
import { exampleSheet } from '../../src/rules/examples/example-sheet';

/** What filling puts into the blank percentages of a LAKIP table. */
function filledIn(rows: string): unknown[] {
  const columns = 'no objective indicator target realized achievement';
  const sheet = exampleSheet({ layout: 'LAKIP-CAPAIAN', columns, rows });
  return planFill({ sheets: [sheet] }).map(({ edit: { after } }) => after);
}

describe('A column of percentages', () => {
  it('without a number format goes on with numbers like 97.5', () => {
    const rows = `1 | Sosial | Jumlah keluarga yang dibina | 1250 | 1190 | 95.2
2 | Sosial | Jumlah panti yang dibina | 70 | 68 | 97.14
3 | Sosial | Jumlah klien yang dilayani | 80 | 76 |`;
    expect(filledIn(rows)).toEqual([{ value: 95, formula: '=IF(D6=0,0,E6/D6*100)', format: '0.00' }]);
  });

  it('without a number format goes on with fractions', () => {
    const rows = `1 | Sosial | Jumlah keluarga yang dibina | 1250 | 1190 | 0.952
2 | Sosial | Jumlah panti yang dibina | 70 | 68 | 0.971
3 | Sosial | Jumlah klien yang dilayani | 80 | 76 |`;
    expect(filledIn(rows)).toEqual([{ value: 0.95, formula: '=IF(D6=0,0,E6/D6)', format: '0.0000' }]);
  });

  it('in which most figures carry "%" goes on with these, whatever one of them does', () => {
    const rows = `1 | Sosial | Jumlah keluarga yang dibina | 1250 | 1190 | 95.20%
2 | Sosial | Jumlah panti yang dibina | 70 | 68 | 97.14
3 | Sosial | Jumlah lansia yang dilayani | 40 | 38 | 95.00%
4 | Sosial | Jumlah klien yang dilayani | 80 | 76 |`;
    expect(filledIn(rows)).toEqual([{ value: 0.95, formula: '=IF(D7=0,0,E7/D7)', format: '0.00%' }]);
  });
});
