import type { PlannedFill } from '../../app/plan-fill';

/** The cells of one table's column that filling would change. */
export interface PlannedColumn {
  /** Table and column, as a key. */
  readonly key: string;
  readonly sheet: string;
  readonly table: string;
  /** Zero-based. */
  readonly column: number;
  readonly count: number;
}

/** The key of the column that a planned cell is in. */
export function columnKey({ table, edit }: PlannedFill): string {
  return `${table} ${edit.column}`;
}

/** The columns of a plan, by table and from left to right. */
export function plannedColumns(plan: readonly PlannedFill[]): readonly PlannedColumn[] {
  const columns = new Map<string, PlannedColumn>();
  for (const planned of plan) {
    const key = columnKey(planned);
    const before = columns.get(key);
    columns.set(key, {
      key,
      sheet: planned.edit.sheet,
      table: planned.table,
      column: planned.edit.column,
      count: (before?.count ?? 0) + 1,
    });
  }
  const tables = [...new Set(plan.map(({ table }) => table))];
  return [...columns.values()].sort((a, b) => tables.indexOf(a.table) - tables.indexOf(b.table) || a.column - b.column);
}

/** The planned cells of each sheet by row and column, for outlining them. */
export function plannedCells(
  plan: readonly PlannedFill[],
): ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>> {
  const sheets = new Map<string, Map<number, Set<number>>>();
  for (const { edit } of plan) {
    const rows = sheets.get(edit.sheet) ?? new Map<number, Set<number>>();
    sheets.set(edit.sheet, rows);
    const columns = rows.get(edit.row) ?? new Set<number>();
    rows.set(edit.row, columns);
    columns.add(edit.column);
  }
  return sheets;
}
