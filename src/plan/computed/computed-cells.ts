import type { Formula } from '../../layouts/formula';
import { groupBy } from '../../sheet/group-by';
import { remembered } from '../../sheet/remembered';
import { cellAt } from '../../sheet/snapshot';
import type { TableColumn } from '../../table/table';
import { calculate, isDividedByZero, type Calculation } from './calculation';
import type { ComputedCell, ComputedInput, ComputedState } from './computed-cell';
import { computedColumns, type ComputedColumn } from './computed-columns';
import { isQuantity } from './lower-is-better';
import { matchesOtherwise } from './other-ways';
import { calculationOf } from './row-calculation';
import { figureAt, numberAt, type PlanRow, type PlanTable } from '../plan-table';
import type { Quantity } from '../figures/quantity';
import { amountScale, EPSILON, shareScale } from '../figures/shown-scale';

interface Judged {
  readonly cells: readonly ComputedCell[];
  /** By column and row on the sheet. */
  readonly places: readonly (readonly ComputedCell[] | undefined)[];
}

/** All computed cells of a table, by row and then in the order of the form's formulas. */
export function computedCells(plan: PlanTable): readonly ComputedCell[] {
  return judgedCells(plan).cells;
}

/** The computed cells by column, each from top to bottom. */
export const computedCellsByColumn = remembered((plan: PlanTable): ReadonlyMap<TableColumn, readonly ComputedCell[]> =>
  groupBy(computedCells(plan), ({ column }) => column),
);

/** The computed cell at a row and column, or undefined where the form computes nothing. */
export function computedCellAt(plan: PlanTable, row: number, column: number): ComputedCell | undefined {
  return judgedCells(plan).places[column]?.[row];
}

/** The value that counts for further computing: what is stated and right, else what the formula gives. */
export function correctedValue(plan: PlanTable, row: number, column: number): number | null {
  const computed = computedCellAt(plan, row, column);
  return computed && isCorrected(computed) ? computed.expected : numberAt(plan, row, column);
}

const isCorrected = ({ state }: ComputedCell): boolean => state === 'missing' || state === 'differs';

/** Whether a cell states a figure that may stand. */
const isRight = ({ state }: ComputedCell): boolean =>
  state === 'matches' || state === 'matches-otherwise' || state === 'added-though-level';

const judgedCells = remembered((plan: PlanTable): Judged => {
  const columns = computedColumns(plan);
  const places: ComputedCell[][] = [];
  const cells: ComputedCell[] = [];
  for (const row of plan.rows) {
    for (const column of columns) {
      const cell = new JudgedCell(plan, row, column, places);
      (places[column.column.column] ??= [])[row.row] = cell;
      cells.push(cell);
    }
  }
  return { cells, places };
});

/** A computed cell. Its inputs are looked up when somebody asks for them: few of the many cells of a table are ever spoken of. */
class JudgedCell implements ComputedCell {
  readonly calculation: Calculation;
  readonly quantity: Quantity;
  readonly stated: number | null;
  readonly expected: number | null;
  readonly tolerance: number;
  readonly state: ComputedState;

