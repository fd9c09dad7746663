import type { CellContent } from '../../sheet/edit';
import { cellAt } from '../../sheet/snapshot';
import { cellText } from '../../table/cell-text';
import type { TableColumn } from '../../table/table';
import { computedColumns } from '../computed/computed-columns';
import { EPSILON, shareScale } from '../figures/shown-scale';
import type { AverageLevel, GradeRounding } from '../plan-choices';
import { figureAt, type PlanRow, type PlanTable } from '../plan-table';
import { AVERAGE_LEVELS, averagesOf, closingCells, type ClosingCell } from './closing-rows';
import { gradeOf, isGrade } from './grades';

/** What an average comes to when it counts the rows of a level. */
interface TriedAverage {
  readonly level: AverageLevel;
  readonly value: number;
}

/** A stated average, or its grade, that follows from none of the ways in which documents form it. */
export interface ClosingMistake {
  readonly row: PlanRow;
  readonly column: TableColumn;
  /** What the cell states: a fraction, or a grade as typed. */
  readonly stated: number | string;
  /** The average that the closing rows are about, as the sheet states it where it does; a fraction. */
  readonly average: number;
  /** The averages that were tried, where the average itself is wrong. */
  readonly tried: readonly TriedAverage[];
  /** What the cell should hold. */
  readonly content: CellContent;
  readonly expected: number | string;
}

/** Percentages that are averaged were rounded themselves, mostly to two digits. */
const ROUNDED_PART = 0.00005;

/** The closing cells that state what nothing bears out, by row and column; blank ones are none. */
export function closingMistakes(plan: PlanTable): readonly ClosingMistake[] {
  return closingCells(plan).flatMap((cell): readonly ClosingMistake[] => {
    if (cell.isBlank) return [];
    const mistake = cell.row.level === 'predikat' ? gradeMistake(plan, cell) : averageMistake(plan, cell);
    return mistake ? [mistake] : [];
  });
}

function averageMistake(plan: PlanTable, { row, column, content, average }: ClosingCell): ClosingMistake | null {
  const quantity = figureAt(plan, row.row, column.column);
  const computed = computedColumns(plan).find((one) => one.column === column);
  if (quantity.kind !== 'number' || !computed) return null;
  const { factor, tolerance } = shareScale(quantity, computed.scale);
  const stated = quantity.value / factor;
  const isNear = (value: number): boolean => Math.abs(stated - value) <= tolerance + ROUNDED_PART + EPSILON;
  const tried = AVERAGE_LEVELS.map((level) => ({ level, values: averagesOf(plan, row, column, level) }));
  if (tried.some(({ values }) => values.some(isNear))) return null;
  const shown = tried.flatMap(({ level, values: [value] }) => (value === undefined ? [] : [{ level, value }]));
  return { row, column, content, stated, expected: average.expected, average: average.expected, tried: shown };
}

/** A grade is held to the average as it is stated; one that suits the right average instead is no mistake of its own. */
function gradeMistake(plan: PlanTable, { row, column, content, average }: ClosingCell): ClosingMistake | null {
  const stated = cellText(cellAt(plan.sheet, row.row, column.column));
  const graded = average.stated ?? average.expected;
  if (!isGrade(stated) || fitsGrade(plan, stated, [graded, average.expected])) return null;
  const expected = gradeOf(graded * 100, plan.choices.gradeRounding ?? 'round');
  return { row, column, content, stated, expected, average: graded, tried: [] };
}

/** Whether a grade is that of one of the averages, rounded before it is graded or not; only as the user has chosen where she has. */
function fitsGrade(plan: PlanTable, stated: string, averages: readonly number[]): boolean {
  const { gradeRounding } = plan.choices;
  const roundings: readonly GradeRounding[] = gradeRounding ? [gradeRounding] : ['round', 'exact'];
  return averages.some((average) =>
    roundings.some((rounding) => gradeOf(average * 100, rounding).toLowerCase() === stated.trim().toLowerCase()),
  );
}
