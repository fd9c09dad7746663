import type { PlanTable } from '../plan-table';

/** Where a table comes from that another one is compared with: the same workbook, the Renstra, or last year's Renja. */
export type Source = 'same' | 'renstra' | 'previous';

/** A table that the checked one is compared with. */
export interface OtherTable {
  readonly plan: PlanTable;
  readonly source: Source;
  /** The name of its file; null for the same workbook. */
  readonly file: string | null;
}
