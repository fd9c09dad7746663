import { computedCells } from '../../plan/computed/computed-cells';
import { accountedForBy } from '../../plan/sums/origins';
import { computedHit } from '../messages/computed-hit';
import { figureText, formulaByFigures, formulaByNames, formulaData, type FormulaData } from '../messages/formula-data';
import { defineRule } from '../rule';
import { slipText, type NamedSlip } from '../messages/slip-text';
import { totalSlip } from '../messages/total-slip';

interface FinalData extends FormulaData {
  /** What explains the difference; null where nothing does. */
  readonly slip: NamedSlip | null;
}

/** The condition at the end of the Renstra, which follows from its years: money and outputs add up, of a level the last year counts. */
export const finalYearSum = defineRule<FinalData>({
  id: 'final-year-sum',
  severity: 'error',
  layouts: ['T-C.27', 'T-C.28'],
  summary: {
    id: 'Kondisi akhir periode tidak sesuai target tahunannya: Rp dan keluaran dijumlahkan, tingkat dan persentase mengikuti tahun terakhir.',
    en: 'The condition at the end differs from the years: money and outputs add up, of levels and percentages the last year counts.',
  },
  check: (plan, settings) =>
    computedCells(plan)
      .filter(({ state, column }) => state === 'differs' && column.role === 'final')
      .filter((cell) => !accountedForBy(plan, cell))
      .map((cell) =>
        computedHit(plan, cell, settings, {
          message: 'mismatch',
          data: { ...formulaData(plan, cell), slip: totalSlip(cell) },
          fix: 'suggestion',
        }),
      ),
  messages: {
    mismatch: {
      id: (data) => ({
        what: `${data.columnName.id} seharusnya ${figureText(data, data.expected, 'id')}, tertulis ${figureText(data, data.stated ?? 0, 'id')}`,
        why: `${formulaByNames(data, 'id')}: ${formulaByFigures(data, 'id')}.${data.slip ? ` ${slipText(data.slip, 'id')}` : ''}`,
        action: `Perbaiki ${data.cell}, atau target tahunan yang keliru.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} should be ${figureText(data, data.expected, 'en')}, stated ${figureText(data, data.stated ?? 0, 'en')}`,
        why: `${formulaByNames(data, 'en')}: ${formulaByFigures(data, 'en')}.${data.slip ? ` ${slipText(data.slip, 'en')}` : ''}`,
        action: `Correct ${data.cell}, or the year's target that is wrong.`,
      }),
    },
  },
  examples: [
    {
      name: 'rupiah kondisi akhir bukan jumlah tahunannya',
      layout: 'T-C.27',
      columns:
        'code name indicator target.2022.k target.2022.rp target.2023.k target.2023.rp target.2024.k target.2024.rp final.k final.rp',
      rows: `1.06.01 | PROGRAM PENUNJANG | Persentase layanan | 80 | 50000000 | 90 | 60000000 | 95 | 70000000 | 95 | 180000000
1.06.01.2.01 | Perencanaan dan Evaluasi | Jumlah dokumen | 4 | 50000000 | 5 | 60000000 | 6 | 70000000 | 15 | 170000000`,
      findings: [{ cell: 'K5', expected: 180000000 }],
    },
    {
      name: 'tahun pertama belum terhitung',
      layout: 'T-C.27',
      columns:
        'code name indicator target.2022.k target.2022.rp target.2023.k target.2023.rp target.2024.k target.2024.rp final.k final.rp',
      rows: '1.06.01 | PROGRAM PENUNJANG | Persentase layanan | 80 | 50000000 | 90 | 60000000 | 95 | 70000000 | 95 | 130000000',
      findings: [{ cell: 'K4', expected: 180000000 }],
    },
    {
      name: 'target satu tahun yang keliru sudah terlihat pada jumlah programnya',
      layout: 'T-C.27',
      columns:
        'code name indicator target.2022.k target.2022.rp target.2023.k target.2023.rp target.2024.k target.2024.rp final.k final.rp',
      rows: `1.06.01 | PROGRAM PENUNJANG | Persentase layanan | 80 | 50000000 | 90 | 60000000 | 95 | 70000000 | 95 | 180000000
1.06.01.2.01 | Perencanaan dan Evaluasi | Jumlah dokumen | 4 | 50000000 | 5 | 66000000 | 6 | 70000000 | 15 | 180000000`,
      findings: [],
    },
    {
      name: 'keluaran dijumlahkan, persentase mengikuti tahun terakhir',
      layout: 'T-C.27',
      columns:
        'code name indicator target.2022.k target.2022.rp target.2023.k target.2023.rp target.2024.k target.2024.rp final.k final.rp',
      rows: `1.06.01 | PROGRAM PENUNJANG | Persentase layanan | 80 | 50000000 | 90 | 60000000 | 95 | 70000000 | 97 | 180000000
1.06.01.2.01 | Perencanaan dan Evaluasi | Jumlah dokumen | 4 | 50000000 | 5 | 60000000 | 6 | 70000000 | 15 | 180000000`,
      findings: [{ cell: 'J4', expected: 95 }],
    },
    {
      name: 'kondisi akhir periode yang lebih panjang boleh melanjutkan arah targetnya',
      layout: 'T-C.28',
      columns: 'no indicator baseline target.2022 target.2023 target.2024 final',
      rows: `1 | Persentase penduduk miskin | 15.3 | 15.2 | 15.1 | 15.0 | 14.9
2 | Indeks kepuasan masyarakat | 80 | 81 | 82 | 83 | 38`,
      findings: [{ cell: 'G5', expected: 83 }],
    },
  ],
});