  constructor(
    readonly plan: PlanTable,
    readonly row: PlanRow,
    readonly computed: ComputedColumn,
    /** The cells judged before it. */
    readonly before: Judged['places'],
  ) {
    const { column, scale, isShare, inputs } = computed;
    this.calculation = calculationOf(plan, row, computed);
    this.quantity = figureAt(plan, row.row, column.column);
    const isRupiah = !isQuantity(row, column);
    const { factor, tolerance } = isShare ? shareScale(this.quantity, scale) : amountScale(this.quantity, isRupiah);
    this.tolerance = tolerance;
    this.stated = this.quantity.kind === 'number' ? this.quantity.value / factor : null;
    const values = inputs.map((input) => this.#valueOf(input));
    const isReadable = values.every((value, index) => value !== null || !isWord(this.#quantityOf(inputs[index]!)));
    this.expected = isReadable && this.#isComparable() ? this.#expected(values) : null;
    this.state = isReadable ? this.#stateFor(values) : 'unreadable';
  }

  get column(): TableColumn {
    return this.computed.column;
  }

  get formula(): Formula {
    return this.computed.formula;
  }

  get isShare(): boolean {
    return this.computed.isShare;
  }

  get inputs(): readonly ComputedInput[] {
    return this.computed.inputs.map((column) => ({
      column,
      quantity: this.#quantityOf(column),
      value: this.#valueOf(column),
    }));
  }

  get #place(): Pick<ComputedCell, 'row' | 'calculation' | 'tolerance'> {
    return { row: this.row, calculation: this.calculation, tolerance: this.tolerance };
  }

  #quantityOf({ column }: TableColumn): Quantity {
    return figureAt(this.plan, this.row.row, column);
  }

  #valueOf({ column }: TableColumn): number | null {
    const computed = this.before[column]?.[this.row.row];
    const isTaken = computed === undefined || computed.expected === null || isRight(computed);
    return isTaken ? numberAt(this.plan, this.row.row, column) : computed.expected;
  }

  /** A percentage and a count have no ratio: "85 %" of "12 dokumen" says nothing. */
  #isComparable(): boolean {
    if (this.formula.kind !== 'ratio' || !isQuantity(this.row, this.computed.inputs[0]!)) return true;
    const numbers = this.computed.inputs.flatMap((column) => {
      const quantity = this.#quantityOf(column);
      return quantity.kind === 'number' ? [quantity] : [];
    });
    const [percent, plain] = [numbers.find((one) => one.isPercent), numbers.find((one) => !one.isPercent)];
    return !percent || !plain || Math.abs(plain.value) <= MOST_AS_FRACTION;
  }

  #expected(values: readonly (number | null)[]): number | null {
    return isDividedByZero(this.calculation, values)
      ? (this.computed.zeroTarget ?? 0)
      : calculate(this.calculation, values);
  }

  #stateFor(values: readonly (number | null)[]): ComputedState {
    const { quantity, stated, expected, tolerance, calculation } = this;
    if (isWord(quantity)) return 'unreadable';
    if (expected === null) return 'not-applicable';
    const isZeroTarget = isDividedByZero(calculation, values);
    if (stated === null) {
      // Nothing to add up but a zero here and there: a blank says as much.
      const isNothing = expected === 0 && values.includes(null);
      return isZeroTarget ? 'zero-target' : isNothing ? 'not-applicable' : 'missing';
    }
    const isNear = (value: number): boolean => Math.abs(stated - value) <= tolerance + EPSILON;
    if (isZeroTarget) return isNear(expected) || isNear(0) ? 'zero-target' : 'differs';
    if (isNear(expected) || this.#followsFromStated(values, isNear)) return 'matches';
    return matchesOtherwise(this.plan, { ...this.#place, stated }, this.computed, values) ?? 'differs';
  }

  /**
   * A figure that follows from an input which is wrong itself is not wrong, too: the mistake is reported at its origin. Nor is the
   * result of a formula that takes a blank, itself to be computed, for zero.
   */
  #followsFromStated(values: readonly (number | null)[], isNear: (value: number) => boolean): boolean {
    const stated = this.computed.inputs.map(({ column }) => numberAt(this.plan, this.row.row, column));
    const follows = (inputs: readonly (number | null)[]): boolean => {
      const result = calculate(this.calculation, inputs);
      return result !== null && isNear(result);
    };
    if (follows(stated.map((value, index) => value ?? values[index]!))) return true;
    const isFormula = cellAt(this.plan.sheet, this.row.row, this.column.column).formula !== null;
    return isFormula && stated.includes(null) && follows(stated.map((value) => value ?? 0));
  }
}

/** A plain number up to this may be a fraction written without its "%". */
const MOST_AS_FRACTION = 2;

const isWord = ({ kind }: Quantity): boolean => kind === 'error' || kind === 'text' || kind === 'several';
