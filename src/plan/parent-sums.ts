import type { TableColumn } from '../table/table';
import { correctedValue } from './computed-cells';
import type { Level } from './level';
import { figureAt, isRupiahColumn, type PlanRow, type PlanTable } from './plan-table';
import { numberOf } from './quantity';

/** A row's amount set against the sum of the rows that it totals, in one column. */
export interface ParentSum {
  readonly row: PlanRow;
  readonly column: TableColumn;
  readonly kind: 'children' | 'total';
  /** The rows whose amounts are added. */
  readonly parts: readonly SumPart[];
  /** What the cell states; null where it is blank. */
  readonly stated: number | null;
  /** The sum of the parts, as far as they are right themselves. */
  readonly expected: number;
  readonly matches: boolean;
}

/** One row of a sum. */
export interface SumPart {
  readonly row: PlanRow;
  /** What the cell states; a blank parent counts with its children's sum. */
  readonly stated: number;
  /** Differs from `stated` where the cell itself is wrong by its own formula or its own children. */
  readonly corrected: number;
}

/** Amounts that differ by a rupiah or more differ. */
const LEAST_DIFFERENCE = 1 - 1e-6;

const isSame = (first: number, second: number): boolean => Math.abs(first - second) < LEAST_DIFFERENCE;

const known = new WeakMap<PlanTable, readonly ParentSum[]>();

/** The sums of every rupiah column, from the rows deepest in the outline up to the totals. */
export function parentSums(plan: PlanTable): readonly ParentSum[] {
  let sums = known.get(plan);
  if (!sums) {
    sums = plan.figureColumns
      .filter((column) => isRupiahColumn(plan, column))
      .flatMap((column) => columnSums(plan, column));
    known.set(plan, sums);
  }
  return sums;
}

function columnSums(plan: PlanTable, column: TableColumn): ParentSum[] {
  const amounts = new ColumnAmounts(plan, column);
  const summedLevels = amounts.levelsInUse();
  const sums: ParentSum[] = [];
  for (const row of [...plan.rows].reverse()) {
    const parts = row.children.filter((child) => child.level !== 'indikator' && amounts.has(child));
    const isExpected = summedLevels.has(row.level) && (amounts.stated(row) !== null || amounts.rowHasFigures(row));
    if (row.level === 'total' || !isExpected || row.measure === 'k') continue;
    if (parts.length > 0 || amounts.childrenShouldHaveAmounts(row, summedLevels)) {
      sums.push(amounts.judge(row, 'children', parts));
    }
  }
  return [...sums, ...totalSums(plan, amounts)];
}

/** A total adds up what stands above it: since the total before it, or all, or the totals before it. */
function totalSums(plan: PlanTable, amounts: ColumnAmounts): ParentSum[] {
  const sums: ParentSum[] = [];
  const totals: PlanRow[] = [];
  let block: PlanRow[] = [];
  const all: PlanRow[] = [];
  for (const row of plan.rows) {
    if (row.level !== 'total') {
      if (row.parent === null && row.level !== 'bagian' && row.level !== 'indikator' && amounts.has(row)) {
        block.push(row);
        all.push(row);
      }
      continue;
    }
    const ways = [block, all, totals].filter((rows) => rows.length > 0);
    const judged = ways.map((rows) => amounts.judge(row, 'total', rows));
    const fitting = judged.find(({ matches }) => matches) ?? judged[0];
    if (fitting && (amounts.stated(row) !== null || amounts.rowHasFigures(row))) sums.push(fitting);
    totals.push(row);
    block = [];
  }
  return sums;
}

/** The amounts of one column, blank parents completed from their children. */
class ColumnAmounts {
  readonly #corrected = new Map<PlanRow, number | null>();

  constructor(
    readonly plan: PlanTable,
    readonly column: TableColumn,
  ) {}

  stated(row: PlanRow): number | null {
    return row.measure === 'k' ? null : numberOf(figureAt(this.plan, row.row, this.column.column));
  }

  has(row: PlanRow): boolean {
    return this.deepStated(row) !== null;
  }

  /** The stated amount, or the children's where the row states none. */
  deepStated(row: PlanRow): number | null {
    const own = this.stated(row);
    if (own !== null) return own;
    const children = row.children.flatMap((child) => this.deepStated(child) ?? []);
    return children.length > 0 ? children.reduce((sum, amount) => sum + amount, 0) : null;
  }

  /** A row with figures in other columns is no mere heading: a blank amount in it is a gap. */
  rowHasFigures(row: PlanRow): boolean {
    return this.plan.figureColumns.some(({ column }) => figureAt(this.plan, row.row, column).kind === 'number');
  }

  /** The levels at which this column carries amounts at all; a sheet that leaves a level blank throughout means it so. */
  levelsInUse(): ReadonlySet<Level> {
    return new Set(this.plan.rows.filter((row) => this.stated(row) !== null).map(({ level }) => level));
  }

  childrenShouldHaveAmounts(row: PlanRow, levels: ReadonlySet<Level>): boolean {
    const children = row.children.filter((child) => child.level !== 'indikator' && child.level !== 'unknown');
    const stated = this.stated(row);
    return stated !== null && stated !== 0 && children.length > 0 && children.every((child) => levels.has(child.level));
  }

  /** The amount that counts further up: the children's sum where the row differs from it, else its own (corrected) one. */
  corrected(row: PlanRow): number | null {
    const cached = this.#corrected.get(row);
    if (cached !== undefined) return cached;
    const own = row.measure === 'k' ? null : correctedValue(this.plan, row.row, this.column.column);
    const children = row.children.flatMap((child) =>
      child.level === 'indikator' ? [] : (this.corrected(child) ?? []),
    );
    const sum = children.length > 0 ? children.reduce((total, amount) => total + amount, 0) : null;
    const value = sum !== null && row.level !== 'indikator' ? sum : own;
    this.#corrected.set(row, value);
    return value;
  }

  /** The rows that state an amount: a blank heading stands for the rows below it. */
  #statingRows(row: PlanRow): PlanRow[] {
    return this.stated(row) === null && row.children.length > 0
      ? row.children.flatMap((child) => this.#statingRows(child))
      : [row];
  }

  judge(row: PlanRow, kind: ParentSum['kind'], rows: readonly PlanRow[]): ParentSum {
    const stating = rows.flatMap((part) => this.#statingRows(part)).filter((part) => this.has(part));
    const parts = stating.map((part) => {
      const stated = this.deepStated(part) ?? 0;
      return { row: part, stated, corrected: this.corrected(part) ?? stated };
    });
    const statedSum = parts.reduce((sum, part) => sum + part.stated, 0);
    const correctedSum = parts.reduce((sum, part) => sum + part.corrected, 0);
    const stated = this.stated(row);
    // A cell that its own formula already calls wrong is reported there; its sum is judged by what it should say.
    const own = row.measure === 'k' ? null : correctedValue(this.plan, row.row, this.column.column);
    const matches = [stated, own].some(
      (amount) => amount !== null && (isSame(amount, statedSum) || isSame(amount, correctedSum)),
    );
    return { row, column: this.column, kind, parts, stated, expected: statedSum, matches };
  }
}
