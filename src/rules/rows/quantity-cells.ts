import { isQuantity } from '../../plan/computed/lower-is-better';
import { isWorkLevel } from '../../plan/outline/level';
import { figureAt, numberAt, type PlanRow, type PlanTable } from '../../plan/plan-table';
import type { NumberQuantity, Quantity } from '../../plan/figures/quantity';
import { layoutColumn } from '../../layouts/layout';
import { remembered } from '../../sheet/remembered';
import { cellAt } from '../../sheet/snapshot';
import { isGroupPercent } from '../../table/columns/group-percent';
import { cellText, isNoValueText } from '../../table/cell-text';
import type { TableColumn } from '../../table/table';

/** Roles of columns that say what is to be reached. */
const TARGETS: ReadonlySet<string> = new Set([
  'target',
  'renstraTarget',
  'lastYearTarget',
  'currentYearTarget',
  'forwardTarget',
  'volume',
]);

/** Targets whose money stands in a column of another role. */
const BUDGETS: Readonly<Record<string, string>> = { target: 'budget', forwardTarget: 'forwardBudget' };

/** A figure cell that counts performance (K), not money. */
export interface QuantityCell {
  readonly row: PlanRow;
  readonly column: TableColumn;
  readonly quantity: Quantity;
}

/** The form's amount columns: targets, realisations and the like; degrees of achievement are none, nor those inside K/%/Rp groups. */
const amountColumns = remembered(({ figureColumns, layout }: PlanTable): readonly TableColumn[] =>
  figureColumns.filter(
    (column) => layoutColumn(layout, column.role)?.content === 'amount' && !isGroupPercent(figureColumns, column),
  ),
);

/** The rows that plan or report something themselves. */
export const workRows = remembered((plan: PlanTable): readonly PlanRow[] =>
  plan.rows.filter(({ level }) => isWorkLevel(level)),
);

/** Those of them that count performance somewhere. */
export const quantityRows = remembered((plan: PlanTable): readonly PlanRow[] =>
  workRows(plan).filter((row) => quantityCells(plan, row).length > 0),
);

/** A row's amounts that count performance, in the order of the columns. */
export function quantityCells(plan: PlanTable, row: PlanRow): readonly QuantityCell[] {
  return quantitiesByRow(plan)[row.index]!;
}

/** By the row's index. */
const quantitiesByRow = remembered((plan: PlanTable): readonly (readonly QuantityCell[])[] =>
  plan.rows.map((row) => {
    const columns = amountColumns(plan).filter((column) => isQuantity(row, column));
    return columns.map((column) => ({ row, column, quantity: figureAt(plan, row.row, column.column) }));
  }),
);

/** Whether a column holds targets. */
export function isTarget({ role }: TableColumn): boolean {
  return TARGETS.has(role);
}

/** The column with the money of a target: of the same year and half, and the other half of a K/Rp pair or a column of its own. */
export function budgetColumn(plan: PlanTable, target: TableColumn): TableColumn | undefined {
  const role = BUDGETS[target.role];
  return plan.figureColumns.find(
    (column) =>
      (column.role === target.role || column.role === role) &&
      column.measure === 'rp' &&
      column.year === target.year &&
      column.side === target.side,
  );
}

/** Whether a row has money for a target. */
export function hasBudget(plan: PlanTable, row: PlanRow, target: TableColumn): boolean {
  const budget = budgetColumn(plan, target);
  return budget !== undefined && (numberAt(plan, row.row, budget.column) ?? 0) > 0;
}

/** The indicator that a row's figures of one half belong to; "" where it names none. */
export function indicatorText(plan: PlanTable, row: PlanRow, { side }: TableColumn): string {
  const column = plan.table.columns.find((candidate) => candidate.role === 'indicator' && candidate.side === side);
  const text = column ? cellText(cellAt(plan.sheet, row.row, column.column)) : '';
  return isNoValueText(text) ? '' : text;
}

/** The row's unit as its own column gives it; "" where it gives none. */
export function unitText(plan: PlanTable, row: PlanRow): string {
  const column = plan.table.columns.find(({ role }) => role === 'unit');
  const text = column ? cellText(cellAt(plan.sheet, row.row, column.column)) : '';
  return isNoValueText(text) ? '' : text;
}

/** Whether a quantity is a number. */
export function isNumber(quantity: Quantity): quantity is NumberQuantity {
  return quantity.kind === 'number';
}

/** What a figure cell shows as text; a true number as the sheet holds it. */
export function shownText(plan: PlanTable, { row, column }: Pick<QuantityCell, 'row' | 'column'>): string {
  return cellText(cellAt(plan.sheet, row.row, column.column));
}
