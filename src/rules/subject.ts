import type { PlanRow } from '../plan/plan-table';
import type { FindingRow } from './finding';

/** The row as findings carry it: plain data, without its place in the tree. */
export function findingRow(row: PlanRow): FindingRow {
  return { row: row.row, code: row.codeText, name: row.name || row.indicator, level: row.level };
}
