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
    const valueAt = ({ row }: PlanRow): number | null =>
      growthOf(
        definition,
        years.map((year) => numberAt(plan, row, year.column)),
        divisor,
      );
    const plainFactor = definition === 'absolute' ? 1 : plainFactorOf(plan, column, valueAt);
    return plan.rows.flatMap((row): GrowthCell[] => {
      const growthValue = valueAt(row);
      if (growthValue === null) return [];
      const own = cellAt(plan.sheet, row.row, column.column).format;
      const format = definition === 'absolute' ? amountFormat(own) : shareFormat(own, plainFactor);
      const factor = format.includes('%') ? 1 : (plainFactor ?? 1);
      const value = growthValue * factor;
      const formula = growthFormula(definition, row, growth, plan, divisor) + (factor === 100 ? '*100' : '');
      const quantity = figureAt(plan, row.row, column.column);
      const stated = quantity.kind === 'number' ? quantity.value * (quantity.isPercent ? factor : 1) : null;
      return [
        {
          ...{ row, column, content: { value, formula, format } },
          isBlank: quantity.kind === 'none',
          isRight: stated !== null && Math.abs(stated - value) <= 0.005 * Math.abs(value),
        },
      ];
    });
  });
}

const isUnset = (format: string): boolean => format === 'General' || format === '@';

const amountFormat = (own: string): string => (isUnset(own) || own.includes('%') ? '#,##0' : own);

/** A plain number format is kept only where the sheet shows what its numbers are counted in; "%" leaves no doubt. */
function shareFormat(own: string, plainFactor: 1 | 100 | null): string {
  if (own.includes('%') || (plainFactor !== null && !isUnset(own))) return own;
  return plainFactor === 100 ? '0.00' : '0.00%';
}

/**
 * What a growth column's plain numbers are counted in: 100 where 4.25 % is written as 4.25, 1 where it is written as 0.0425; null where no
 * stated number tells.
 */
function plainFactorOf(
  plan: PlanTable,
  { column }: TableColumn,
  valueAt: (row: PlanRow) => number | null,
): 1 | 100 | null {
  const votes = { 1: 0, 100: 0 };
  for (const row of plan.rows) {
    const quantity = figureAt(plan, row.row, column);
    const value = valueAt(row);
    if (quantity.kind !== 'number' || quantity.isPercent || !quantity.value || !value) continue;
    votes[Math.abs(quantity.value / value) > 10 ? 100 : 1]++;
  }
  if (votes[1] === votes[100]) return null;
  return votes[100] > votes[1] ? 100 : 1;
}
