import { columnLetters } from '../../sheet/address';
import type { CellContent } from '../../sheet/edit';
import { remembered } from '../../sheet/remembered';
import { cellAt } from '../../sheet/snapshot';
import { cellText } from '../../table/cell-text';
import type { TableColumn } from '../../table/table';
import { computedCellAt } from '../computed/computed-cells';
import { sumOf } from '../computed/calculation';
import { computedColumns } from '../computed/computed-columns';
import { columnFormat } from './fill-formula';
import { gradeOf, GRADES } from './grades';
import { isWorkLevel, type Level } from '../outline/level';
import type { AverageLevel } from '../plan-choices';
import { figureAt, type PlanRow, type PlanTable } from '../plan-table';

/*
 * The closing rows of an evaluation (E.80, E.81, E.55): "Rata-rata capaian kinerja (%)", the mean of the percentages above, and
 * "Predikat kinerja", its grade. They may close each program, or the whole table.
 */

/** One cell of a closing row. */
export interface ClosingCell {
  readonly row: PlanRow;
  readonly column: TableColumn;
  readonly content: CellContent;
  /** Whether the cell is blank, and whether it says what it should. */
  readonly isBlank: boolean;
  readonly isRight: boolean;
  /** The average that it is, or grades, as fractions; `stated` is null where the sheet states none. */
  readonly average: { readonly stated: number | null; readonly expected: number };
}

/** What the closing rows should hold, by row and column. */
export function closingCells(plan: PlanTable): readonly ClosingCell[] {
  if (!hasRows(plan, 'rata-rata') && !hasRows(plan, 'predikat')) return [];
  const columns = computedColumns(plan).filter(({ isShare }) => isShare);
  const level = plan.choices.averageLevel ?? ownAverageLevel(plan).level;
  return plan.rows.flatMap((row) => {
    if (row.level !== 'rata-rata' && row.level !== 'predikat') return [];
    return columns.flatMap(({ column }) => {
      const cell =
        row.level === 'rata-rata' ? averageCell(plan, row, column, level) : gradeCell(plan, row, column, level);
      return cell ?? [];
    });
  });
}

/** Whether a table closes with an average, or with its grade. */
export function hasRows(plan: PlanTable, level: 'rata-rata' | 'predikat'): boolean {
  return plan.rows.some((row) => row.level === level);
}

/** Which rows the averages of a table count where the user has chosen nothing: those that the stated averages show, else the lowest. */
export function ownAverageLevel(plan: PlanTable): { readonly level: AverageLevel; readonly isShown: boolean } {
  const shown = shownLevel(plan);
  return { level: shown ?? lowestLevel(plan), isShown: shown !== null };
}

/** The rows that a closing row is about: those since the closing row before it, or all where it says so or none are left. */
function rowsClosed(plan: PlanTable, closing: PlanRow): readonly PlanRow[] {
  const above = plan.rows.slice(0, closing.index);
  const before = above.findLastIndex(({ level }) => level === 'rata-rata' || level === 'predikat');
  const block = above.slice(before + 1);
  const saysAll = /\b(seluruh|semua|total)\b/i.test(labelOf(plan, closing));
  return saysAll || block.length === 0 ? above : block;
}

function labelOf(plan: PlanTable, { row }: PlanRow): string {
  return (plan.sheet.rows.get(row) ?? []).map((cell) => (cell ? cellText(cell) : '')).join(' ');
}

/** What rows are taken for that stand below a program, nobody can tell where: for those of the lowest level that the table has. */
const levelOfUnknown = remembered(({ rows }: PlanTable): Level =>
  rows.some(({ level }) => level === 'sub-kegiatan') ? 'sub-kegiatan' : 'kegiatan',
);

/** Whether an average of a level counts a row. An indicator row counts with the row that it belongs to. */
function counts(plan: PlanTable, row: PlanRow, level: AverageLevel): boolean {
  if (!isWorkLevel(row.level)) return false;
  const own: Level | undefined = row.level === 'indikator' && row.parent ? row.parent.level : row.level;
  return level === 'all' || (own === 'unknown' ? levelOfUnknown(plan) : own) === level;
}

/** The percentage that a cell shows or will show once it is filled, as a fraction. */
function shareAt(plan: PlanTable, row: PlanRow, column: TableColumn): number | null {
  const cell = computedCellAt(plan, row.row, column.column);
  if (!cell) return null;
  return cell.stated ?? (cell.state === 'missing' || cell.state === 'zero-target' ? cell.expected : null);
}

function averageOf(plan: PlanTable, closing: PlanRow, column: TableColumn, level: AverageLevel) {
  const rows = rowsClosed(plan, closing).filter(
    (row) => counts(plan, row, level) && shareAt(plan, row, column) !== null,
  );
  const sum = rows.reduce((total, row) => total + shareAt(plan, row, column)!, 0);
  return rows.length === 0 ? null : { rows, value: sum / rows.length };
}

