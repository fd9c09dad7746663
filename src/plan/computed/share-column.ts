import type { TableColumn } from '../../table/table';
import { figureAt, type PlanTable } from '../plan-table';

/** Whether the quotient that a table declares is a percentage: so its column was read, or some of its figures are shown as such. */
export function isShare(plan: PlanTable, column: TableColumn): boolean {
  if (column.measure === 'percent') return true;
  return plan.rows.some(({ row }) => {
    const quantity = figureAt(plan, row, column.column);
    return quantity.kind === 'number' && quantity.isPercent;
  });
}
