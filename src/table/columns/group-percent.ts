import type { TableColumn } from '../table';

/** Whether a column is the percentage inside a K/%/Rp group: it says what share of the target K or Rp is, and is no quantity itself. */
export function isGroupPercent(columns: readonly TableColumn[], column: TableColumn): boolean {
  return (
    column.measure === 'percent' &&
    columns.some(
      ({ role, measure, year, quarter }) =>
        measure === 'k' && role === column.role && year === column.year && quarter === column.quarter,
    )
  );
}
