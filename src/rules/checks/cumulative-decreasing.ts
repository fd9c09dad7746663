import { numberAt, planColumn } from '../../plan/plan-table';
import { formatNumber } from '../../text/number-text';
import { namedFigure, type NamedFigure } from '../formula-data';
import { defineRule } from '../rule';

interface DecreasingData {
  readonly earlier: NamedFigure<number>;
  readonly later: NamedFigure<number>;
}

/** The running figures of a form in order of time. */
const RUNNING = ['realizedBefore', 'projectedRealized'] as const;

/** A running figure ("s/d") that falls from one column to the next. Levels may fall; what adds up may not. */
export const cumulativeDecreasing = defineRule<DecreasingData>({
  id: 'cumulative-decreasing',
  severity: 'error',
  layouts: ['T-C.29'],
  summary: {
    id: 'Angka "s/d" turun dari satu kolom ke kolom berikutnya, padahal seharusnya tetap atau bertambah.',
    en: 'A running figure ("s/d") falls from one column to the next although it can only stay or grow.',
  },
  check: (plan) => {
    const [earlier, later] = RUNNING.map((role) => planColumn(plan, role));
    if (!earlier || !later) return [];
    return plan.rows.flatMap((row) => {
      const before = numberAt(plan, row.row, earlier.column);
      const after = numberAt(plan, row.row, later.column);
      if (before === null || after === null || after >= before || row.kind !== 'akumulasi') return [];
      return [
        {
          row: row.row,
          column: later.column,
          subject: row,
          stated: after,
          expected: null,
          message: 'decreasing',
          data: {
            earlier: namedFigure(plan, row.row, earlier, before),
            later: namedFigure(plan, row.row, later, after),
          },
          related: [{ row: row.row, column: earlier.column, relation: 'input' as const }],
        },
      ];
    });
  },
  messages: {
    decreasing: {
      id: ({ earlier, later }) => ({
        what: `${later.name.id} (${formatNumber(later.value, 'id')}) lebih kecil daripada ${earlier.name.id} (${formatNumber(earlier.value, 'id')})`,
        why: `Angka s/d hanya bisa tetap atau bertambah; dari ${earlier.cell} ke ${later.cell} turun ${formatNumber(earlier.value - later.value, 'id')}.`,
        action: `Periksa ${later.cell} dan ${earlier.cell}.`,
      }),
      en: ({ earlier, later }) => ({
        what: `${later.name.en} (${formatNumber(later.value, 'en')}) is less than ${earlier.name.en} (${formatNumber(earlier.value, 'en')})`,
        why: `A running figure can only stay or grow; from ${earlier.cell} to ${later.cell} it falls by ${formatNumber(earlier.value - later.value, 'en')}.`,
        action: `Check ${later.cell} and ${earlier.cell}.`,
      }),
    },
  },
  examples: [
    {
      name: 'realisasi s/d tahun berjalan lebih kecil',
      rows: '1.06.01 | PROGRAM PENUNJANG | | 76377000 | 23980000 | 17459000 | 17456000 | 99.98% | 17459000 | 5889500 | 7.71%',
      findings: [{ cell: 'J4' }],
    },
    {
      name: 'capaian berupa persentase boleh turun',
      rows: '1.06.01 | PROGRAM PENUNJANG | Persentase layanan | 100% | 95% | 100% | 90% | 90% | 90% | 90% | 90%',
      findings: [],
    },
  ],
});
