import { computedColumns } from '../../plan/computed/computed-columns';
import { isQuantity } from '../../plan/computed/lower-is-better';
import { numberAt, type PlanRow, type PlanTable } from '../../plan/plan-table';
import type { TableColumn } from '../../table/table';
import { formatNumber } from '../../text/number-text';
import { namedFigure, type NamedFigure } from '../messages/formula-data';
import { defineRule, type RuleHit } from '../rule';

interface DecreasingData {
  readonly earlier: NamedFigure<number>;
  readonly later: NamedFigure<number>;
}

/** The running figures of the forms: what was reached before, and what will have been reached after this year. */
const LATER: ReadonlySet<string> = new Set(['projectedRealized', 'realizedToDate']);

/** Pairs of columns of which the later runs on from the earlier: the totals of years, and quarters that are cumulative. */
function runningPairs(plan: PlanTable): readonly (readonly [TableColumn, TableColumn])[] {
  const { columns } = plan.table;
  const years = columns
    .filter(({ role }) => LATER.has(role))
    .flatMap((later) =>
      columns
        .filter(({ role, measure }) => role === 'realizedBefore' && measure === later.measure)
        .map((earlier) => [earlier, later] as const),
    );
  const quarters = computedColumns(plan)
    .filter(({ runsOn }) => runsOn)
    .flatMap(({ inputs }) => inputs.slice(1).map((later, at) => [inputs[at]!, later] as const));
  return [...years, ...quarters];
}

function pairHit(plan: PlanTable, row: PlanRow, earlier: TableColumn, later: TableColumn): RuleHit<DecreasingData>[] {
  const before = numberAt(plan, row.row, earlier.column);
  const after = numberAt(plan, row.row, later.column);
  const addsUp = !isQuantity(row, later) || row.kind === 'akumulasi';
  // A quarter to come is left at zero.
  const isToCome = later.quarter !== null && after === 0;
  if (before === null || after === null || after >= before || !addsUp || isToCome) return [];
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
      related: [{ row: row.row, column: earlier.column, relation: 'input' }],
    },
  ];
}

/** A running figure ("s/d") that falls from one column to the next. Levels may fall; what adds up may not. */
export const cumulativeDecreasing = defineRule<DecreasingData>({
  id: 'cumulative-decreasing',
  severity: 'error',
  layouts: ['T-C.29', 'E.81', 'E.55'],
  summary: {
    id: 'Angka "s/d" turun dari satu kolom ke kolom berikutnya, padahal seharusnya tetap atau bertambah.',
    en: 'A running figure ("s/d") falls from one column to the next although it can only stay or grow.',
  },
  check: (plan) =>
    runningPairs(plan).flatMap(([earlier, later]) => plan.rows.flatMap((row) => pairHit(plan, row, earlier, later))),
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
    {
      name: 'triwulan kumulatif yang turun, Rp saja',
      layout: 'E.81',
      columns:
        'no objective code name indicator renstraTarget.rp realizedBefore.rp currentYearTarget.rp realizedQuarter.q1.rp realizedQuarter.q2.rp realizedQuarter.q3.rp realizedQuarter.q4.rp realizedYear.rp realizedToDate.rp renstraRatio.rp responsibleUnit',
      headings: { realizedQuarter: 'Realisasi s.d.' },
      rows: `1 | Sosial | 1.06.01 | PROGRAM PENUNJANG | Layanan | 5000000 | 1000000 | 1000000 | 200000 | 500000 | 700000 | 900000 | 900000 | 1900000 | 38% | Dinas
2 | Sosial | 1.06.02 | PROGRAM PEMBERDAYAAN | Layanan | 4000000 | 1000000 | 800000 | 100000 | 300000 | 500000 | 700000 | 700000 | 1700000 | 42.5% | Dinas
3 | Sosial | 1.06.04 | PROGRAM REHABILITASI | Layanan | 4000000 | 1000000 | 800000 | 100000 | 600000 | 500000 | 700000 | 700000 | 1700000 | 42.5% | Dinas`,
      findings: [{ cell: 'K6' }],
    },
  ],
});
