import type { ComputedCell } from './computed-cell';
import { computedCells } from './computed-cells';
import type { PlanTable } from '../plan-table';

/** Of percentages that are cut off and those that are rounded, fewer cut off than these, or a smaller share, are slips. */
const LEAST_CELLS = 2;
const SHARE = 0.8;

/** A percentage in steps of the last digit that it shows; binary fractions lose a little. */
const inSteps = (value: number, { tolerance }: ComputedCell): number => value / (2 * tolerance) + 1e-9;

/** Whether a figure is this value, cut off behind the last digit that it shows instead of rounded there. */
export function isCutOff(cell: ComputedCell, value: number | null): boolean {
  if (value === null || cell.stated === null) return false;
  return Math.abs(Math.floor(inSteps(value, cell)) - cell.stated / (2 * cell.tolerance)) < 1e-3;
}

/**
 * Of a table's wrong percentages those that are cut off where the whole column is: no slip but a habit, which a spreadsheet's number
 * format explains. What is rounded and cut off to the same figure says nothing.
 */
export function cutOffByHabit(plan: PlanTable, wrong: readonly ComputedCell[]): ReadonlySet<ComputedCell> {
  const cutOff = wrong.filter((cell) => isCutOff(cell, cell.expected));
  const rounded = computedCells(plan).filter(
    (cell) => cell.state === 'matches' && cell.isShare && cell.expected !== null && !isCutOff(cell, cell.expected),
  );
  return new Set(
    cutOff.filter(({ column }) => {
      const ofColumn = cutOff.filter((cell) => cell.column === column).length;
      const others = rounded.filter((cell) => cell.column === column).length;
      return ofColumn >= LEAST_CELLS && ofColumn >= SHARE * (ofColumn + others);
    }),
  );
}
