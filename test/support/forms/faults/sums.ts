import type { FormSheet } from '../form-sheet';
import type { OutlineNode } from '../outline';
import { bodyRows, numberAt } from './cells';
import type { Place } from './fault';

/** An amount that is the sum of others in its column. */
export interface SumPlace extends Place {
  readonly rule: 'children-sum' | 'total-row';
  readonly parts: readonly Place[];
}

/**
 * The columns of rupiah that add up over the outline. Of a table that is no form, only the formulas that it declares are known; nothing
 * says that its rows are an outline.
 */
function amountColumns({ columns }: FormSheet): number[] {
  return columns.flatMap(({ truth, content }, index) =>
    content === 'amount' && truth?.measure === 'rp' ? [index] : [],
  );
}

/** The rows of the body by the node that they are about: where its amounts stand. */
export function rowsByNode(sheet: FormSheet): Map<OutlineNode, number> {
  return new Map(
    bodyRows(sheet).flatMap(({ row, place: { node, isFirst } }) => (node && isFirst ? [[node, row]] : [])),
  );
}

/** All sums over the outline: parents and the total. */
export function sumPlaces(sheet: FormSheet): SumPlace[] {
  const rows = rowsByNode(sheet);
  const columns = amountColumns(sheet);
  return [...rows].flatMap(([node, row]) => {
    const parts = node.children.flatMap((child) => rows.get(child) ?? []);
    if (parts.length === 0) return [];
    const rule = sheet.rows[row]!.kind === 'total' ? ('total-row' as const) : ('children-sum' as const);
    return columns.flatMap((column) =>
      numberAt(sheet, { row, column }) === null
        ? []
        : [{ row, column, rule, parts: parts.map((part) => ({ row: part, column })) }],
    );
  });
}
