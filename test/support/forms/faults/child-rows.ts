import type { FormSheet } from '../form-sheet';
import { owed, type OwedFinding } from './fault';
import { rowsByNode, sumPlaces } from './sums';

/** A row of the outline that has nothing below it, and the rows that stand for it (one for each of its indicators). */
export interface ChildRows {
  readonly rows: readonly number[];
  /** The row that sums it and its siblings. */
  readonly parent: number;
  /** The sums that it is part of, one for each column of amounts. */
  readonly sums: readonly OwedFinding[];
}

/** The rows that are parts of sums, of those with a sibling. */
export function childRows(sheet: FormSheet): ChildRows[] {
  const sums = sumPlaces(sheet);
  const parents = new Set(sums.map(({ row }) => row));
  return [...rowsByNode(sheet)].flatMap(([node, row]) => {
    const above = sums.filter(({ parts }) => parts.some((part) => part.row === row));
    const isPart = above.length > 0 && above.every(({ parts }) => parts.length > 1);
    if (!isPart || parents.has(row)) return [];
    const rows = sheet.rows.flatMap(({ place }, index) => (place?.node === node ? [index] : []));
    return [{ rows, parent: above[0]!.row, sums: above.flatMap((sum) => owed(sum.rule, sum)) }];
  });
}

/** Findings after rows were put in (or, with a negative count, taken out) before a row. */
export function movedBy(findings: readonly OwedFinding[], at: number, count: number): OwedFinding[] {
  return findings.map((finding) => ({ ...finding, row: finding.row >= at ? finding.row + count : finding.row }));
}
