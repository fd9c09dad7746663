import type { CellPosition } from '../sheet/address';
import type { CellContent, Edit } from '../sheet/edit';
import { cellAt } from '../sheet/snapshot';
import type { PlanTable } from '../plan/plan-table';

/** The edit that puts the content into a cell of the plan's sheet. */
export function editOf(plan: PlanTable, { row, column }: CellPosition, after: CellContent): Edit {
  const { value, formula, format } = cellAt(plan.sheet, row, column);
  return { sheet: plan.table.sheet, row, column, before: { value, formula, format }, after };
}
