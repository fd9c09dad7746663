import { columnLetters } from '../../sheet/address';
import { remembered } from '../../sheet/remembered';
import { cellAt } from '../../sheet/snapshot';
import { shapeOf } from '../filling/formula-shape';
import type { PlanRow, PlanTable } from '../plan-table';
import type { CellContent } from '../../sheet/edit';
import type { TableColumn } from '../../table/table';
import { parentSums, type ParentSum } from './parent-sums';

/** A live formula that adds up other rows than those that its amount is the sum of. */
export interface OddSumFormula {
  readonly formula: string;
  /** Rows of the sum that it does not read. */
  readonly leftOut: readonly PlanRow[];
  /** Rows that it reads though they are no part of the sum, or are counted in another row that it reads. */
  readonly tooMany: readonly PlanRow[];
  /** The formula that adds up the right rows. */
  readonly right: string;
}

/** What the formula of a sum over the outline does wrong; null where it adds up the right rows, or is no plain sum of its own column. */
export function oddSumFormula(plan: PlanTable, sum: ParentSum): OddSumFormula | null {
  const { row, column } = { row: sum.row.row, column: sum.column.column };
  const { formula } = cellAt(plan.sheet, row, column);
  const read = formula === null || sum.isOpen ? null : rowsRead(plan, shapeOf(formula, { row, column }), row);
  if (formula === null || read === null) return null;
  const owed = sum.directRows.filter((part) => sum.amounts.levelsInUse().has(part.level) && isPart(part));
  const leftOut = owed.filter((part) => !isCovered(part, read));
  const tooMany = [...read].filter((part) => isPart(part) && !isRightlyRead(part, sum, read));
  if (owed.length === 0 || leftOut.length + tooMany.length === 0) return null;
  return { formula, leftOut, tooMany, right: additionOf(owed, column) };
}

/** What a sum's cell should hold: its number, or a live formula where the cell, or another sum of its column, has one. */
export function sumContent(plan: PlanTable, sum: ParentSum): CellContent {
  const { format, formula } = cellAt(plan.sheet, sum.row.row, sum.column.column);
  // A cell formatted as text would show a formula instead of its value.
  const shown = format === '@' ? '#,##0' : format;
  const isLive = formula !== null || columnsWithSumFormulas(plan).has(sum.column);
  return { value: sum.expected, formula: isLive ? additionOf(sum.partRows, sum.column.column) : null, format: shown };
}

const columnsWithSumFormulas = remembered((plan: PlanTable): ReadonlySet<TableColumn> => {
  const live = parentSums(plan).filter(({ row, column, matches }) => {
    return matches && cellAt(plan.sheet, row.row, column.column).formula !== null;
  });
  return new Set(live.map(({ column }) => column));
});

/** The formula that adds up rows: "=SUM(F8:F11,F14)"; of a single row its cell. */
function additionOf(rows: readonly PlanRow[], column: number): string {
  const cells = runsOf(rows, column).join(',');
  return rows.length === 1 ? `=${cells}` : `=SUM(${cells})`;
}

const isPart = ({ level }: PlanRow): boolean => level !== 'indikator' && level !== 'bagian';

/** A row counts when it is read itself, or when all rows below it are. */
function isCovered(row: PlanRow, read: ReadonlySet<PlanRow>): boolean {
  const below = row.children.filter(isPart);
  return read.has(row) || (below.length > 0 && below.every((child) => isCovered(child, read)));
}

/** A row of the sum, or one below such a row that stands in for it: no row above it may be read besides. */
function isRightlyRead(row: PlanRow, { directRows }: ParentSum, read: ReadonlySet<PlanRow>): boolean {
  if (directRows.includes(row)) return true;
  for (let above = row.parent; above !== null && !read.has(above); above = above.parent) {
    if (directRows.includes(above)) return true;
  }
  return false;
}

const rowsByPlace = remembered((plan: PlanTable) => new Map(plan.rows.map((row) => [row.row, row] as const)));

/** One cell of the own column, or a range of it, as it reads from the formula's cell. */
const OWN_COLUMN = /R(?:\[(-?\d+)\])?C(?![[\d])(?::R(?:\[(-?\d+)\])?C(?![[\d]))?/g;

/** The rows that a formula adds up; null where it does anything but add up cells of its own column. */
function rowsRead(plan: PlanTable, shape: string, own: number): ReadonlySet<PlanRow> | null {
  const rest = shape.replace(OWN_COLUMN, '').replace(/\bSUM\(|[\s=+,()]/gi, '');
  const references = [...shape.matchAll(OWN_COLUMN)];
  if (rest !== '' || references.length === 0) return null;
  const rows = rowsByPlace(plan);
  const read = new Set<PlanRow>();
  for (const [, first = '0', last = first] of references) {
    for (let row = own + Number(first); row <= own + Number(last); row++) {
      const found = rows.get(row);
      if (found) read.add(found);
    }
  }
  return read;
}

/** The cells of rows in a column, neighbours as one range: "F8:F11", "F14". */
function runsOf(rows: readonly PlanRow[], column: number): string[] {
  const letters = columnLetters(column);
  const runs: [number, number][] = [];
  for (const { row } of rows) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => `${letters}${first + 1}${last > first ? `:${letters}${last + 1}` : ''}`);
}
