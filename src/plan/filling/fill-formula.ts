import { remembered } from '../../sheet/remembered';
import { cellAt } from '../../sheet/snapshot';
import type { CellContent } from '../../sheet/edit';
import { isDividedByZero, lastGivenIndex, type Calculation } from '../computed/calculation';
import type { ComputedCell } from '../computed/computed-cell';
import { computedCellAt } from '../computed/computed-cells';
import { computedColumns, type ComputedColumn } from '../computed/computed-columns';
import { formulaOfShape, readsExactly, shapeOf } from './formula-shape';
import { isQuantity } from '../computed/lower-is-better';
import { mostFrequent } from '../most-frequent';
import { ownFormula } from './own-formula';
import { figureAt, type PlanTable } from '../plan-table';
import type { TableColumn } from '../../table/table';
import { zeroTargetHabit, type RatioScale, type ZeroTargetHabit } from '../figures/ratio-column';

/** What a computed cell shows where its target is zero. */
export type ZeroTarget = 'zero' | 'dash' | 'blank';

/** How a column is filled: what its neighbours do, read once for all its cells. */
interface ColumnStyle {
  readonly scale: RatioScale;
  readonly zeroTarget: ZeroTargetHabit;
  /** The number format that most filled cells of the column have; of blank percentages what most of them are made ready for. */
  readonly format: string | null;
  /** The shape of most neighbours' formulas that say the same as the form's, by how they compute. */
  readonly neighbours: ReadonlyMap<string, string>;
}

/**
 * What a computed cell should hold: a live formula in the shape and number format of its neighbours with the value that it
 * gives, or, where an input is a number typed as text (no formula can use it), the value alone.
 */
export function fillContent(plan: PlanTable, cell: ComputedCell, zeroTarget?: ZeroTarget): CellContent {
  const style = columnStyles(plan).get(cell.column)!;
  const shown = zeroTarget ? { shows: zeroTarget, value: zeroTarget === 'zero' ? 0 : null } : style.zeroTarget;
  const own = cellAt(plan.sheet, cell.row.row, cell.column.column);
  const isOpen = isUnset(own.format) || (cell.isShare && isOfUnknownScale(own.format, style));
  const format = isOpen ? (style.format ?? defaultFormat(plan, cell)) : own.format;
  const factor = cell.isShare && !format.includes('%') ? style.scale.plainFactor : 1;
  const hasTextInput = cell.inputs.some(({ quantity }) => quantity.kind === 'number' && quantity.isText);
  const value = cellValue(cell, shown, factor);
  if (hasTextInput) return { value, formula: null, format };
  return {
    value,
    formula: neighbourFormula(cell, style) ?? ownFormula(cell, atZeroText(shown, factor), factor),
    format,
  };
}

/** How a cell of a percentage column shows its figure: its number format, and the factor between what it holds and the fraction. */
export function columnFormat(
  plan: PlanTable,
  column: TableColumn,
  own: string,
): { readonly format: string; readonly factor: 1 | 100 } {
  const style = columnStyles(plan).get(column);
  const isOpen = isUnset(own) || !style || isOfUnknownScale(own, style);
  const format = isOpen ? (style?.format ?? '0.00%') : own;
  return { format, factor: format.includes('%') ? 1 : (style?.scale.plainFactor ?? 1) };
}

/** A blank percentage column with plain number formats does not say whether 0.975 or 97.5 is meant; "%" leaves no doubt. */
function isOfUnknownScale(format: string, { scale }: ColumnStyle): boolean {
  return !scale.isKnown && !format.includes('%');
}

/** A cell formatted as text would show a formula instead of its value. */
const isUnset = (format: string): boolean => format === 'General' || format === '@';

/** Where no neighbour shows how: percentages with two digits; quantities as their last input has them; money in whole rupiah. */
function defaultFormat(plan: PlanTable, cell: ComputedCell): string {
  if (cell.isShare) return '0.00%';
  if (!isQuantity(cell.row, cell.column)) return '#,##0';
  const last = cell.inputs[lastGivenIndex(cell.inputs.map(({ value }) => value))];
  const format = last ? cellAt(plan.sheet, cell.row.row, last.column.column).format : 'General';
  if (!isUnset(format)) return format;
  return Number.isInteger(cell.expected) ? '#,##0' : 'General';
}

