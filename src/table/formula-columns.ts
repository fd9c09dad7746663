import { formulaInputs, type Formula } from '../layouts/formula';
import type { TableColumn } from './table';

/**
 * The columns that a computed column's formula reads, in its order; null where the table lacks one. A role with several columns
 * stands for the one of the same measure, year and side; in a sum and in `last` for all of the same measure and side.
 */
export function formulaColumns(
  columns: readonly TableColumn[],
  computed: TableColumn,
  formula: Formula,
): readonly TableColumn[] | null {
  const inputs: TableColumn[] = [];
  for (const role of formulaInputs(formula)) {
    const candidates = matching(columns, computed, role);
    const taken = formula.kind === 'ratio' ? sameYear(candidates, computed) : candidates;
    if (taken.length === 0) return null;
    inputs.push(...taken);
  }
  return inputs;
}

/** The columns of a role on the computed column's side, of its measure where there are several measures. */
function matching(columns: readonly TableColumn[], computed: TableColumn, role: string): TableColumn[] {
  const all = columns.filter((column) => column.role === role && column.side === computed.side);
  const measures = new Set(all.map(({ measure }) => measure));
  return measures.size > 1 ? all.filter(({ measure }) => measure === computed.measure) : all;
}

/** The one column of the computed column's year, where there are several. */
function sameYear(candidates: readonly TableColumn[], computed: TableColumn): TableColumn[] {
  if (candidates.length <= 1) return [...candidates];
  const found = computed.year === null ? [] : candidates.filter(({ year }) => year === computed.year);
  return found.slice(0, 1);
}
