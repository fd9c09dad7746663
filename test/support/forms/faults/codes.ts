import type { FormSheet } from '../form-sheet';
import type { OutlineNode } from '../outline';
import { cellOf, styledOf } from './cells';
import { columnsByRole } from './columns';
import { owed, type OwedFinding, type Place } from './fault';
import { rowsByNode } from './sums';

/** A row's code, whole in one cell or split over several. */
export interface CodedRow {
  readonly node: OutlineNode;
  readonly row: number;
  /** The code's cells that are filled, from left to right. */
  readonly cells: readonly (Place & { readonly text: string })[];
}

/** The rows that carry a code of their own. */
export function codedRows(sheet: FormSheet): CodedRow[] {
  const columns = columnsByRole(sheet, 'code');
  return [...rowsByNode(sheet)].flatMap(([node, row]) => {
    const cells = columns.flatMap((column) => {
      const { value } = styledOf(cellOf(sheet, { row, column }));
      return value == null || value === '' ? [] : [{ row, column, text: String(value) }];
    });
    return cells.length > 0 ? [{ node, row, cells }] : [];
  });
}

/** Whether every row of the sheet shows its whole code, so that nothing is taken from the rows above. */
export function areWhole(rows: readonly CodedRow[]): boolean {
  return rows.every(({ node, cells }) =>
    cells
      .map(({ text }) => text)
      .join('.')
      .includes(node.code.slice(0, 4)),
  );
}

/** A finding about a row's code: it is one thing, over however many cells it is split, so any of them will do. */
export function aboutCode(rule: string, { cells }: CodedRow): OwedFinding[] {
  return owed(rule, ...cells);
}