function averageCell(plan: PlanTable, row: PlanRow, column: TableColumn, level: AverageLevel): ClosingCell | null {
  const average = averageOf(plan, row, column, level);
  if (!average) return null;
  const { format, factor } = columnFormat(plan, column, cellAt(plan.sheet, row.row, column.column).format);
  const formula = `=AVERAGE(${rangesOf(average.rows, column).join(',')})`;
  const quantity = figureAt(plan, row.row, column.column);
  const stated = quantity.kind === 'number' ? quantity.value / (quantity.isPercent ? 1 : factor) : null;
  return {
    ...{ row, column, content: { value: average.value * factor, formula, format } },
    isBlank: quantity.kind === 'none',
    isRight: stated !== null && Math.abs(stated - average.value) <= 0.0051,
    average: { stated, expected: average.value },
  };
}

/**
 * What the average of a level may come to: over the rows since the closing row before it or over all above, blanks left out or taken for
 * zero, percentages as they are or none counted for more than 100 %. The plain one first; none where no row counts.
 */
export function averagesOf(plan: PlanTable, closing: PlanRow, column: TableColumn, level: AverageLevel): number[] {
  return [rowsClosed(plan, closing), plan.rows.slice(0, closing.index)].flatMap((above) => {
    const rows = above.filter((row) => counts(plan, row, level));
    const shares = rows.flatMap((row) => shareAt(plan, row, column) ?? []);
    if (shares.length === 0) return [];
    const sum = sumOf(shares)!;
    return [sum / shares.length, sum / rows.length, sumOf(shares.map((share) => Math.min(share, 1)))! / shares.length];
  });
}

/** Neighbouring cells as one range. */
function rangesOf(rows: readonly PlanRow[], { column }: TableColumn): string[] {
  const letters = columnLetters(column);
  const runs: [number, number][] = [];
  for (const { row } of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) =>
    first === last ? `${letters}${first + 1}` : `${letters}${first + 1}:${letters}${last + 1}`,
  );
}

function gradeCell(plan: PlanTable, row: PlanRow, column: TableColumn, level: AverageLevel): ClosingCell | null {
  const averageRow = plan.rows.slice(0, row.index).findLast((above) => above.level === 'rata-rata');
  const average = averageRow && averageOf(plan, averageRow, column, level);
  if (!averageRow || !average) return null;
  const rounding = plan.choices.gradeRounding ?? 'round';
  const style = gradeStyle(plan, column);
  const { format } = columnFormat(plan, column, cellAt(plan.sheet, averageRow.row, column.column).format);
  const address = `${columnLetters(column.column)}${averageRow.row + 1}`;
  const percent = format.includes('%') ? `${address}*100` : address;
  const graded = rounding === 'round' ? `ROUND(${percent},0)` : percent;
  const names = GRADES.map(([, name]) => `"${style(name)}"`).join(',');
  const value = style(gradeOf(average.value * 100, rounding));
  const text = cellText(cellAt(plan.sheet, row.row, column.column));
  return {
    ...{ row, column },
    content: {
      value,
      formula: `=LOOKUP(MAX(0,${graded}),{${GRADES.map(([least]) => least).join(',')}},{${names}})`,
      format: 'General',
    },
    isBlank: /^[-–\s]*$/.test(text),
    isRight: text.toLowerCase() === value.toLowerCase(),
    average: averageCell(plan, averageRow, column, level)!.average,
  };
}

/** Grades are written in the capitals of those that the table already shows. */
function gradeStyle(plan: PlanTable, column: TableColumn): (name: string) => string {
  const shown = plan.rows
    .filter(({ level }) => level === 'predikat')
    .map(({ row }) => cellText(cellAt(plan.sheet, row, column.column)))
    .find((text) => /[a-z]{4}/i.test(text));
  if (!shown) return (name) => name;
  if (shown === shown.toUpperCase()) return (name) => name.toUpperCase();
  return /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(shown)
    ? (name) => name.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
    : (name) => name;
}

/** All levels that an average may count, the lowest first. */
export const AVERAGE_LEVELS: readonly AverageLevel[] = ['sub-kegiatan', 'kegiatan', 'program', 'all'];

/** The level that most of the averages that the sheet states are of; null where it states none that tells. */
function shownLevel(plan: PlanTable): AverageLevel | null {
  const columns = computedColumns(plan).filter(({ isShare }) => isShare);
  const votes = AVERAGE_LEVELS.map(
    (level) =>
      plan.rows.filter(
        (row) =>
          row.level === 'rata-rata' && columns.some(({ column }) => averageCell(plan, row, column, level)?.isRight),
      ).length,
  );
  const most = Math.max(...votes);
  return most === 0 ? null : AVERAGE_LEVELS[votes.indexOf(most)]!;
}

/** The deepest level at which the table has percentages at all. */
function lowestLevel(plan: PlanTable): AverageLevel {
  const columns = computedColumns(plan).filter(({ isShare }) => isShare);
  const hasShares = (level: AverageLevel): boolean =>
    plan.rows.some(
      (row) => counts(plan, row, level) && columns.some(({ column }) => shareAt(plan, row, column) !== null),
    );
  return AVERAGE_LEVELS.find((level) => level !== 'all' && hasShares(level)) ?? 'all';
}
