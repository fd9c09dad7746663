import type { Table, TableColumn } from '../table/table';

/**
 * The table's columns that a role of a computed column's formula stands for: those of the same side and, where the role has columns of
 * several measures (a K/Rp pair), of the same measure. Empty where no column, or none of the measure, is there.
 */
export function inputColumns(
  table: Table,
  computed: TableColumn,
  role: string,
  measure = computed.measure,
): readonly TableColumn[] {
  const ofRole = table.columns.filter((column) => column.role === role && column !== computed);
  const ofSide = ofRole.filter(({ side }) => computed.side === null || side === null || side === computed.side);
  const ofMeasure = ofSide.filter((column) => column.measure === measure);
  if (ofMeasure.length > 0) return ofMeasure;
  return new Set(ofSide.map((column) => column.measure)).size > 1 ? [] : ofSide;
}

/**
 * Of the columns that a role stands for the one that belongs to the computed column: of its year and quarter, or, where the headers name
 * none, the one at the same place in its row of years.
 */
export function inputColumn(
  table: Table,
  computed: TableColumn,
  role: string,
  measure = computed.measure,
): TableColumn | undefined {
  const columns = inputColumns(table, computed, role, measure);
  if (columns.length < 2) return columns[0];
  const isSame = (key: 'year' | 'quarter') => (column: TableColumn) => column[key] === computed[key];
  const ofPeriod = columns.filter(isSame('year')).filter(isSame('quarter'));
  if (computed.year !== null || computed.quarter !== null) return ofPeriod.length === 1 ? ofPeriod[0] : undefined;
  const siblings = table.columns.filter(
    (column) => column.role === computed.role && column.measure === computed.measure && column.side === computed.side,
  );
  return siblings.length === columns.length ? columns[siblings.indexOf(computed)] : undefined;
}
