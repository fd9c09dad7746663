import { numberAt, type PlanRow, type PlanTable } from '../../plan/plan-table';
import { isQuantity } from '../../plan/computed/lower-is-better';
import type { TableColumn } from '../../table/table';
import { formatNumber } from '../../text/number-text';
import { namedFigure, type NamedFigure } from '../messages/formula-data';
import { workRows } from '../rows/quantity-cells';
import { defineRule, type RuleHit } from '../rule';

interface SmallData {
  readonly end: NamedFigure<number>;
  readonly year: NamedFigure<number>;
}

/** The targets of single years that an end target of the same table covers. */
const YEAR_TARGETS: ReadonlySet<string> = new Set(['lastYearTarget', 'currentYearTarget', 'target']);

/** The largest target of a single year, where most of the years come up to the end target: one of many may be a slip of its own. */
function passingYear(
  plan: PlanTable,
  row: PlanRow,
  end: TableColumn,
  years: readonly TableColumn[],
): TableColumn | undefined {
  const limit = numberAt(plan, row.row, end.column) ?? 0;
  const addsUp = !isQuantity(row, end) || row.kind === 'akumulasi';
  if (limit <= 0 || !addsUp) return undefined;
  let [given, reaching, largest] = [0, 0, 0];
  let found: TableColumn | undefined;
  for (const column of years) {
    const target = numberAt(plan, row.row, column.column) ?? 0;
    if (target > 0) given++;
    if (target >= limit) reaching++;
    if (target > largest) [largest, found] = [target, column];
  }
  return largest > limit && 2 * reaching > given ? found : undefined;
}

/** The columns of single years that a row's end target covers. */
function yearTargets(plan: PlanTable, end: TableColumn): readonly TableColumn[] {
  return plan.figureColumns.filter(({ role, measure }) => YEAR_TARGETS.has(role) && measure === end.measure);
}

function rowHits(plan: PlanTable, row: PlanRow, end: TableColumn, years: readonly TableColumn[]): RuleHit<SmallData>[] {
  const year = passingYear(plan, row, end, years);
  if (!year) return [];
  const stated = numberAt(plan, row.row, end.column)!;
  return [
    {
      row: row.row,
      column: end.column,
      subject: row,
      stated,
      expected: null,
      message: 'small',
      data: {
        end: namedFigure(plan, row.row, end, stated),
        year: namedFigure(plan, row.row, year, numberAt(plan, row.row, year.column)!),
      },
      related: [{ row: row.row, column: year.column, relation: 'input' }],
    },
  ];
}

/** A target for the end of the Renstra that one year alone passes: a single year's figure in the column of the whole period. */
export const renstraTargetTooSmall = defineRule<SmallData>({
  id: 'renstra-target-too-small',
  severity: 'warning',
  layouts: ['T-C.29', 'E.80', 'E.81', 'E.55'],
  summary: {
    id: 'Target akhir Renstra lebih kecil daripada target satu tahun saja.',
    en: 'The end target of the Renstra is smaller than the target of a single year.',
  },
  check: (plan) =>
    plan.figureColumns
      .filter(({ role }) => role === 'renstraTarget')
      .flatMap((end) => {
        const years = yearTargets(plan, end);
        return workRows(plan).flatMap((row) => rowHits(plan, row, end, years));
      }),
  messages: {
    small: {
      id: ({ end, year }) => ({
        what: `${end.name.id} (${formatNumber(end.value, 'id')}) lebih kecil daripada ${year.name.id} (${formatNumber(year.value, 'id')})`,
        why: `Target akhir di ${end.cell} mencakup semua tahun, jadi tidak mungkin di bawah ${year.cell}; barangkali yang tertulis target satu tahun.`,
        action: `Periksa ${end.cell} dengan dokumen Renstra.`,
      }),
      en: ({ end, year }) => ({
        what: `${end.name.en} (${formatNumber(end.value, 'en')}) is less than ${year.name.en} (${formatNumber(year.value, 'en')})`,
        why: `The end target in ${end.cell} covers all years, so it cannot be below ${year.cell}; perhaps it is the target of a single year.`,
        action: `Compare ${end.cell} with the Renstra.`,
      }),
    },
  },
  examples: [
    {
      name: 'target akhir di bawah target satu tahun',
      rows: '1.06.01 | PROGRAM PENUNJANG | | 17000000 | 23980000 | 17459000 | 17456000 | 99.98% | 17459000 | 58895000 | 346.44%',
      findings: [{ cell: 'D4' }],
    },
    {
      name: 'target satu tahun di kolom target akhir',
      rows: '1.06.01 | PROGRAM PENUNJANG | | 25000000 | 0 | 25000000 | 24500000 | 98% | 30000000 | 54500000 | 218%',
      findings: [{ cell: 'D4' }],
    },
    {
      name: 'seluruh target Renstra dikerjakan dalam satu tahun',
      rows: '1.06.01 | PROGRAM PENUNJANG | | 25000000 | 0 | 25000000 | 24500000 | 98% | 0 | 24500000 | 98%',
      findings: [],
    },
    {
      name: 'tingkat atau persentase tidak dibandingkan',
      rows: '1.06.01 | PROGRAM PENUNJANG | Persentase layanan | 90% | 80% | 95% | 90% | 94.74% | 95% | 95% | 105.56%',
      findings: [],
    },
  ],
});
