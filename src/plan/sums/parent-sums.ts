import { remembered } from '../../sheet/remembered';
import type { TableColumn } from '../../table/table';
import { ColumnAmounts } from './column-amounts';
import type { Level } from '../outline/level';
import { figureAt, isRupiahColumn, numberAt, type PlanRow, type PlanTable } from '../plan-table';
import { LEAST_RUPIAH_DIFFERENCE } from '../figures/rupiah';

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
  /** The same of the rows directly below only, a blank one taken for nothing. */
  readonly expectedOfDirect: number;
  /** Whether the amount is right, be it by what is stated or by what should be. */
  readonly matches: boolean;
  /** Whether it is right by what the rows directly below state. */
  readonly matchesAsStated: boolean;
  /** The rows whose amounts are added: where one of those directly below is blank, those below it. */
  readonly partRows: readonly PlanRow[];

  constructor(
    readonly row: PlanRow,
    readonly kind: 'children' | 'total',
    /** The rows directly below. */
    readonly directRows: readonly PlanRow[],
    readonly amounts: ColumnAmounts,
  ) {
    this.stated = amounts.stated(row);
    this.partRows = amounts.statingRows(directRows);
    let expected = 0;
    for (const part of this.partRows) expected += amounts.stated(part) ?? 0;
    let direct = 0;
    let corrected = 0;
    for (const row of directRows) {
      if (row.level === 'indikator') continue;
      direct += amounts.stated(row) ?? 0;
      // A blank amount that the row's own formula gives counts, too.
      corrected += amounts.corrected(row) ?? 0;
    }
    this.expected = expected;
    this.expectedOfDirect = direct;
    const fits = (amount: number | null): boolean =>
      amount !== null && (isSame(amount, expected) || isSame(amount, corrected));
    this.matchesAsStated = this.stated !== null && isSame(this.stated, direct);
    // A cell that its own formula already calls wrong is reported there; its sum is judged by what it should say.
    this.matches = this.matchesAsStated || fits(this.stated) || fits(amounts.ownCorrected(row));
  }

  get column(): TableColumn {
    return this.amounts.column;
  }

  get parts(): readonly SumPart[] {
    return this.partRows.map((row) => ({ row, stated: this.amounts.stated(row) ?? 0 }));
  }

  /** Whether a part has no known place in the outline, so that it may or may not belong to the sum. */
  get isOpen(): boolean {
    return this.partRows.some(({ level }) => level === 'unknown');
  }
}

/** The sums of every rupiah column, from the rows deepest in the outline up to the totals. */
export const parentSums = remembered((plan: PlanTable): readonly ParentSum[] => {
  const columns = plan.figureColumns.filter((column) => isRupiahColumn(plan, column));
  const amounts = columns.map((column) => new ColumnAmounts(plan, column));
  // A row with figures in other columns is no mere heading: a blank amount in it is a gap.
  const filled = plan.rows.map(({ row }) =>
    plan.figureColumns.some(({ column }) => numberAt(plan, row, column) !== null),
  );
  const sums = [...childrenSums(plan, amounts, filled), ...totalSums(plan, amounts, filled)];
  return sums.filter((sum) => sum.matches || !holdsError(plan, sum));
});

/** Whether the amount or one that it is made of shows an error: then nobody can say what it should be. */
function holdsError(plan: PlanTable, { row, directRows, amounts, column }: ParentSum): boolean {
  const isError = (each: PlanRow): boolean => figureAt(plan, each.row, column.column).kind === 'error';
  return isError(row) || directRows.some((part) => amounts.complete(part) === null && isError(part));
}

function childrenSums(plan: PlanTable, columns: readonly ColumnAmounts[], filled: readonly boolean[]): ParentSum[] {
  const levels = columns.map((amounts) => amounts.levelsInUse());
  const sums: ParentSum[] = [];
  for (let index = plan.rows.length - 1; index >= 0; index--) {
    const row = plan.rows[index]!;
    if (row.children.length === 0 || row.measure !== 'rp') continue;
    const ofRow = columns.flatMap((amounts, at) => {
      if (!levels[at]!.has(row.level) || (amounts.stated(row) === null && !filled[index])) return [];
      const sum = new ParentSum(row, 'children', row.children, amounts);
      return sum.partRows.length > 0 || owesParts(row, amounts, levels[at]!) ? [sum] : [];
    });
    sums.push(...sayable(ofRow));
  }
  return sums;
}

