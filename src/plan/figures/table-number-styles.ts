import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { Table, TableColumn } from '../../table/table';
import { clearStyle, prevailingStyle, type NumberStyle, type StyleEvidence } from './number-style';
import { styleEvidenceOf } from './quantity';

/** How a table writes numbers as text. */
export interface TableNumberStyles {
  /** What most of its texts follow. */
  readonly numberStyle: NumberStyle;
  /** By column, where a column's own texts leave no doubt. */
  readonly columnStyles: ReadonlyMap<number, NumberStyle>;
}

/** The number styles of a table, from all that its figure columns hold as text. */
export function tableNumberStyles(
  sheet: SheetSnapshot,
  table: Table,
  columns: readonly TableColumn[],
): TableNumberStyles {
  const ofTable: StyleEvidence[] = [];
  const columnStyles = new Map<number, NumberStyle>();
  for (const { column } of columns) {
    const evidence: StyleEvidence[] = [];
    for (const row of table.bodyRows) {
      const { value } = cellAt(sheet, row, column);
      if (typeof value === 'string') evidence.push(styleEvidenceOf(value));
    }
    const style = clearStyle(evidence);
    if (style) columnStyles.set(column, style);
    ofTable.push(...evidence);
  }
  return { numberStyle: prevailingStyle(ofTable), columnStyles };
}
