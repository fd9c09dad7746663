import type { TableColumn } from '../../table/table';
import { correctedValue } from '../computed/computed-cells';
import { computedColumns } from '../computed/computed-columns';
import type { Level } from '../outline/level';
import { numberAt, type PlanRow, type PlanTable } from '../plan-table';

/** Stands for "no amount" in the arrays below, which hold numbers only: boxed ones would cost more than all the rest. */
const NONE = Number.NaN;

const orNull = (amount: number): number | null => (Number.isNaN(amount) ? null : amount);

/** The amounts of one column, blank parents completed from their children. Everything is read once, from the bottom up. */
export class ColumnAmounts {
  readonly #isComputed: boolean;
  /** By the row's index: what the cell states. */
  readonly #stated: Float64Array;
  /** The stated amount, or the children's where the row states none. */
  readonly #complete: Float64Array;
  /** The amount that counts further up: the children's sum where there is one, else the row's own, put right. */
  readonly #corrected: Float64Array;

  #levels: ReadonlySet<Level> | undefined;

  constructor(
    readonly plan: PlanTable,
    readonly column: TableColumn,
  ) {
    const { rows } = plan;
    this.#isComputed = computedColumns(plan).some((computed) => computed.column.column === column.column);
    this.#stated = new Float64Array(rows.length).fill(NONE);
    this.#complete = new Float64Array(rows.length).fill(NONE);
    this.#corrected = new Float64Array(rows.length).fill(NONE);
    for (let index = rows.length - 1; index >= 0; index--) {
      const row = rows[index]!;
      const stated = row.measure === 'k' ? null : numberAt(plan, row.row, column.column);
      const below = sumOf(row.children, this.#corrected);
      this.#stated[index] = stated ?? NONE;
      this.#complete[index] = stated ?? sumOf(row.children, this.#complete);
      this.#corrected[index] = Number.isNaN(below) ? (this.ownCorrected(row) ?? NONE) : below;
    }
  }

  /** What the cell states; null where it is blank. */
  stated(row: PlanRow): number | null {
    return orNull(this.#stated[row.index]!);
  }

  /** The stated amount, or the sum of the rows below where the row states none. */
  complete(row: PlanRow): number | null {
    return orNull(this.#complete[row.index]!);
  }

  /** What the amount should be by the rows below, or by the row's own formula. */
  corrected(row: PlanRow): number | null {
    return orNull(this.#corrected[row.index]!);
  }

  /** What the amount should be by the row's own formula, or as stated where it has none. */
  ownCorrected(row: PlanRow): number | null {
    if (row.measure === 'k' || !this.#isComputed) return this.stated(row);
    return correctedValue(this.plan, row.row, this.column.column);
  }

  /** The levels at which this column carries amounts at all; a sheet that leaves a level blank throughout means it so. */
  levelsInUse(): ReadonlySet<Level> {
    this.#levels ??= new Set(this.plan.rows.flatMap((row) => (this.stated(row) === null ? [] : [row.level])));
    return this.#levels;
  }

  /** The rows among these, or below them, that state an amount: a blank heading stands for the rows below it. */
  statingRows(rows: readonly PlanRow[]): readonly PlanRow[] {
    if (rows.every((row) => this.stated(row) !== null && row.level !== 'indikator')) return rows;
    return rows.flatMap((row) => {
      if (row.level === 'indikator' || this.complete(row) === null) return [];
      return this.stated(row) !== null ? [row] : this.statingRows(row.children);
    });
  }
}

/** The sum of what the rows have, indicator rows apart; NONE when none of them has anything. */
function sumOf(rows: readonly PlanRow[], amounts: Float64Array): number {
  let sum = NONE;
  for (const { index, level } of rows) {
    const amount = level === 'indikator' ? NONE : amounts[index]!;
    if (!Number.isNaN(amount)) sum = Number.isNaN(sum) ? amount : sum + amount;
  }
  return sum;
}
