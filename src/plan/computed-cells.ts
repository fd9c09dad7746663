import type { Formula } from '../layouts/formula';
import { remembered } from '../sheet/remembered';
import type { TableColumn } from '../table/table';
import { computedColumns, type ComputedColumn } from './computed-columns';
import { figureAt, numberAt, type PlanRow, type PlanTable } from './plan-table';
import type { Quantity } from './quantity';
import type { RatioScale } from './ratio-column';
import { LEAST_RUPIAH_DIFFERENCE } from './rupiah';

/** A figure that a computed cell is made of. */
export interface ComputedInput {
  readonly column: TableColumn;
  readonly quantity: Quantity;
  /** What counts for the computation: the stated number, or the computed one where the input is itself blank or wrong. */
  readonly value: number | null;
}

/** How a computed cell stands. */
export type ComputedState =
  | 'not-applicable' // its inputs are not there
  | 'missing' // blank or "-" though they are
  | 'zero-target' // divided by zero, and showing what the sheet shows for that
  | 'matches'
  | 'differs'
  | 'unreadable'; // the cell or an input holds an error or words

/** One computed cell of the form, judged on its own row. Ratios are fractions (0.75 is 75 %) whatever the sheet shows. */
export interface ComputedCell {
  readonly row: PlanRow;
  readonly column: TableColumn;
  readonly formula: Formula;
  readonly inputs: readonly ComputedInput[];
  readonly quantity: Quantity;
  readonly state: ComputedState;
  /** The stated number on the fraction's scale; null where the cell holds none. */
  readonly stated: number | null;
  /** What the formula gives; null where it cannot be computed. */
  readonly expected: number | null;
  /** Half of the last digit shown: a smaller difference is no difference. */
  readonly tolerance: number;
}

/** Room for what binary fractions lose; far below any figure in these tables. */
const EPSILON = 1e-9;

/** The computed cells of one row, by column. */
type RowCells = (ComputedCell | undefined)[];

interface Judged {
  readonly cells: readonly ComputedCell[];
  readonly byRow: ReadonlyMap<number, RowCells>;
}

/** All computed cells of a table, by row and then in the order of the form's formulas. */
export function computedCells(plan: PlanTable): readonly ComputedCell[] {
  return judgedCells(plan).cells;
}

/** The computed cell at a row and column, or undefined where the form computes nothing. */
export function computedCellAt(plan: PlanTable, row: number, column: number): ComputedCell | undefined {
  return judgedCells(plan).byRow.get(row)?.[column];
}

/** The value that counts for further computing: what is stated and right, else what the formula gives. */
export function correctedValue(plan: PlanTable, row: number, column: number): number | null {
  const computed = computedCellAt(plan, row, column);
  const isCorrected = computed?.state === 'missing' || computed?.state === 'differs';
  return isCorrected ? computed.expected : numberAt(plan, row, column);
}

const judgedCells = remembered((plan: PlanTable): Judged => {
  const columns = computedColumns(plan);
  const byRow = new Map<number, RowCells>();
  const cells: ComputedCell[] = [];
  for (const row of plan.rows) {
    const ofRow: RowCells = [];
    byRow.set(row.row, ofRow);
    for (const column of columns) {
      const cell = new JudgedCell(plan, row, column, ofRow);
      ofRow[column.column.column] = cell;
      cells.push(cell);
    }
  }
  return { cells, byRow };
});

/** A computed cell. Its inputs are looked up when somebody asks for them: few of the many cells of a table are ever spoken of. */
class JudgedCell implements ComputedCell {
  readonly quantity: Quantity;
  readonly stated: number | null;
  readonly expected: number | null;
  readonly tolerance: number;
  readonly state: ComputedState;

