import { cellAt } from '../../sheet/snapshot';
import { cellText, isNoValueText } from '../../table/cell-text';
import type { TableColumn } from '../../table/table';
import { isWorkLevel, type Level } from '../outline/level';
import type { PlanRow, PlanTable } from '../plan-table';

/** One of two mirrored halves of a table; null for a table that has none. */
export type Side = TableColumn['side'];

/** A row that has a name and can be looked for in another table. */
export interface NamedRow {
  readonly row: PlanRow;
  readonly name: string;
  readonly level: Level;
  /** The code without zeros in front, so that "01" and "0001" are one; null where there is none. */
  readonly code: string | null;
  readonly parent: NamedRow | null;
}

/** The named rows of a table, or of one of its halves, from top to bottom. */
export function namedRows(plan: PlanTable, side: Side): NamedRow[] {
  const nameOf = nameReader(plan, side);
  const rows: NamedRow[] = [];
  const byIndex = new Map<number, NamedRow>();
  for (const row of plan.rows) {
    const name = nameOf(row);
    if (name === '' || !isWorkLevel(row.level)) continue;
    // A row that the other half leaves blank looks like an indicator of the row above.
    const level = row.level === 'indikator' ? 'unknown' : row.level;
    const named = { row, name, level, code: codeKey(row), parent: nearestNamed(row, byIndex) };
    rows.push(named);
    byIndex.set(row.index, named);
  }
  return rows;
}

function nearestNamed(row: PlanRow, byIndex: ReadonlyMap<number, NamedRow>): NamedRow | null {
  for (let above = row.parent; above !== null; above = above.parent) {
    const named = byIndex.get(above.index);
    if (named) return named;
  }
  return null;
}

/** How a row's name is read: from its half's own column, unless that half leaves its names to the other. */
function nameReader(plan: PlanTable, side: Side): (row: PlanRow) => string {
  const column = side && plan.table.columns.find((candidate) => candidate.role === 'name' && candidate.side === side);
  if (!column) return ({ name }) => name;
  const ownName = ({ row }: PlanRow): string => {
    const text = cellText(cellAt(plan.sheet, row, column.column));
    return isNoValueText(text) ? '' : text;
  };
  const named = plan.rows.filter(({ name }) => name !== '');
  const repeats = named.filter((row) => ownName(row) !== '').length;
  return repeats * 2 >= named.length ? ownName : ({ name }) => name;
}

function codeKey({ codeText }: PlanRow): string | null {
  return codeText && codeText.split('.').map(withoutZeros).join('.');
}

function withoutZeros(segment: string): string {
  return segment.replace(/^0+(?=.)/, '');
}
