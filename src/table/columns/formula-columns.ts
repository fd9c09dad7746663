import { formulaInputs, type Formula } from '../../layouts/formula';
import type { TableColumn } from '../table';

/**
 * The columns that a role of a computed column's formula stands for: those of the same side and, where the role has columns of
 * several measures (a K/Rp pair), of the same measure. Empty where no column, or none of the measure, is there.
 */
export function inputColumns(
  columns: readonly TableColumn[],
  computed: TableColumn,
  role: string,
  measure = computed.measure,
): readonly TableColumn[] {
  const ofRole = columns.filter((column) => column.role === role && column !== computed);
  const ofSide = ofRole.filter(({ side }) => computed.side === null || side === null || side === computed.side);
  const ofMeasure = ofSide.filter((column) => column.measure === measure);
  if (ofMeasure.length > 0) return ofMeasure;
  return new Set(ofSide.map((column) => column.measure)).size > 1 ? [] : ofSide;
}

/**
 * Of the columns that a role stands for the one that belongs to the computed column: of its year and quarter, or, where the headers
 * name none, the one at the same place in its row of years.
 */
export function inputColumn(
  columns: readonly TableColumn[],
  computed: TableColumn,
  role: string,
  measure = computed.measure,
): TableColumn | undefined {
  const candidates = inputColumns(columns, computed, role, measure);
  if (candidates.length < 2) return candidates[0];
  const ofPeriod = candidates.filter(({ year, quarter }) => year === computed.year && quarter === computed.quarter);
  if (computed.year !== null || computed.quarter !== null) return ofPeriod.length === 1 ? ofPeriod[0] : undefined;
  const siblings = columns.filter(
    ({ role: other, measure: ofOther, side }) =>
      other === computed.role && ofOther === computed.measure && side === computed.side,
  );
  return siblings.length === candidates.length ? candidates[siblings.indexOf(computed)] : undefined;
}

/**
 * The columns that a computed column's formula reads, in its order; null where the table lacks one. In a sum and in `last` a role
 * stands for all of its columns, elsewhere for the one of the computed column's period.
 */
export function formulaColumns(
  columns: readonly TableColumn[],
  computed: TableColumn,
  formula: Formula,
): readonly TableColumn[] | null {
  const isSeries = formula.kind === 'sum' || formula.kind === 'last';
  const inputs = formulaInputs(formula).map((role) => {
    const one = isSeries ? undefined : inputColumn(columns, computed, role);
    return isSeries ? inputColumns(columns, computed, role) : one ? [one] : [];
  });
  return inputs.some((found) => found.length === 0) ? null : inputs.flat();
}