/**
 * The sums of a row of which something can be said. Where some of its parts have no known place in the outline, the sum may or may not
 * be made of them: then it counts when it comes out with them, when it comes out without them, or when most of the row's other columns
 * come out with them, so that the one that does not is wrong.
 */
function sayable(ofRow: readonly ParentSum[]): ParentSum[] {
  return ofRow.flatMap((sum) => {
    if (sum.matches || !sum.isOpen) return [sum];
    if (isConfirmed(sum, ofRow)) return [sum];
    const placed = sum.directRows.filter(({ level }) => level !== 'unknown');
    const ofPlaced = new ParentSum(sum.row, sum.kind, placed, sum.amounts);
    return ofPlaced.matches ? [ofPlaced] : [];
  });
}

/** Other columns must bear a reading of the rows out at least twice, and mostly, before it counts for a column that does not. */
const LEAST_CONFIRMING = 2;
const CONFIRMING_SHARE = 0.75;

function isConfirmed(sum: ParentSum, ofRow: readonly ParentSum[]): boolean {
  const others = ofRow.filter((other) => other !== sum && other.stated !== null && other.stated !== 0);
  const agreeing = others.filter(({ matchesAsStated }) => matchesAsStated).length;
  return agreeing >= LEAST_CONFIRMING && agreeing >= CONFIRMING_SHARE * others.length;
}

/** Whether a row states an amount that its children, at a level that carries amounts elsewhere, all leave out. */
function owesParts(row: PlanRow, amounts: ColumnAmounts, levels: ReadonlySet<Level>): boolean {
  if (!amounts.stated(row)) return false;
  const children = row.children.filter((child) => child.level !== 'indikator' && child.level !== 'unknown');
  return children.length > 0 && children.every((child) => levels.has(child.level));
}

/** Rows that take no part in a total. */
const APART: ReadonlySet<Level> = new Set(['bagian', 'indikator', 'rata-rata', 'predikat']);

/**
 * A total adds up what stands above it: since the total before it, or all, or the totals before it; or, in a list without levels, every
 * row. Which of these it is, most of its columns say.
 */
function totalSums(plan: PlanTable, columns: readonly ColumnAmounts[], filled: readonly boolean[]): ParentSum[] {
  const sums: ParentSum[] = [];
  const above = new RowsAbove();
  for (const row of plan.rows) {
    if (row.level !== 'total') {
      above.add(row);
      continue;
    }
    const readings = above.readings();
    const votes = readings.map(() => 0);
    const firstFits = columns.map((amounts) => {
      const at = readings.findIndex((rows) => new ParentSum(row, 'total', rows, amounts).matches);
      if (at >= 0 && amounts.stated(row)) votes[at]!++;
      return at;
    });
    const usual = votes.indexOf(Math.max(...votes));
    const ofRow = columns.flatMap((amounts, index) => {
      const rows = readings[firstFits[index]! >= 0 ? firstFits[index]! : usual];
      const sum = rows && new ParentSum(row, 'total', rows, amounts);
      return sum && sum.partRows.length > 0 && (sum.stated !== null || filled[row.index]) ? [sum] : [];
    });
    sums.push(...ofRow.filter((sum) => sum.matches || isReliable(sum) || isConfirmed(sum, ofRow)));
    above.close(row);
  }
  return sums;
}

/** Whether all that a total may add up has its place in the outline. */
function isReliable({ directRows, isOpen }: ParentSum): boolean {
  return !isOpen && directRows.every((row) => row.children.every(({ level }) => level !== 'unknown'));
}

/** The rows above a total, as a total may add them up. */
class RowsAbove {
  #block: PlanRow[] = [];
  readonly #all: PlanRow[] = [];
  readonly #flat: PlanRow[] = [];
  readonly #totals: PlanRow[] = [];

  add(row: PlanRow): void {
    if (APART.has(row.level)) return;
    this.#flat.push(row);
    if (row.parent !== null) return;
    this.#block.push(row);
    this.#all.push(row);
  }

  close(total: PlanRow): void {
    this.#totals.push(total);
    this.#block = [];
  }

  readings(): readonly (readonly PlanRow[])[] {
    return [this.#block, [...this.#all], [...this.#totals], [...this.#flat]].filter((rows) => rows.length > 0);
  }
}
