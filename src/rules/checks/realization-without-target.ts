import { figureAt, numberAt, type PlanRow, type PlanTable } from '../../plan/plan-table';
import type { TableColumn } from '../../table/table';
import { formatFigure } from '../../text/number-text';
import { namedFigure, type NamedFigure } from '../messages/formula-data';
import { hasNote } from '../messages/row-note';
import { defineRule, type RuleHit } from '../rule';

interface PairData {
  readonly target: NamedFigure;
  readonly realized: NamedFigure;
  readonly isPercent: boolean;
}

interface Pair {
  readonly target: string;
  readonly realized: string;
  /** Whether a target without a realisation says anything: where the year is over; if only a written 0 does, the years may be to come. */
  readonly owes: 'realization' | 'zero' | 'nothing';
}

/** Which realisation belongs to which target. */
const PAIRS: readonly Pair[] = [
  { target: 'lastYearTarget', realized: 'lastYearRealized', owes: 'realization' },
  { target: 'renstraTarget', realized: 'projectedRealized', owes: 'nothing' },
  { target: 'currentYearTarget', realized: 'realizedYear', owes: 'nothing' },
  { target: 'renstraTarget', realized: 'realizedToDate', owes: 'nothing' },
  { target: 'target', realized: 'realized', owes: 'zero' },
  { target: 'budget', realized: 'spent', owes: 'zero' },
];

/** The columns of a pair, each realisation with the target of its year, quarter and measure. */
function columnsOf(plan: PlanTable, pair: Pair): { readonly target: TableColumn; readonly realized: TableColumn }[] {
  const { columns } = plan.table;
  return columns
    .filter(({ role }) => role === pair.realized)
    .flatMap((realized) => {
      const ofYear = columns.filter(
        ({ role, year }) => role === pair.target && (pair.owes !== 'zero' || year === realized.year),
      );
      const targets = ofYear.length > 1 ? ofYear.filter(({ measure }) => measure === realized.measure) : ofYear;
      return targets.length === 1 ? [{ target: targets[0]!, realized }] : [];
    });
}

function pairHit(
  plan: PlanTable,
  row: PlanRow,
  columns: { target: TableColumn; realized: TableColumn },
  owes: Pair['owes'],
): RuleHit<PairData>[] {
  const target = numberAt(plan, row.row, columns.target.column);
  const realized = numberAt(plan, row.row, columns.realized.column);
  const isUntargeted = (realized ?? 0) > 0 && (target ?? 0) === 0;
  const isOwed = owes === 'realization' ? (realized ?? 0) === 0 : owes === 'zero' && realized === 0;
  const isUnrealized = isOwed && (target ?? 0) > 0;
  if (!isUntargeted && !isUnrealized) return [];
  const quantities = [figureAt(plan, row.row, columns.target.column), figureAt(plan, row.row, columns.realized.column)];
  if (quantities.some(({ kind }) => kind === 'text' || kind === 'error') || hasNote(plan, row)) return [];
  return [
    {
      row: row.row,
      column: columns.realized.column,
      subject: row,
      stated: realized,
      expected: null,
      message: isUntargeted ? 'without-target' : 'without-realization',
      data: {
        target: namedFigure(plan, row.row, columns.target, target),
        realized: namedFigure(plan, row.row, columns.realized, realized),
        isPercent: quantities.some((quantity) => quantity.kind === 'number' && quantity.isPercent),
      },
      related: [{ row: row.row, column: columns.target.column, relation: 'input' }],
    },
  ];
}

function valueText({ value }: NamedFigure, isPercent: boolean, locale: 'id' | 'en'): string {
  if (value === null) return locale === 'id' ? 'kosong' : 'blank';
  return formatFigure(value, isPercent, locale);
}

