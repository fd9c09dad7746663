import type { Formula } from '../layouts/formula';
import { formulaInputs } from '../layouts/formula';
import type { TableColumn } from '../table/table';
import { figureAt, planColumn, type PlanRow, type PlanTable } from './plan-table';
import { numberOf, type Quantity } from './quantity';
import { ratioScale, zeroTargetHabit, type RatioScale } from './ratio-column';

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
/** "Money compares to 1 rupiah": amounts that differ by a rupiah or more differ. */
const RUPIAH_TOLERANCE = 1 - 1e-6;

/** The computed cells of a table, by row and column. */
type CellIndex = Map<number, (ComputedCell | undefined)[]>;

interface Judged {
  readonly cells: readonly ComputedCell[];
  readonly index: CellIndex;
}

const judged = new WeakMap<PlanTable, Judged>();

/** All computed cells of a table, by row and then in the order of the form's formulas. */
export function computedCells(plan: PlanTable): readonly ComputedCell[] {
  return judgedCells(plan).cells;
}

/** The computed cell at a row and column, or undefined where the form computes nothing. */
export function computedCellAt(plan: PlanTable, row: number, column: number): ComputedCell | undefined {
  return judgedCells(plan).index.get(row)?.[column];
}

/** The value that counts for further computing: what is stated and right, else what the formula gives. */
export function correctedValue(plan: PlanTable, row: number, column: number): number | null {
  const computed = computedCellAt(plan, row, column);
  const isCorrected = computed?.state === 'missing' || computed?.state === 'differs';
  return isCorrected ? computed.expected : numberOf(figureAt(plan, row, column));
}

function judgedCells(plan: PlanTable): Judged {
  let cells = judged.get(plan);
  if (!cells) judged.set(plan, (cells = judgeAll(plan)));
  return cells;
}

/** A computed column of the table with what it takes to judge its cells. */
interface ComputedColumn {
  readonly column: TableColumn;
  readonly formula: Formula;
  readonly inputs: readonly TableColumn[];
  readonly scale: RatioScale;
  readonly zeroTarget: number | null;
}

function judgeAll(plan: PlanTable): Judged {
  const columns = computedColumns(plan);
  const index: CellIndex = new Map();
  const cells: ComputedCell[] = [];
  for (const row of plan.rows) {
    const ofRow: (ComputedCell | undefined)[] = [];
    index.set(row.row, ofRow);
    for (const column of columns) {
      const cell = judge(plan, row, column, ofRow);
      ofRow[column.column.column] = cell;
      cells.push(cell);
    }
  }
  return { cells, index };
}

const knownColumns = new WeakMap<PlanTable, readonly ComputedColumn[]>();

/** The table's computed columns whose inputs the table has, in the order in which they can be computed. */
export function computedColumns(plan: PlanTable): readonly ComputedColumn[] {
  let columns = knownColumns.get(plan);
  if (!columns) {
    columns = plan.layout.computed.flatMap(({ role, formula }) =>
      plan.table.columns
        .filter((column) => column.role === role)
        .flatMap((column) => computedColumn(plan, column, formula) ?? []),
    );
    knownColumns.set(plan, columns);
  }
  return columns;
}

const PLAIN_SCALE: RatioScale = { plainFactor: 1, plainDecimals: 0 };

function computedColumn(plan: PlanTable, column: TableColumn, formula: Formula): ComputedColumn | null {
  const inputs = formulaInputs(formula).map((input) => planColumn(plan, input, column.measure));
  if (!inputs.every((input) => input !== undefined)) return null;
  if (formula.kind === 'sum') return { column, formula, inputs, scale: PLAIN_SCALE, zeroTarget: null };
  const scale = ratioScale(plan, column, inputs[0]!, inputs[1]!);
  return { column, formula, inputs, scale, zeroTarget: zeroTargetHabit(plan, column, inputs[1]!, scale).value };
}

