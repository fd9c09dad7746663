import { planColumn, type PlanRow, type PlanTable } from '../../plan/plan-table';
import { cellAt } from '../../sheet/snapshot';
import { cellText, isNoValueText } from '../../table/cell-text';

/** Whether the table's notes column says something about a row. */
export function hasNote(plan: PlanTable, row: PlanRow): boolean {
  const notes = planColumn(plan, 'notes');
  return notes !== undefined && !isNoValueText(cellText(cellAt(plan.sheet, row.row, notes.column)));
}