  constructor(
    readonly plan: PlanTable,
    readonly row: PlanRow,
    readonly computed: ComputedColumn,
    readonly ofRow: Readonly<RowCells>,
  ) {
    const { column, formula, scale, zeroTarget } = computed;
    this.quantity = figureAt(plan, row.row, column.column);
    const { factor, tolerance } = shownScale(this.quantity, row, formula, scale);
    this.tolerance = tolerance;
    this.stated = this.quantity.kind === 'number' ? this.quantity.value / factor : null;
    const values = computed.inputs.map((input) => this.#valueOf(input));
    const isReadable = values.every(
      (value, index) => value !== null || !isWord(this.#quantityOf(computed.inputs[index]!)),
    );
    this.expected = isReadable ? expectedValue(row, formula, values, zeroTarget) : null;
    this.state = isReadable ? this.#stateFor(values) : 'unreadable';
  }

  get column(): TableColumn {
    return this.computed.column;
  }

  get formula(): Formula {
    return this.computed.formula;
  }

  get inputs(): readonly ComputedInput[] {
    return this.computed.inputs.map((column) => ({
      column,
      quantity: this.#quantityOf(column),
      value: this.#valueOf(column),
    }));
  }

  #quantityOf({ column }: TableColumn): Quantity {
    return figureAt(this.plan, this.row.row, column);
  }

  #valueOf({ column }: TableColumn): number | null {
    const computed = this.ofRow[column];
    const isCorrected = computed !== undefined && computed.expected !== null && computed.state !== 'matches';
    return isCorrected ? computed.expected : numberAt(this.plan, this.row.row, column);
  }

  #stateFor(values: readonly (number | null)[]): ComputedState {
    const { formula, quantity, stated, expected, tolerance } = this;
    if (isWord(quantity)) return 'unreadable';
    if (expected === null) return 'not-applicable';
    const isZeroTarget = isDividedByZero(formula, values);
    if (stated === null) {
      // Nothing to add up but a zero here and there: a blank says as much.
      const isNothing = expected === 0 && values.includes(null);
      return isZeroTarget ? 'zero-target' : isNothing ? 'not-applicable' : 'missing';
    }
    const isNear = (value: number): boolean => Math.abs(stated - value) <= tolerance + EPSILON;
    if (isZeroTarget) return isNear(expected) || isNear(0) ? 'zero-target' : 'differs';
    return isNear(expected) || this.#followsFromStated(values, isNear) ? 'matches' : 'differs';
  }

  /** A figure that follows from an input which is wrong itself is not wrong, too: the mistake is reported at its origin. */
  #followsFromStated(values: readonly (number | null)[], isNear: (value: number) => boolean): boolean {
    const stated = this.computed.inputs.map(
      ({ column }, index) => numberAt(this.plan, this.row.row, column) ?? values[index]!,
    );
    const result = evaluate(this.formula, stated, this.row);
    return result !== null && isNear(result);
  }
}

const isWord = ({ kind }: Quantity): boolean => kind === 'error' || kind === 'text';

const isDividedByZero = (formula: Formula, values: readonly (number | null)[]): boolean =>
  formula.kind === 'ratio' && values[1] === 0 && values[0] !== null;

function expectedValue(
  row: PlanRow,
  formula: Formula,
  values: readonly (number | null)[],
  zeroTarget: number | null,
): number | null {
  return isDividedByZero(formula, values) ? (zeroTarget ?? 0) : evaluate(formula, values, row);
}

/** The formula on the given values. A sum takes blanks for nothing as long as one part is there; a ratio needs both. */
export function evaluate(formula: Formula, values: readonly (number | null)[], row: PlanRow): number | null {
  if (formula.kind === 'ratio') {
    const [numerator, denominator] = values;
    return numerator == null || denominator == null || denominator === 0 ? null : numerator / denominator;
  }
  const isAddable = row.kind === 'akumulasi' || row.measure === 'rp';
  const present = values.filter((value) => value !== null);
  return isAddable && present.length > 0 ? present.reduce((sum, value) => sum + value, 0) : null;
}

/** The factor between what the cell holds and the fraction, and the tolerance on the fraction's scale. */
function shownScale(
  quantity: Quantity,
  row: PlanRow,
  formula: Formula,
  scale: RatioScale,
): { factor: number; tolerance: number } {
  const decimals = quantity.kind === 'number' ? quantity.decimals : 0;
  if (formula.kind === 'sum') {
    return { factor: 1, tolerance: row.measure === 'rp' ? LEAST_RUPIAH_DIFFERENCE - EPSILON : 0.5 * 10 ** -decimals };
  }
  const isPercent = quantity.kind === 'number' && quantity.isPercent;
  const factor = isPercent ? 1 : scale.plainFactor;
  const shown = isPercent ? decimals : Math.max(decimals, scale.plainDecimals);
  return { factor, tolerance: (0.5 * 10 ** -shown) / factor };
}
