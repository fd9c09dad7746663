import type { TableColumn } from '../table/table';
import { correctedValue } from './computed-cells';
import type { Level } from './level';
import { figureAt, type PlanRow, type PlanTable } from './plan-table';
import { numberOf } from './quantity';

/** The amounts of one column, blank parents completed from their children. Everything is read once, from the bottom up. */
export class ColumnAmounts {
  /** By the row's index: what the cell states. */
  readonly #stated: (number | null)[];
  /** The stated amount, or the children's where the row states none. */
  readonly #complete: (number | null)[];
  /** The amount that counts further up: the children's sum where there is one, else the row's own, put right. */
  readonly #corrected: (number | null)[];

  constructor(
    readonly plan: PlanTable,
    readonly column: TableColumn,
  ) {
    const { rows } = plan;
    this.#stated = rows.map((row) => (row.measure === 'k' ? null : numberOf(figureAt(plan, row.row, column.column))));
    this.#complete = rows.map(() => null);
    this.#corrected = rows.map(() => null);
    for (let index = rows.length - 1; index >= 0; index--) {
      const row = rows[index]!;
      this.#complete[index] = this.#stated[index] ?? sumOf(row.children, this.#complete);
      const children = sumOf(row.children, this.#corrected);
      this.#corrected[index] = children ?? this.ownCorrected(row);
    }
  }

  /** What the cell states; null where it is blank. */
  stated(row: PlanRow): number | null {
    return this.#stated[row.index]!;
  }

  /** The stated amount, or the sum of the rows below where the row states none. */
  complete(row: PlanRow): number | null {
    return this.#complete[row.index]!;
  }

  /** What the amount should be by the rows below, or by the row's own formula. */
  corrected(row: PlanRow): number | null {
    return this.#corrected[row.index]!;
  }

  /** What the amount should be by the row's own formula, or as stated where it has none. */
  ownCorrected(row: PlanRow): number | null {
    return row.measure === 'k' ? null : correctedValue(this.plan, row.row, this.column.column);
  }

  /** The levels at which this column carries amounts at all; a sheet that leaves a level blank throughout means it so. */
  levelsInUse(): ReadonlySet<Level> {
    const levels = new Set<Level>();
    for (const row of this.plan.rows) if (this.#stated[row.index] !== null) levels.add(row.level);
    return levels;
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

/** The sum of what the rows have, indicator rows apart, or null when none of them has anything. */
function sumOf(rows: readonly PlanRow[], amounts: readonly (number | null)[]): number | null {
  let sum: number | null = null;
  for (const { index, level } of rows) {
    const amount = level === 'indikator' ? null : amounts[index]!;
    if (amount !== null) sum = (sum ?? 0) + amount;
  }
  return sum;
}
