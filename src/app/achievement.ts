import { layoutColumn } from '../layouts/layout';
import { computedCellAt } from '../plan/computed/computed-cells';
import { computedColumns } from '../plan/computed/computed-columns';
import { degreeOf } from '../plan/computed/degree';
import type { PlanTable } from '../plan/plan-table';
import type { Measure, TableColumn } from '../table/table';

/** The degrees of achievement of a table's programs. Plain data. */
export interface Achievement {
  /** The table's id. */
  readonly table: string;
  readonly columns: readonly {
    readonly role: string;
    readonly year: number | null;
    readonly measure: Measure;
  }[];
  /** For each program its degrees as fractions, in the order of the columns; null where there is none. */
  readonly programs: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** More columns make a chart that nobody reads; the last ones are the latest. */
const MOST_COLUMNS = 2;

/**
 * What the programs of a table have achieved, as its ratio columns should say it: what is stated where that is right, else what the
 * form's formula gives. Null for a table without programs or without ratios.
 */
export function achievementOf(plan: PlanTable): Achievement | null {
  const columns = computedColumns(plan)
    .filter(({ formula, column }) => formula.kind === 'ratio' && layoutColumn(plan.layout, column.role))
    .map(({ column }) => column)
    .slice(-MOST_COLUMNS);
  const programs = plan.rows
    .filter(({ level }) => level === 'program')
    .map(({ row, name }) => ({ name, values: columns.map((column) => degreeAt(plan, row, column)) }))
    .filter(({ values }) => values.some((value) => value !== null));
  if (programs.length === 0) return null;
  return {
    table: plan.table.id,
    columns: columns.map(({ role, year, measure }) => ({ role, year, measure })),
    programs,
  };
}

function degreeAt(plan: PlanTable, row: number, { column }: TableColumn): number | null {
  const cell = computedCellAt(plan, row, column);
  return cell ? degreeOf(cell) : null;
}
