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

const judged = new WeakMap<PlanTable, ReadonlyMap<string, ComputedCell>>();

/** All computed cells of a table, by row and then in the order of the form's formulas. */
export function computedCells(plan: PlanTable): readonly ComputedCell[] {
  return [...cellsByPlace(plan).values()];
}

/** The computed cell at a row and column, or undefined where the form computes nothing. */
export function computedCellAt(plan: PlanTable, row: number, column: number): ComputedCell | undefined {
  return cellsByPlace(plan).get(placeKey(row, column));
}

/** The value that counts for further computing: what is stated and right, else what the formula gives. */
export function correctedValue(plan: PlanTable, row: number, column: number): number | null {
  const computed = computedCellAt(plan, row, column);
  const isCorrected = computed?.state === 'missing' || computed?.state === 'differs';
  return isCorrected ? computed.expected : numberOf(figureAt(plan, row, column));
}

const placeKey = (row: number, column: number): string => `${row}:${column}`;

function cellsByPlace(plan: PlanTable): ReadonlyMap<string, ComputedCell> {
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

function judgeAll(plan: PlanTable): ReadonlyMap<string, ComputedCell> {
  const columns = computedColumns(plan);
  const cells = new Map<string, ComputedCell>();
  for (const row of plan.rows) {
    for (const column of columns) {
      const cell = judge(plan, row, column, cells);
      cells.set(placeKey(row.row, column.column.column), cell);
    }
  }
  return cells;
}

/** The table's computed columns whose inputs the table has, in the order in which they can be computed. */
export function computedColumns(plan: PlanTable): ComputedColumn[] {
  return plan.layout.computed.flatMap(({ role, formula }) =>
    plan.table.columns
      .filter((column) => column.role === role)
      .flatMap((column) => {
        const inputs = formulaInputs(formula).map((input) => planColumn(plan, input, column.measure));
        if (!inputs.every((input) => input !== undefined)) return [];
        const isRatio = formula.kind === 'ratio';
        const scale = isRatio ? ratioScale(plan, column, inputs[0]!, inputs[1]!) : PLAIN_SCALE;
        const zeroTarget = isRatio ? zeroTargetHabit(plan, column, inputs[1]!, scale).value : null;
        return [{ column, formula, inputs, scale, zeroTarget }];
      }),
  );
}

const PLAIN_SCALE: RatioScale = { plainFactor: 1, plainDecimals: 0 };

function judge(
  plan: PlanTable,
  row: PlanRow,
  { column, formula, inputs: inputColumns, scale, zeroTarget }: ComputedColumn,
  known: ReadonlyMap<string, ComputedCell>,
): ComputedCell {
  const quantity = figureAt(plan, row.row, column.column);
  const inputs = inputColumns.map((input) => readInput(plan, row, input, known));
  const { factor, tolerance } = shownScale(quantity, row, formula, scale);
  const stated = quantity.kind === 'number' ? quantity.value / factor : null;
  const base = { row, column, formula, inputs, quantity, stated, tolerance };
  const isWord = (part: Quantity): boolean => part.kind === 'error' || part.kind === 'text';
  if (inputs.some((input) => isWord(input.quantity) && input.value === null)) {
    return { ...base, state: 'unreadable', expected: null };
  }
  const values = inputs.map(({ value }) => value);
  const denominatorIsZero = formula.kind === 'ratio' && values[1] === 0 && values[0] !== null;
  const expected = denominatorIsZero ? (zeroTarget ?? 0) : evaluate(formula, values, row);
  if (isWord(quantity)) return { ...base, state: 'unreadable', expected };
  if (expected === null) return { ...base, state: 'not-applicable', expected };
  if (stated === null) {
    const isOwed = !denominatorIsZero && !(expected === 0 && values.includes(null));
    return { ...base, state: denominatorIsZero ? 'zero-target' : isOwed ? 'missing' : 'not-applicable', expected };
  }
  const accepted = acceptedValues(row, { formula, inputs, expected, zeroTarget: denominatorIsZero });
  const isAccepted = accepted.some((value) => Math.abs(stated - value) <= tolerance + EPSILON);
  if (isAccepted) return { ...base, state: denominatorIsZero ? 'zero-target' : 'matches', expected };
  return { ...base, state: 'differs', expected };
}

function readInput(
  plan: PlanTable,
  row: PlanRow,
  column: TableColumn,
  known: ReadonlyMap<string, ComputedCell>,
): ComputedInput {
  const quantity = figureAt(plan, row.row, column.column);
  const computed = known.get(placeKey(row.row, column.column));
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

/** A figure that follows from an input which is wrong itself is right as soon as it follows from either of the two. */
function acceptedValues(
  row: PlanRow,
  cell: { formula: Formula; inputs: readonly ComputedInput[]; expected: number; zeroTarget: boolean },
): number[] {
  if (cell.zeroTarget) return cell.expected === 0 ? [0] : [0, cell.expected];
  const stated = cell.inputs.map(({ quantity, value }) => numberOf(quantity) ?? value);
  const fromStated = evaluate(cell.formula, stated, row);
  return fromStated === null ? [cell.expected] : [cell.expected, fromStated];
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