function isZeroTarget({ isShare, calculation, inputs }: ComputedCell): boolean {
  return (
    isShare &&
    isDividedByZero(
      calculation,
      inputs.map(({ value }) => value),
    )
  );
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

/** What a formula gives where its divisor is zero, as it is written into the formula. */
function atZeroText(shown: { shows: string; value: number | null }, factor: number): string {
  if (shown.shows === 'dash') return '"-"';
  return shown.shows === 'blank' ? '""' : String((shown.value ?? 0) * factor);
}

/** The neighbours' formula moved to this row, where its inputs are such that it works there. */
function neighbourFormula(cell: ComputedCell, style: ColumnStyle): string | null {
  const allNumbers = cell.inputs.every(({ quantity, value }) => quantity.kind === 'number' || value !== null);
  const shape = style.neighbours.get(wayOf(cell.calculation));
  if (shape === undefined || !allNumbers) return null;
  return formulaOfShape(shape, { row: cell.row.row, column: cell.column.column });
}

/** What tells one way of computing from another: a neighbour that adds up is no model for one that takes the last. */
function wayOf(calculation: Calculation): string {
  return calculation.kind === 'ratio' ? `${calculation.way} of ${calculation.whole}` : calculation.kind;
}

/** A quotient that does not look at its divisor gives #DIV/0! as soon as a target turns zero; such a shape is not taken over. */
function survivesZero({ isShare }: ComputedColumn, shape: string): boolean {
  return !isShare || /\bIF(ERROR)?\(/i.test(shape);
}

/** Percentages written as plain numbers, 97.5 or 0.975, stay such: with the digits that most of them show, and at least two of a percentage. */
function plainShareFormat({ plainFactor, plainDecimals }: RatioScale): string {
  return `0.${'0'.repeat(Math.max(plainDecimals, plainFactor === 100 ? 2 : 4))}`;
}

/** The styles of a table's computed columns, by column. */
const columnStyles = remembered(
  (plan: PlanTable) =>
    new Map(computedColumns(plan).map((computed) => [computed.column, readColumnStyle(plan, computed)] as const)),
);

/** A shape counts as the column's own when at least this many cells have it and come out right. */
const LEAST_NEIGHBOURS = 2;

function readColumnStyle(plan: PlanTable, computed: ComputedColumn): ColumnStyle {
  const { column, scale, inputs, formula } = computed;
  const formats = new Map<string, number>();
  const readyFormats = new Map<string, number>();
  const shapes = new Map<string, Map<string, number>>();
  let plainShares = 0;
  for (const { row } of plan.rows) {
    const cell = cellAt(plan.sheet, row, column.column);
    const figure = figureAt(plan, row, column.column);
    const isFilled = figure.kind === 'number';
    if (isFilled && isUnset(cell.format) && !figure.isPercent && computed.isShare) plainShares++;
    if (!isUnset(cell.format)) {
      const isReady = computed.isShare && (scale.isKnown || cell.format.includes('%'));
      const counted = isFilled ? formats : isReady ? readyFormats : null;
      counted?.set(cell.format, (counted.get(cell.format) ?? 0) + 1);
    }
    const judged = cell.formula ? computedCellAt(plan, row, column.column) : undefined;
    if (!cell.formula || judged?.state !== 'matches') continue;
    const shape = shapeOf(cell.formula, { row, column: column.column });
    if (!readsExactly(shape, column, inputs) || !survivesZero(computed, shape)) continue;
    const way = wayOf(judged.calculation);
    const counts = shapes.get(way) ?? new Map<string, number>();
    shapes.set(way, counts.set(shape, (counts.get(shape) ?? 0) + 1));
  }
  const zeroTarget =
    formula.kind === 'ratio' ? zeroTargetHabit(plan, column, inputs[1]!, scale) : { shows: 'zero' as const, value: 0 };
  const neighbours = new Map(
    [...shapes].flatMap(([way, counts]) => {
      const [shape, times] = mostFrequent(counts);
      return shape !== null && times >= LEAST_NEIGHBOURS ? [[way, shape] as const] : [];
    }),
  );
  const [usual, times] = mostFrequent(formats);
  const format = plainShares > times ? plainShareFormat(scale) : (usual ?? mostFrequent(readyFormats)[0]);
  return { scale, zeroTarget, format, neighbours };
}
