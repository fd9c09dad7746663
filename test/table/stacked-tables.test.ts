import { findPlans } from '../../src/app/find-plans';
import { snapshotOf } from '../support/snapshots';
import { figures, tableWithCodes, type Row } from './small-table';

/* Two tables of the same form, one under the other: each is judged by its own figures. */

const CODES: readonly Row[] = ['1.06.04', '1.06.04.2.01', '1.06.04.2.01.01', '1.06.04.2.02', '1.06.04.2.02.01'].map(
  (code) => [code],
);
const { rows: inRupiah } = tableWithCodes(['Kode'], CODES);
const [upper, lower] = inRupiah;
const inQuantities = [
  upper,
  lower,
  ['1.06.04', 'PROGRAM PERLINDUNGAN SOSIAL', 'Jumlah anak yang dibina', ...figures(250, 40, 50, 45, 60)],
  ['1.06.04.2.01', 'Pemeliharaan anak terlantar', 'Jumlah panti', ...figures(10, 2, 2, 2, 2)],
];

async function measuresOf(...tables: readonly (typeof inRupiah)[]): Promise<(string | null)[][]> {
  const rows = tables.flatMap((table, at) => [
    [`Tabel ${at + 1}. Evaluasi Renja dan Capaian Renstra`],
    ...table,
    [],
    [],
  ]);
  const { plans } = findPlans(await snapshotOf([{ name: 'Evaluasi', rows }]));
  return plans.map(({ table }) => [
    ...new Set(table.columns.map(({ measure }) => measure).filter((measure) => measure !== 'percent')),
  ]);
}

describe('Of two tables one under the other', () => {
  it('a short one of quantities is not taken for money because the longer one below holds money', async () => {
    expect(await measuresOf(inQuantities, inRupiah)).toEqual([
      [null, 'k'],
      [null, 'rp'],
    ]);
  });
});