/** Something was realised without a target, or a year's target has no realisation and no note says why. */
export const realizationWithoutTarget = defineRule<PairData>({
  id: 'realization-without-target',
  severity: 'warning',
  layouts: ['T-C.29', 'T-C.23', 'T-C.24', 'T-C.30', 'E.80', 'E.81', 'E.55', 'LAKIP-CAPAIAN', 'LAKIP-ANGGARAN'],
  summary: {
    id: 'Ada realisasi tanpa target, atau target yang sudah lewat tanpa realisasi dan tanpa catatan.',
    en: 'There is a realisation without a target, or a target of a year gone by has no realisation and no note.',
  },
  check: (plan) =>
    PAIRS.flatMap((pair) =>
      columnsOf(plan, pair).flatMap((columns) => plan.rows.flatMap((row) => pairHit(plan, row, columns, pair.owes))),
    ),
  messages: {
    'without-target': {
      id: ({ target, realized, isPercent }) => ({
        what: `${realized.name.id} terisi ${valueText(realized, isPercent, 'id')}, tetapi ${target.name.id} ${valueText(target, isPercent, 'id')}`,
        why: `${realized.cell} ada isinya, sedangkan ${target.cell} ${valueText(target, isPercent, 'id')}: tingkat capaiannya tidak bisa dihitung.`,
        action: `Isi target di ${target.cell}, atau periksa realisasinya.`,
      }),
      en: ({ target, realized, isPercent }) => ({
        what: `${realized.name.en} is ${valueText(realized, isPercent, 'en')}, but ${target.name.en} is ${valueText(target, isPercent, 'en')}`,
        why: `${realized.cell} is filled in while ${target.cell} is ${valueText(target, isPercent, 'en')}: no achievement can be computed.`,
        action: `Fill in the target in ${target.cell}, or check the realisation.`,
      }),
    },
    'without-realization': {
      id: ({ target, realized, isPercent }) => ({
        what: `${target.name.id} ${valueText(target, isPercent, 'id')}, tetapi ${realized.name.id} ${valueText(realized, isPercent, 'id')}`,
        why: `${target.cell} ada targetnya, sedangkan ${realized.cell} ${valueText(realized, isPercent, 'id')} dan tidak ada catatan.`,
        action: `Isi realisasi di ${realized.cell}, atau jelaskan mengapa tidak terlaksana.`,
      }),
      en: ({ target, realized, isPercent }) => ({
        what: `${target.name.en} is ${valueText(target, isPercent, 'en')}, but ${realized.name.en} is ${valueText(realized, isPercent, 'en')}`,
        why: `${target.cell} holds a target while ${realized.cell} is ${valueText(realized, isPercent, 'en')}, and no note says why.`,
        action: `Fill in the realisation in ${realized.cell}, or explain why nothing was done.`,
      }),
    },
  },
  examples: [
    {
      name: 'realisasi tanpa target',
      rows: '1.06.01 | PROGRAM PENUNJANG | | 76377000 | 23980000 | 0 | 17456000 | 0% | 17459000 | 58895000 | 77.11%',
      findings: [{ cell: 'G4' }],
    },
    {
      name: 'target tanpa realisasi',
      rows: '1.06.01 | PROGRAM PENUNJANG | | 76377000 | 23980000 | 17456000 | - | - | 17459000 | 41439000 | 54.26%',
      findings: [{ cell: 'G4' }],
    },
    {
      name: 'target Renstra yang belum dikerjakan bukan temuan',
      rows: '1.06.01 | PROGRAM PENUNJANG | | 45000000 | 0 | 0 | 0 | 0% | 0 | 0 | 0%',
      findings: [],
    },
    {
      name: 'anggaran tanpa realisasi dan realisasi tanpa anggaran, per tahun',
      layout: 'T-C.24',
      columns: 'no name budget.2021 budget.2022 spent.2021 spent.2022 ratio.2021 ratio.2022',
      rows: `1 | Program Sosial | 1000000 | 2000000 | 900000 | 0 | 90% | 0%
2 | Program Bencana | - | 2000000 | 500000 | 1500000 | - | 75%
3 | Program Anak | 1000000 | 2000000 | 900000 | 1500000 | 90% | 75%`,
      findings: [{ cell: 'F4' }, { cell: 'E5' }],
    },
  ],
});
