import { groupBy } from '../../sheet/group-by';
import { clearStyle, prevailingStyle, type NumberStyle } from './number-style';
import { styleEvidenceOf } from './quantity';

/** How a table writes numbers as text. */
export interface NumberStyles {
  /** What most of its texts follow. */
  readonly ofTable: NumberStyle;
  /** By column, where a column's own texts leave no doubt. */
  readonly byColumn: ReadonlyMap<number, NumberStyle>;
}

/** The number styles of a table, from all that its figure columns hold as text. */
export function numberStyles(texts: readonly { readonly column: number; readonly text: string }[]): NumberStyles {
  const evidence = texts.map(({ column, text }) => ({ column, style: styleEvidenceOf(text) }));
  const byColumn = new Map<number, NumberStyle>();
  for (const [column, ofColumn] of groupBy(evidence, (each) => each.column)) {
    const style = clearStyle(ofColumn.map((each) => each.style));
    if (style) byColumn.set(column, style);
  }
  return { ofTable: prevailingStyle(evidence.map(({ style }) => style)), byColumn };
}
