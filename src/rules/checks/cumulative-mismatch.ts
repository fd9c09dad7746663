import { computedCellAt, computedCells } from '../../plan/computed/computed-cells';
import { accountedForBy, followsFromParts, rowsAbove } from '../../plan/sums/origins';
import { formatAddress } from '../../sheet/address';
import { formatList } from '../../text/number-text';
import { computedHit } from '../messages/computed-hit';
import {
  figureText,
  formulaByFigures,
  formulaByNames,
  formulaByColumns,
  formulaData,
  type FormulaData,
} from '../messages/formula-data';
import { defineRule } from '../rule';
import { slipText, type NamedSlip } from '../messages/slip-text';
import { totalSlip } from '../messages/total-slip';

interface CumulativeData extends FormulaData {
  /** Cells further up that carry the same difference. */
  readonly followers: readonly string[];
  /** What explains the difference; null where nothing does. */
  readonly slip: NamedSlip | null;
}

/** A running total that differs from its parts. */
export const cumulativeMismatch = defineRule<CumulativeData>({
  id: 'cumulative-mismatch',
  severity: 'error',
  layouts: 'all',
  summary: {
    id: 'Angka s/d (kumulatif) tidak sama dengan penjumlahan bagian-bagiannya.',
    en: 'A running total differs from the sum of its parts.',
  },
  check: (plan, settings) =>
    computedCells(plan)
      .filter(({ state, isShare, column }) => state === 'differs' && !isShare && column.role !== 'final')
      .filter((cell) => !accountedForBy(plan, cell) && !followsFromParts(plan, cell))
      .map((cell) => {
        const { column } = cell.column;
        const followers = rowsAbove(plan, cell.row, column)
          .filter(({ row }) => computedCellAt(plan, row, column)?.state === 'differs')
          .map(({ row }) => ({ row, column }));
        return computedHit(plan, cell, settings, {
          message: 'mismatch',
          data: { ...formulaData(plan, cell), followers: followers.map(formatAddress), slip: totalSlip(cell) },
          fix: 'suggestion',
          related: followers.map((follower) => ({ ...follower, relation: 'follows' })),
        });
      }),
  messages: {
    mismatch: {
      id: (data) => ({
        what: `${data.columnName.id} seharusnya ${figureText(data, data.expected, 'id')} (${formulaByColumns(data)}), tertulis ${figureText(data, data.stated ?? 0, 'id')}`,
        why: `${formulaByNames(data, 'id')}: ${formulaByFigures(data, 'id')}. Selisih ${figureText(data, (data.stated ?? 0) - data.expected, 'id')}.${slipRemark(data, 'id')}${followersText(data, 'id')}`,
        action: `Perbaiki ${data.cell}, atau bagiannya bila salah satunya keliru.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} should be ${figureText(data, data.expected, 'en')} (${formulaByColumns(data)}), stated ${figureText(data, data.stated ?? 0, 'en')}`,
        why: `${formulaByNames(data, 'en')}: ${formulaByFigures(data, 'en')}. Difference ${figureText(data, (data.stated ?? 0) - data.expected, 'en')}.${slipRemark(data, 'en')}${followersText(data, 'en')}`,
        action: `Correct ${data.cell}, or its parts if one of them is wrong.`,
      }),
    },
  },
  examples: [
    {
      name: 'realisasi s/d tidak sama dengan 5 + 7 + 9',
      rows: '1.06.01 | PROGRAM PENUNJANG | Meningkatnya pelayanan | 76377000 | 23980000 | 17459000 | 17456000 | 99.98% | 17459000 | 58859000 | 77.06%',
      findings: [{ cell: 'J4', expected: 58895000 }],
    },
    {
      name: 'target tahun berjalan belum terhitung; dua angka tertukar',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 76377000 | 23980000 | 17459000 | 17456000 | 99.98% | 17459000 | 41436000 | 54.25%
1.06.02 | PROGRAM PEMBERDAYAAN | | 76377000 | 23980000 | 17459000 | 17456000 | 99.98% | 17450000 | 85886000 | 112.45%`,
      findings: [
        { cell: 'J4', expected: 58895000 },
        { cell: 'J5', expected: 58886000 },
      ],
    },
    {
      name: 'bagian yang "-" tidak ikut dijumlahkan',
      rows: '1.06.01 | PROGRAM PENUNJANG | Meningkatnya pelayanan | 76377000 | - | 17459000 | 17456000 | 99.98% | 17459000 | 34915000 | 45.71%',
      findings: [],
    },
    {
      name: 'persentase (posisi) tidak dijumlahkan',
      rows: '1.06.01 | PROGRAM PENUNJANG | Persentase layanan yang terpenuhi | 100% | 90% | 100% | 95% | 95% | 100% | 100% | 100%',
      findings: [],
    },
  ],
});

const slipRemark = ({ slip }: CumulativeData, locale: 'id' | 'en'): string =>
  slip ? ` ${slipText(slip, locale)}` : '';

function followersText(data: CumulativeData, locale: 'id' | 'en'): string {
  if (data.followers.length === 0) return '';
  const cells = formatList(data.followers, locale);
  return locale === 'id'
    ? ` Jumlah di atasnya ikut salah: ${cells}.`
    : ` The totals above carry the mistake on: ${cells}.`;
}
