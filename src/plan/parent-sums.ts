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
    const columns = plan.figureColumns.filter((column) => isRupiahColumn(plan, column));
    const filled = plan.rows.map(({ row }) =>
      plan.figureColumns.some(({ column }) => figureAt(plan, row, column).kind === 'number'),
    );
    sums = columns.flatMap((column) => columnSums(plan, column, filled));
    known.set(plan, sums);
  }
  return sums;
}

function columnSums(plan: PlanTable, column: TableColumn, filled: readonly boolean[]): ParentSum[] {
  const amounts = new ColumnAmounts(plan, column);
  const summedLevels = amounts.levelsInUse();
  const sums: ParentSum[] = [];
  for (let index = plan.rows.length - 1; index >= 0; index--) {
    const row = plan.rows[index]!;
    const isParent =
      row.children.length > 0 && row.measure === 'rp' && row.level !== 'total' && summedLevels.has(row.level);
    // A row with figures in other columns is no mere heading: a blank amount in it is a gap.
    if (!isParent || (amounts.stated(row) === null && !filled[index])) continue;
    const parts = row.children.filter((child) => isNoIndicator(child) && amounts.has(child));
    if (parts.length > 0 || amounts.childrenShouldHaveAmounts(row, summedLevels)) {
      sums.push(amounts.judge(row, 'children', parts));
    }
  }
  return [...sums, ...totalSums(plan, amounts, filled)];
}

/** A total adds up what stands above it: since the total before it, or all, or the totals before it. */
function totalSums(plan: PlanTable, amounts: ColumnAmounts, filled: readonly boolean[]): ParentSum[] {
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
    if (fitting && (amounts.stated(row) !== null || filled[row.index])) sums.push(fitting);
    totals.push(row);
    block = [];
  }
  return sums;
}

/** The amounts of one column, blank parents completed from their children. Everything is read once, from the bottom up. */
class ColumnAmounts {
  /** By the row's index: what the cell states. */
  readonly #stated: (number | null)[];
  /** The stated amount, or the children's where the row states none. */
  readonly #complete: (number | null)[] = [];
  /** The amount that counts further up: the children's sum where there is one, else the row's own, put right. */
  readonly #corrected: (number | null)[] = [];

  constructor(
    readonly plan: PlanTable,
    readonly column: TableColumn,
  ) {
    const place = column.column;
    this.#stated = plan.rows.map((row) => (row.measure === 'k' ? null : numberOf(figureAt(plan, row.row, place))));
    for (let index = plan.rows.length - 1; index >= 0; index--) {
      const row = plan.rows[index]!;
      this.#complete[index] = this.#stated[index] ?? sumOf(row.children, this.#complete);
      const children = row.children.length > 0 ? sumOf(row.children.filter(isNoIndicator), this.#corrected) : null;
      this.#corrected[index] = children ?? (row.measure === 'k' ? null : correctedValue(plan, row.row, place));
    }
  }

  stated(row: PlanRow): number | null {
    return this.#stated[row.index] ?? null;
  }

  /** Whether the row or one below it states an amount. */
  has(row: PlanRow): boolean {
    return this.#complete[row.index] !== null;
  }

  /** The levels at which this column carries amounts at all; a sheet that leaves a level blank throughout means it so. */
  levelsInUse(): ReadonlySet<Level> {
    return new Set(this.plan.rows.flatMap((row) => (this.stated(row) === null ? [] : [row.level])));
  }

  childrenShouldHaveAmounts(row: PlanRow, levels: ReadonlySet<Level>): boolean {
    if (!this.stated(row)) return false;
    const children = row.children.filter((child) => child.level !== 'indikator' && child.level !== 'unknown');
    return children.length > 0 && children.every((child) => levels.has(child.level));
  }

  /** The rows that state an amount: a blank heading stands for the rows below it. */
  #statingRows(row: PlanRow): PlanRow[] {
    if (this.stated(row) !== null || row.children.length === 0) return [row];
    return row.children.flatMap((child) => this.#statingRows(child)).filter((part) => this.has(part));
  }

  judge(row: PlanRow, kind: ParentSum['kind'], rows: readonly PlanRow[]): ParentSum {
    const parts = rows
      .flatMap((part) => this.#statingRows(part))
      .map((part) => {
        const stated = this.#complete[part.index] ?? 0;
        return { row: part, stated, corrected: this.#corrected[part.index] ?? stated };
      });
    const statedSum = parts.reduce((sum, part) => sum + part.stated, 0);
    const correctedSum = parts.reduce((sum, part) => sum + part.corrected, 0);
    const fits = (amount: number | null): boolean =>
      amount !== null && (isSame(amount, statedSum) || isSame(amount, correctedSum));
    const stated = this.stated(row);
    // A cell that its own formula already calls wrong is reported there; its sum is judged by what it should say.
    const matches =
      fits(stated) || (row.measure !== 'k' && fits(correctedValue(this.plan, row.row, this.column.column)));
    return { row, column: this.column, kind, parts, stated, expected: statedSum, matches };
  }
}

const isNoIndicator = (row: PlanRow): boolean => row.level !== 'indikator';

/** The sum of what the rows have, or null when none of them has anything. */
function sumOf(rows: readonly PlanRow[], amounts: readonly (number | null)[]): number | null {
  let sum: number | null = null;
  for (const { index } of rows) {
    const amount = amounts[index] ?? null;
    if (amount !== null) sum = (sum ?? 0) + amount;
  }
  return sum;
}