function judge(
  plan: PlanTable,
  row: PlanRow,
  { column, formula, inputs: inputColumns, scale, zeroTarget }: ComputedColumn,
  known: readonly (ComputedCell | undefined)[],
): ComputedCell {
  const quantity = figureAt(plan, row.row, column.column);
  const inputs = inputColumns.map((input) => readInput(plan, row, input, known));
  const { factor, tolerance } = shownScale(quantity, row, formula, scale);
  const stated = quantity.kind === 'number' ? quantity.value / factor : null;
  const expected = expectedValue(row, formula, inputs, zeroTarget);
  const state = stateOf({ row, formula, inputs, quantity, stated, expected, tolerance });
  return { row, column, formula, inputs, quantity, state, stated, expected, tolerance };
}

const isWord = ({ kind }: Quantity): boolean => kind === 'error' || kind === 'text';

/** An input that is there, but as an error or in words, so that nothing can be computed from it. */
const isUnreadable = ({ quantity, value }: ComputedInput): boolean => value === null && isWord(quantity);

const isDividedByZero = (formula: Formula, inputs: readonly ComputedInput[]): boolean =>
  formula.kind === 'ratio' && inputs[1]!.value === 0 && inputs[0]!.value !== null;

function expectedValue(
  row: PlanRow,
  formula: Formula,
  inputs: readonly ComputedInput[],
  zeroTarget: number | null,
): number | null {
  if (inputs.some(isUnreadable)) return null;
  return isDividedByZero(formula, inputs)
    ? (zeroTarget ?? 0)
    : evaluate(
        formula,
        inputs.map(({ value }) => value),
        row,
      );
}

function stateOf(cell: Omit<ComputedCell, 'column' | 'state'>): ComputedState {
  const { row, formula, inputs, quantity, stated, expected, tolerance } = cell;
  if (isWord(quantity) || inputs.some(isUnreadable)) return 'unreadable';
  if (expected === null) return 'not-applicable';
  const isZeroTarget = isDividedByZero(formula, inputs);
  if (stated === null) {
    // Nothing to add up but a zero here and there: a blank says as much.
    const isNothing = expected === 0 && inputs.some(({ value }) => value === null);
    return isZeroTarget ? 'zero-target' : isNothing ? 'not-applicable' : 'missing';
  }
  const isNear = (value: number): boolean => Math.abs(stated - value) <= tolerance + EPSILON;
  if (isZeroTarget) return isNear(expected) || isNear(0) ? 'zero-target' : 'differs';
  return isNear(expected) || followsFromStated(row, formula, inputs, isNear) ? 'matches' : 'differs';
}

function readInput(
  plan: PlanTable,
  row: PlanRow,
  column: TableColumn,
  known: readonly (ComputedCell | undefined)[],
): ComputedInput {
  const quantity = figureAt(plan, row.row, column.column);
  const computed = known[column.column];
  const isCorrected = computed !== undefined && computed.expected !== null && computed.state !== 'matches';
  return { column, quantity, value: isCorrected ? computed.expected : numberOf(quantity) };
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

/** A figure that follows from an input which is wrong itself is not wrong, too: the mistake is reported at its origin. */
function followsFromStated(
  row: PlanRow,
  formula: Formula,
  inputs: readonly ComputedInput[],
  isNear: (value: number) => boolean,
): boolean {
  const stated = inputs.map(({ quantity, value }) => numberOf(quantity) ?? value);
  const result = evaluate(formula, stated, row);
  return result !== null && isNear(result);
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
    return { factor: 1, tolerance: row.measure === 'rp' ? RUPIAH_TOLERANCE - EPSILON : 0.5 * 10 ** -decimals };
  }
  const isPercent = quantity.kind === 'number' && quantity.isPercent;
  const factor = isPercent ? 1 : scale.plainFactor;
  const shown = isPercent ? decimals : Math.max(decimals, scale.plainDecimals);
  return { factor, tolerance: (0.5 * 10 ** -shown) / factor };
}
