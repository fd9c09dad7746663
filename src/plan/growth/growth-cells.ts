import type { CellContent } from '../../sheet/edit';
import { cellAt } from '../../sheet/snapshot';
import type { TableColumn } from '../../table/table';
import { chosenGrowth, growthColumns, growthFormula, growthOf } from './growth';
import { figureAt, numberAt, type PlanRow, type PlanTable } from '../plan-table';

/** One cell of average growth. */
interface GrowthCell {
  readonly row: PlanRow;
  readonly column: TableColumn;
  readonly content: CellContent;
  /** Whether the cell is blank, and whether it says what it should. */
  readonly isBlank: boolean;
  readonly isRight: boolean;
}

/** What the cells of average growth should hold by the definition that the user has chosen; none without one. */
export function growthCells(plan: PlanTable): readonly GrowthCell[] {
  return growthColumns(plan).flatMap((growth) => {
    const { column, years } = growth;
    const chosen = chosenGrowth(plan, growth);
    if (!chosen) return [];
    const { definition, divisor } = chosen;
    return plan.rows.flatMap((row): GrowthCell[] => {
      const value = growthOf(
        definition,
        years.map((year) => numberAt(plan, row.row, year.column)),
        divisor,
      );
      if (value === null) return [];
      const own = cellAt(plan.sheet, row.row, column.column).format;
      const format = own !== 'General' && own !== '@' ? own : definition === 'absolute' ? '#,##0' : '0.00%';
      const quantity = figureAt(plan, row.row, column.column);
      const stated = quantity.kind === 'number' ? quantity.value : null;
      return [
        {
          ...{
            row,
            column,
            content: { value, formula: growthFormula(definition, row, growth, plan, divisor), format },
          },
          isBlank: quantity.kind === 'none',
          isRight: stated !== null && Math.abs(stated - value) <= 0.005 * Math.abs(value),
        },
      ];
    });
  });
}
