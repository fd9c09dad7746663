import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { columnLetters, formatAddress } from '../sheet/address';
import { remembered } from '../sheet/remembered';
import { cellAt } from '../sheet/snapshot';
import type { Formula } from '../layouts/formula';
import type { CellContent } from '../sheet/edit';
import type { TableColumn } from '../table/table';
import { computedCellAt, type ComputedCell } from './computed-cells';
import { computedColumns, type ComputedColumn } from './computed-columns';
import { mostFrequent } from './most-frequent';
import { figureAt, type PlanTable } from './plan-table';
import { zeroTargetHabit, type RatioScale, type ZeroTargetHabit } from './ratio-column';

/** What a computed cell shows where its target is zero. */
export type ZeroTarget = 'zero' | 'dash' | 'blank';

/** How a column is filled: what its neighbours do, read once for all its cells. */
interface ColumnStyle {
  readonly scale: RatioScale;
  readonly zeroTarget: ZeroTargetHabit;
  /** The number format that most filled cells of the column have; null where none is filled. */
  readonly format: string | null;
  /** The formula of most neighbours in R1C1 notation, if it says the same as the form's; null otherwise. */
  readonly neighbour: string | null;
}

/**
 * What a computed cell should hold: a live formula in the shape and number format of its neighbours with the value that it
 * gives, or, where an input is a number typed as text (no formula can use it), the value alone.
 */
export function fillContent(plan: PlanTable, cell: ComputedCell, zeroTarget?: ZeroTarget): CellContent {
  const style = columnStyles(plan).get(cell.column)!;
  const shown = zeroTarget ? { shows: zeroTarget, value: zeroTarget === 'zero' ? 0 : null } : style.zeroTarget;
  const own = cellAt(plan.sheet, cell.row.row, cell.column.column);
  const format = own.format === 'General' ? (style.format ?? defaultFormat(cell)) : own.format;
  const factor = cell.formula.kind === 'ratio' && !format.includes('%') ? style.scale.plainFactor : 1;
  const hasTextInput = cell.inputs.some(({ quantity }) => quantity.kind === 'number' && quantity.isText);
  const value = cellValue(cell, shown, factor);
  if (hasTextInput) return { value, formula: null, format };
  return { value, formula: neighbourFormula(cell, style) ?? ownFormula(cell, shown, factor), format };
}

function defaultFormat(cell: ComputedCell): string {
  return cell.formula.kind === 'ratio' ? '0.00%' : '#,##0';
}

function isZeroTarget(cell: ComputedCell): boolean {
  return cell.formula.kind === 'ratio' && cell.inputs[1]?.value === 0;
}

function cellValue(
  cell: ComputedCell,
  shown: { shows: string; value: number | null },
  factor: number,
): number | string | null {
  if (!isZeroTarget(cell)) return cell.expected === null ? null : cell.expected * factor;
  if (shown.shows === 'dash') return '-';
  return shown.shows === 'blank' ? '' : (shown.value ?? 0) * factor;
}

/** The form's formula on the cell's own row; a zero target never gives #DIV/0!. */
function ownFormula(cell: ComputedCell, shown: { shows: string; value: number | null }, factor: number): string {
  const addresses = cell.inputs.map(({ column }) => columnLetters(column.column) + String(cell.row.row + 1));
  if (cell.formula.kind === 'sum') {
    const allNumbers = cell.inputs.every(
      ({ column, quantity }) => quantity.kind === 'number' || isFilledToo(cell, column),
    );
    return allNumbers ? `=${addresses.join('+')}` : `=SUM(${addresses.join(',')})`;
  }
  const [numerator, denominator] = addresses;
  const atZero = shown.shows === 'dash' ? '"-"' : shown.shows === 'blank' ? '""' : String((shown.value ?? 0) * factor);
  return `=IF(${denominator}=0,${atZero},${numerator}/${denominator}${factor === 100 ? '*100' : ''})`;
}

/** Whether a blank input is itself computed, so that it holds a number as soon as the table is filled. */
function isFilledToo(cell: ComputedCell, column: TableColumn): boolean {
  return cell.inputs.some((input) => input.column === column && input.quantity.kind === 'none' && input.value !== null);
}

/** The neighbours' formula moved to this row, where its inputs are such that it works there. */
function neighbourFormula(cell: ComputedCell, style: ColumnStyle): string | null {
  const allNumbers = cell.inputs.every(({ quantity, value }) => quantity.kind === 'number' || value !== null);
  if (style.neighbour === null || !allNumbers) return null;
  return translateFormulaToA1(style.neighbour, formatAddress({ row: cell.row.row, column: cell.column.column }));
}

/** A quotient that does not look at its divisor gives #DIV/0! as soon as a target turns zero; such a shape is not taken over. */
function survivesZero(formula: Formula, shape: string): boolean {
  return formula.kind === 'sum' || /\bIF(ERROR)?\(/i.test(shape);
}

/** The styles of a table's computed columns, by column. */
const columnStyles = remembered(
  (plan: PlanTable) =>
    new Map(computedColumns(plan).map((computed) => [computed.column, readColumnStyle(plan, computed)] as const)),
);

/** A shape counts as the column's own when at least this many cells have it and come out right. */
const LEAST_NEIGHBOURS = 2;

function readColumnStyle(plan: PlanTable, { column, scale, inputs, formula }: ComputedColumn): ColumnStyle {
  const formats = new Map<string, number>();
  const shapes = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { row } of plan.rows) {
    const cell = cellAt(plan.sheet, row, column.column);
    if (figureAt(plan, row, column.column).kind === 'number' && cell.format !== 'General' && cell.format !== '@') {
      count(formats, cell.format);
    }
    const isRight = computedCellAt(plan, row, column.column)?.state === 'matches';
    if (!cell.formula || !isRight) continue;
    const shape = translateFormulaToR1C1(cell.formula, formatAddress({ row, column: column.column }));
    if (readsExactly(shape, column, inputs) && survivesZero(formula, shape)) count(shapes, shape);
  }
  const zeroTarget =
    formula.kind === 'ratio' ? zeroTargetHabit(plan, column, inputs[1]!, scale) : { shows: 'zero' as const, value: 0 };
  const [neighbour, times] = mostFrequent(shapes);
  return {
    scale,
    zeroTarget,
    format: mostFrequent(formats)[0],
    neighbour: times >= LEAST_NEIGHBOURS ? neighbour : null,
  };
}

/** Whether a formula in R1C1 notation reads the inputs on its own row, all of them and nothing else. */
function readsExactly(shape: string, column: TableColumn, inputs: readonly TableColumn[]): boolean {
  const read = new Set(shape.match(/R(\[[^\]]*\]|\d*)C(\[[^\]]*\]|\d*)/g) ?? []);
  const wanted = new Set(inputs.map((input) => `RC[${input.column - column.column}]`));
  return (
    !shape.includes(':') &&
    !shape.includes('!') &&
    read.size === wanted.size &&
    [...wanted].every((one) => read.has(one))
  );
}
