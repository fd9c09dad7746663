import { ComparedAmounts, isSameAmount } from './compared-amounts';
import { isSameScaled, type FigureComparison } from './figure-differences';
import type { FigureDifference } from './figure-pair';
import type { NamedRow } from './named-rows';
import { parentSums } from '../sums/parent-sums';
import { numberAt, type PlanRow, type PlanTable } from '../plan-table';
import { unmatchedRows } from './unmatched-rows';
import type { TableColumn } from '../../table/table';

/** A row of one table that contributes to the difference of two totals. */
export interface OneSidedRow {
  readonly row: NamedRow;
  readonly amount: number;
}

/** Totals of two tables that should be one and are not. */
export interface TotalDifference {
  readonly own: PlanRow;
  readonly other: PlanRow;
  readonly stated: number;
  readonly expected: number;
  /** Rows whose amounts differ. */
  readonly rows: readonly FigureDifference[];
  readonly ownOnly: readonly OneSidedRow[];
  readonly otherOnly: readonly OneSidedRow[];
}

/** The totals of two tables, where they differ though each is the sum of its own rows; null otherwise. */
export function totalDifference({ tied, cause, differences }: FigureComparison): TotalDifference | null {
  const { own, other, ownColumn, otherColumns } = tied;
  const [here, there] = [grandTotal(own), grandTotal(other.plan)];
  const otherColumn = otherColumns[0];
  if (!here || !there || !otherColumn || otherColumns.length > 1 || tied.measure !== 'rp') return null;
  const stated = numberAt(own, here.row, ownColumn.column);
  const expected = numberAt(other.plan, there.row, otherColumn.column);
  const scale = cause?.kind === 'scale' ? cause.factor : 1;
  if (stated === null || expected === null || isSameScaled({ own: here, stated, expected }, scale, own.rows.length)) {
    return null;
  }
  if (!isSound(own, here, ownColumn) || !isSound(other.plan, there, otherColumn)) return null;
  const amounts = new ComparedAmounts(tied);
  const left = unmatchedRows({ tied });
  return {
    own: here,
    other: there,
    stated,
    expected: expected * scale,
    rows: differences,
    ownOnly: topmost(left.ownOnly).map((row) => ({ row, amount: amounts.ownAmount(row.row) })),
    otherOnly: topmost(left.otherOnly).map((row) => ({ row, amount: amounts.otherAmount(row.row) })),
  };
}

/** Whether the rows whose amounts differ make up the whole difference. */
export function isExplainedByRows({ stated, expected, rows }: TotalDifference): boolean {
  const sum = rows.reduce((total, row) => total + (row.stated ?? 0) - (row.expected ?? 0), 0);
  return rows.length > 0 && isSameAmount(sum, stated - expected);
}

/** The last total: those before it are of parts. */
function grandTotal(plan: PlanTable): PlanRow | undefined {
  return plan.rows.findLast(({ level }) => level === 'total');
}

/** Whether a total is not already known to be wrong by its own table. */
function isSound(plan: PlanTable, total: PlanRow, { column }: TableColumn): boolean {
  return !parentSums(plan).some((sum) => sum.row === total && sum.column.column === column && !sum.matches);
}

/** Rows without those below them, whose amounts they hold. */
function topmost(rows: readonly NamedRow[]): NamedRow[] {
  return rows.filter(({ parent }) => parent === null || !rows.includes(parent));
}
