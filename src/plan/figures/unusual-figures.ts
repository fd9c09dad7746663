import { remembered } from '../../sheet/remembered';
import { cellAt } from '../../sheet/snapshot';
import type { TableColumn } from '../../table/table';
import { figureAt, type PlanRow, type PlanTable } from '../plan-table';
import type { Quantity } from './quantity';

/** A figure cell that holds something other than a true number or nothing. */
export interface UnusualFigure {
  readonly row: PlanRow;
  readonly column: TableColumn;
  readonly quantity: Quantity;
}

/** All figure cells that hold an error, words, or a number typed as text; by row, then column. */
export const unusualFigures = remembered((plan: PlanTable): readonly UnusualFigure[] => {
  const unusual: UnusualFigure[] = [];
  for (const row of plan.rows) {
    for (const column of plan.figureColumns) {
      const { value } = cellAt(plan.sheet, row.row, column.column);
      if (value === null || typeof value === 'number') continue;
      const quantity = figureAt(plan, row.row, column.column);
      if (quantity.kind !== 'none') unusual.push({ row, column, quantity });
    }
  }
  return unusual;
});
