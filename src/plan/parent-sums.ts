import { remembered } from '../sheet/remembered';
import type { TableColumn } from '../table/table';
import { ColumnAmounts } from './column-amounts';
import type { Level } from './level';
import { isRupiahColumn, numberAt, type PlanRow, type PlanTable } from './plan-table';
import { LEAST_RUPIAH_DIFFERENCE } from './rupiah';

/** One row of a sum. */
export interface SumPart {
  readonly row: PlanRow;
  readonly stated: number;
}

const isSame = (first: number, second: number): boolean => Math.abs(first - second) < LEAST_RUPIAH_DIFFERENCE;

/** A row's amount set against the sum of the rows that it totals, in one column. */
export class ParentSum {
  /** What the cell states; null where it is blank. */
  readonly stated: number | null;
  /** The sum of the parts as they are stated. */
  readonly expected: number;
  readonly matches: boolean;

  constructor(
    readonly row: PlanRow,
    readonly kind: 'children' | 'total',
    /** The rows whose amounts are added. */
    readonly partRows: readonly PlanRow[],
    readonly amounts: ColumnAmounts,
  ) {
    this.stated = amounts.stated(row);
    let expected = 0;
    let corrected = 0;
    for (const part of partRows) {
      const stated = amounts.stated(part) ?? 0;
      expected += stated;
      corrected += amounts.corrected(part) ?? stated;
    }
    this.expected = expected;
    const fits = (amount: number | null): boolean =>
      amount !== null && (isSame(amount, expected) || isSame(amount, corrected));
    // A cell that its own formula already calls wrong is reported there; its sum is judged by what it should say.
    this.matches = fits(this.stated) || fits(amounts.ownCorrected(row));
  }

  get column(): TableColumn {
    return this.amounts.column;
  }

  get parts(): readonly SumPart[] {
    return this.partRows.map((row) => ({ row, stated: this.amounts.stated(row) ?? 0 }));
  }
}

/** The sums of every rupiah column, from the rows deepest in the outline up to the totals. */
export const parentSums = remembered((plan: PlanTable): readonly ParentSum[] => {
  const columns = plan.figureColumns.filter((column) => isRupiahColumn(plan, column));
  // A row with figures in other columns is no mere heading: a blank amount in it is a gap.
  const filled = plan.rows.map(({ row }) =>
    plan.figureColumns.some(({ column }) => numberAt(plan, row, column) !== null),
  );
  return columns.flatMap((column) => {
    const amounts = new ColumnAmounts(plan, column);
    return [...childrenSums(plan, amounts, filled), ...totalSums(plan, amounts, filled)];
  });
});

function childrenSums(plan: PlanTable, amounts: ColumnAmounts, filled: readonly boolean[]): ParentSum[] {
  const levels = amounts.levelsInUse();
  const sums: ParentSum[] = [];
  for (let index = plan.rows.length - 1; index >= 0; index--) {
    const row = plan.rows[index]!;
    const isParent = row.children.length > 0 && row.measure === 'rp' && levels.has(row.level);
    if (!isParent || (amounts.stated(row) === null && !filled[index])) continue;
    const parts = amounts.statingRows(row.children);
    if (parts.length === 0 && !owesParts(row, amounts, levels)) continue;
    const sum = childrenSum(row, parts, amounts);
    if (sum) sums.push(sum);
  }
  return sums;
}

/**
 * A row against its children. Where some of them have no known place in the outline, the sum may or may not be made of them: it
 * counts when it comes out either way, and else nothing can be said.
 */
function childrenSum(row: PlanRow, parts: readonly PlanRow[], amounts: ColumnAmounts): ParentSum | null {
  const sum = new ParentSum(row, 'children', parts, amounts);
  const placed = parts.filter(({ level }) => level !== 'unknown');
  if (sum.matches || placed.length === parts.length) return sum;
  const ofPlaced = new ParentSum(row, 'children', placed, amounts);
  return ofPlaced.matches ? ofPlaced : null;
}

/** Whether a row states an amount that its children, at a level that carries amounts elsewhere, all leave out. */
function owesParts(row: PlanRow, amounts: ColumnAmounts, levels: ReadonlySet<Level>): boolean {
  if (!amounts.stated(row)) return false;
  const children = row.children.filter((child) => child.level !== 'indikator' && child.level !== 'unknown');
  return children.length > 0 && children.every((child) => levels.has(child.level));
}

/** A total adds up what stands above it: since the total before it, or all, or the totals before it. */
function totalSums(plan: PlanTable, amounts: ColumnAmounts, filled: readonly boolean[]): ParentSum[] {
  const sums: ParentSum[] = [];
  const totals: PlanRow[] = [];
  const all: PlanRow[] = [];
  let block: PlanRow[] = [];
  for (const row of plan.rows) {
    if (row.level !== 'total') {
      const isTop = row.parent === null && row.level !== 'bagian' && row.level !== 'indikator';
      if (isTop && amounts.complete(row) !== null) {
        block.push(row);
        all.push(row);
      }
      continue;
    }
    const ways = [block, [...all], [...totals]]
      .filter((rows) => rows.length > 0)
      .map((rows) => new ParentSum(row, 'total', amounts.statingRows(rows), amounts));
    const fitting = ways.find(({ matches }) => matches) ?? ways[0];
    const isSayable = fitting && (fitting.matches || fitting.partRows.every(({ level }) => level !== 'unknown'));
    if (isSayable && (fitting.stated !== null || filled[row.index])) sums.push(fitting);
    totals.push(row);
    block = [];
  }
  return sums;
}
