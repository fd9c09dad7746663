import type { Measure, TableColumn } from '../../table/table';
import type { Side } from './named-rows';
import type { OtherTable, Source } from './other-table';
import type { PlanTable } from '../plan-table';

/** Which years two tables must be of. */
type YearRule =
  | 'same-year' // the figures are of one year
  | 'period' // the other is a Renstra whose years include the one that the figures are for
  | 'year-before'; // the other is the same table of the Renja of the year before

/** A column of a form that says the same as columns of another form: their sum, where there are several. */
interface Tie {
  readonly own: { readonly layouts: readonly string[]; readonly role: string };
  readonly other: { readonly layout: string; readonly roles: readonly string[]; readonly side: Side };
  readonly sources: readonly Source[];
  readonly years: YearRule;
  readonly measures: readonly Measure[];
}

/** All that tables are known to say twice. */
const TIES = {
  /** The pagu of the Renja is what the analysis of needs has come to. */
  analysis: {
    own: { layouts: ['T-C.33'], role: 'budget' },
    other: { layout: 'T-C.31', roles: ['budget'], side: 'analysis' },
    sources: ['same'],
    years: 'same-year',
    measures: ['rp'],
  },
  /** A Renja may show its plan twice, in its third and in its fourth chapter. */
  'same-plan': {
    own: { layouts: ['T-C.33'], role: 'budget' },
    other: { layout: 'T-C.33', roles: ['budget'], side: null },
    sources: ['same'],
    years: 'same-year',
    measures: ['rp'],
  },
  /** This year's target is what last year's Renja has planned. */
  'planned-last-year': {
    own: { layouts: ['T-C.29'], role: 'currentYearTarget' },
    other: { layout: 'T-C.33', roles: ['budget'], side: null },
    sources: ['previous'],
    years: 'same-year',
    measures: ['rp'],
  },
  /** The target of the Renstra is that of its last year, or of all its years. */
  'renstra-final': {
    own: { layouts: ['T-C.29', 'E.80', 'E.81', 'E.55'], role: 'renstraTarget' },
    other: { layout: 'T-C.27', roles: ['final'], side: null },
    sources: ['renstra', 'same'],
    years: 'period',
    measures: ['rp', 'k'],
  },
  /** The pagu of a year is what the Renstra gives for it. */
  'renstra-year': {
    own: { layouts: ['T-C.33'], role: 'budget' },
    other: { layout: 'T-C.27', roles: ['target'], side: null },
    sources: ['renstra', 'same'],
    years: 'same-year',
    measures: ['rp'],
  },
  /** What was realised before is what was realised before last year, and last year. */
  carried: {
    own: { layouts: ['T-C.29'], role: 'realizedBefore' },
    other: { layout: 'T-C.29', roles: ['realizedBefore', 'lastYearRealized'], side: null },
    sources: ['previous'],
    years: 'year-before',
    measures: ['rp', 'k'],
  },
} as const satisfies Readonly<Record<string, Tie>>;

/** The names of the ties. */
export type TieName = keyof typeof TIES;

/** All ties. */
export const ALL_TIES = Object.keys(TIES) as readonly TieName[];

/** A column of the checked table and the columns of another that say the same. */
export interface TiedColumns {
  readonly name: TieName;
  readonly own: PlanTable;
  readonly other: OtherTable;
  readonly side: Side;
  readonly measure: 'k' | 'rp';
  readonly ownColumn: TableColumn;
  /** To be added up. */
  readonly otherColumns: readonly TableColumn[];
}

/** Tables that are less sure than this may be something else. */
const SURE = 0.7;

/** The columns of two tables that say the same, by measure; none where the tables are of other years or not sure enough. */
export function tiedColumns(name: TieName, own: PlanTable, other: OtherTable): TiedColumns[] {
  const tie: Tie = TIES[name];
  const isTied =
    tie.own.layouts.includes(own.table.layout) &&
    tie.other.layout === other.plan.table.layout &&
    tie.sources.includes(other.source) &&
    [own, other.plan].every(({ table }) => table.confidence >= SURE) &&
    (other.source !== 'same' || isSameVersion(own, other.plan));
  if (!isTied) return [];
  return tie.measures.flatMap((measure) => {
    const ownColumn = columnsOf(own, tie.own.role, null, measure)[0];
    if (!ownColumn) return [];
    const otherColumns = tie.other.roles.flatMap((role) => columnsOf(other.plan, role, tie.other.side, measure));
    const ofYears = columnsOfYears(tie.years, { own, other, ownColumn, otherColumns });
    if (ofYears.length !== tie.other.roles.length) return [];
    return [
      { name, own, other, side: tie.other.side, measure: measure as 'k' | 'rp', ownColumn, otherColumns: ofYears },
    ];
  });
}

function columnsOf(plan: PlanTable, role: string, side: Side, measure: Measure): TableColumn[] {
  return plan.table.columns.filter(
    (column) => column.role === role && column.measure === measure && (side === null || column.side === side),
  );
}

interface Candidates {
  readonly own: PlanTable;
  readonly other: OtherTable;
  readonly ownColumn: TableColumn;
  readonly otherColumns: readonly TableColumn[];
}

/** Those of the other table's columns that are of the right years; none where the years do not fit. */
function columnsOfYears(rule: YearRule, { own, other, ownColumn, otherColumns }: Candidates): readonly TableColumn[] {
  const { table } = other.plan;
  switch (rule) {
    case 'same-year':
      return otherColumns.filter(({ year }) => isSameYear(ownColumn.year, year, other.source));
    case 'period':
      return isOfPeriod(own, other) ? otherColumns : [];
    case 'year-before':
      return isSameYear(own.table.year, table.year === null ? null : table.year + 1, other.source) ? otherColumns : [];
  }
}

/** A year that cannot be told agrees with any in a file that the user has chosen for what it is. */
function isSameYear(own: number | null, other: number | null, source: Source): boolean {
  if (own === null || other === null) return source === 'previous';
  return own === other;
}

/**
 * Whether a table evaluates a year of the Renstra's period. In the year after its last one its results are still evaluated. A table
 * without years agrees with the Renstra that the user has chosen.
 */
function isOfPeriod(own: PlanTable, { plan, source }: OtherTable): boolean {
  const ownYears = yearsOf(own);
  const year = own.table.year ?? (ownYears.length > 0 ? Math.max(...ownYears) : null);
  if (year === null) return source === 'renstra';
  const years = yearsOf(plan);
  return years.length > 0 && Math.min(...years) <= year && year <= Math.max(...years) + 1;
}

function yearsOf({ table }: PlanTable): number[] {
  return table.columns.flatMap((column) => column.year ?? []);
}

/** A Renja and its change differ on purpose. */
function isSameVersion(...plans: readonly PlanTable[]): boolean {
  const changes = plans.filter(({ table }) => /perubahan|revisi/i.test(`${table.title ?? ''} ${table.sheet}`));
  return changes.length === 0 || changes.length === plans.length;
}
