import type { StyleEvidence } from '../../plan/figures/number-style';
import { figureAt, type PlanRow, type PlanTable } from '../../plan/plan-table';
import type { NumberQuantity, Quantity } from '../../plan/figures/quantity';
import { unusualFigures } from '../../plan/figures/unusual-figures';
import { cellAt } from '../../sheet/snapshot';
import { cellText } from '../../table/cell-text';
import type { TableColumn } from '../../table/table';

/**
 * A number that is typed as text. A figure with its unit ("12 dokumen") is no such slip: text is all that it can be; nor is "100 %" among
 * such figures.
 */
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
  /** Whether its numbers mostly are texts, so that a single text in it is nothing out of the ordinary. */
  readonly isTextColumn: boolean;
}

/** "100 %", "64,2%". */
const PLAIN_PERCENT = /^\d+([.,]\d+)?\s*%$/;

/** The figure columns in which numbers are typed as text, with those. */
export function textColumns(plan: PlanTable): ColumnFigures[] {
  const texts = unusualFigures(plan).flatMap(({ row, column, quantity }): TextFigure[] => {
    if (quantity.kind !== 'number' || quantity.unit !== null) return [];
    return [{ row, column, quantity, text: cellText(cellAt(plan.sheet, row.row, column.column)) }];
  });
  return plan.figureColumns.flatMap((column) => {
    const all = texts.filter((figure) => figure.column === column);
    if (all.length === 0) return [];
    const numbers = plan.rows.filter(({ row }) => isTrueNumber(figureAt(plan, row, column.column))).length;
    const units = plan.rows.filter(({ row }) => hasUnit(figureAt(plan, row, column.column))).length;
    const ofColumn = units > numbers ? all.filter(({ text }) => !PLAIN_PERCENT.test(text)) : all;
    if (ofColumn.length === 0) return [];
    return [{ column, texts: ofColumn, isTextColumn: ofColumn.length > numbers }];
  });
}

function isTrueNumber(quantity: Quantity): boolean {
  return quantity.kind === 'number' && !quantity.isText;
}

function hasUnit(quantity: Quantity): boolean {
  return quantity.kind === 'number' && quantity.unit !== null;
}

/** Whether a figure's signs follow the other style than the table's. */
export function isOtherStyle(style: StyleEvidence | 'plain', plan: PlanTable): boolean {
  return (style === 'id' || style === 'en') && style !== plan.numberStyle;
}
