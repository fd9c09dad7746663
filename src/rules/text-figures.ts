import type { StyleEvidence } from '../plan/number-style';
import { figureAt, type PlanRow, type PlanTable } from '../plan/plan-table';
import type { NumberQuantity } from '../plan/quantity';
import { cellAt } from '../sheet/snapshot';
import { cellText } from '../table/cell-text';
import type { TableColumn } from '../table/table';

/** A number that is typed as text. A figure with its unit ("12 dokumen") is no such slip: text is all that it can be. */
export interface TextFigure {
  readonly row: PlanRow;
  readonly column: TableColumn;
  readonly text: string;
  readonly quantity: NumberQuantity;
}

/** How one figure column holds its numbers. */
export interface ColumnFigures {
  readonly column: TableColumn;
  readonly texts: readonly TextFigure[];
  /** How many cells hold true numbers. */
  readonly numbers: number;
}

/** The numbers of every figure column, those typed as text apart. */
export function columnFigures(plan: PlanTable): ColumnFigures[] {
  return plan.figureColumns.map((column) => {
    const texts: TextFigure[] = [];
    let numbers = 0;
    for (const row of plan.rows) {
      const quantity = figureAt(plan, row.row, column.column);
      if (quantity.kind !== 'number') continue;
      if (!quantity.isText) numbers++;
      else if (quantity.unit === null) {
        texts.push({ row, column, text: cellText(cellAt(plan.sheet, row.row, column.column)), quantity });
      }
    }
    return { column, texts, numbers };
  });
}

/** Whether a column's numbers mostly are texts, so that a single text in it is nothing out of the ordinary. */
export function isTextColumn({ texts, numbers }: ColumnFigures): boolean {
  return texts.length > numbers;
}

/** Whether a figure's signs follow the other style than the table's. */
export function isOtherStyle(style: StyleEvidence | 'plain', plan: PlanTable): boolean {
  return (style === 'id' || style === 'en') && style !== plan.numberStyle;
}
