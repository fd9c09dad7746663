import { cellAt } from '../../sheet/snapshot';
import { cellText } from '../../table/cell-text';
import type { TableColumn } from '../../table/table';
import { figureAt, type PlanTable } from '../plan-table';

/** Words by which a heading says that its figures are percentages. */
const SHARE = /%|\bpersen|\bprosentase|\brasio\b|\bcapaian\b|\btingkat\b/i;
/** "13 = 12/7x100" */
const TIMES_HUNDRED = /[x×*]\s*100/i;

/** Whether the quotient that a table declares is meant as a percentage: by its label, its heading or the figures that it holds. */
export function isShare(plan: PlanTable, column: TableColumn): boolean {
  const labels = plan.table.headerBlocks.map(({ numberRow }) =>
    numberRow === null ? '' : cellText(cellAt(plan.sheet, numberRow, column.column)),
  );
  if (SHARE.test(column.header) || labels.some((label) => TIMES_HUNDRED.test(label))) return true;
  return plan.rows.some(({ row }) => {
    const quantity = figureAt(plan, row, column.column);
    return quantity.kind === 'number' && quantity.isPercent;
  });
}
