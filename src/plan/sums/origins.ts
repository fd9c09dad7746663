import type { CellPosition } from '../../sheet/address';
import { groupBy } from '../../sheet/group-by';
import { remembered } from '../../sheet/remembered';
import type { ComputedCell } from '../computed/computed-cell';
import { computedCellAt } from '../computed/computed-cells';
import { explainSum, fitsWith, type SumExplanation } from './explain-sum';
import { parentSums, type ParentSum } from './parent-sums';
import type { PlanRow, PlanTable } from '../plan-table';
import { LEAST_RUPIAH_DIFFERENCE } from '../figures/rupiah';

/** A wrong sum and, if one slip explains it, that slip. */
export interface WrongSum {
  readonly sum: ParentSum;
  readonly explanation: SumExplanation | null;
}

/** All sums that do not come out and carry no other's mistake, each with the slip that explains it. */
export const wrongSums = remembered((plan: PlanTable): readonly WrongSum[] =>
  parentSums(plan)
    .filter((sum) => !sum.matches && carriedFrom(plan, sum).length === 0)
    .map((sum) => ({ sum, explanation: explainSum(plan, sum) })),
);

/** A sum that does not come out as its parts stand, but does once what is wrong or blank elsewhere is put right. */
export interface FollowingSum {
  readonly sum: ParentSum;
  /** The cells that are to be put right. */
  readonly causes: readonly CellPosition[];
}

/** The sums that only carry on what is wrong in one of their parts, in their own row or in what that is computed from. */
export const followingSums = remembered((plan: PlanTable): readonly FollowingSum[] =>
  parentSums(plan).flatMap((sum) => {
    const causes = sum.matches ? causesAmongParts(plan, sum) : carriedFrom(plan, sum);
    return causes.length > 0 ? [{ sum, causes }] : [];
  }),
);

/** What is to be put right before a sum that comes out in truth does so as it stands. */
function causesAmongParts(plan: PlanTable, sum: ParentSum): readonly CellPosition[] {
  if (sum.matchesAsStated || sum.stated === null) return [];
  const { amounts } = sum;
  const inUse = amounts.levelsInUse();
  const rows = sum.directRows.filter(({ level }) => level !== 'indikator');
  const due = (row: PlanRow): number => amounts.corrected(row) ?? amounts.complete(row) ?? 0;
  // A level that carries no amounts anywhere is left out on purpose.
  const isLeftOut = (row: PlanRow): boolean => amounts.stated(row) === null && !inUse.has(row.level);
  if (rows.some(isLeftOut)) return [];
  const wrong = rows.filter((row) => Math.abs((amounts.stated(row) ?? 0) - due(row)) >= LEAST_RUPIAH_DIFFERENCE);
  const isOwn = computedCellAt(plan, sum.row.row, sum.column.column)?.state === 'differs';
  return (isOwn ? [sum.row] : wrong).map((row) => ({ row: row.row, column: sum.column.column }));
}

const gapOf = ({ stated, expected }: ParentSum): number => (stated === null ? 0 : stated - expected);

/**
 * What is to be put right first where a running total does not add up over the rows only because one of its own inputs does not: it
 * follows from them, and its difference is theirs. Empty for every other sum.
 */
function carriedFrom(plan: PlanTable, sum: ParentSum): readonly CellPosition[] {
  const cell = computedCellAt(plan, sum.row.row, sum.column.column);
  if (cell?.state !== 'matches' || cell.calculation.kind !== 'add' || sum.matches) return [];
  const ofRow = sumsByRow(plan).get(sum.row) ?? [];
  const wrong = ofRow.filter(
    (other) =>
      Math.abs(gapOf(other)) >= LEAST_RUPIAH_DIFFERENCE && cell.inputs.some(({ column }) => column === other.column),
  );
  const gap = wrong.reduce((total, other) => total + gapOf(other), 0);
  if (wrong.length === 0 || Math.abs(gap - gapOf(sum)) >= LEAST_RUPIAH_DIFFERENCE) return [];
  return wrong.flatMap((other) => causesOf(plan, other));
}

/** The cells that make a sum of an input column wrong: by its explanation, else the sum itself. */
function causesOf(plan: PlanTable, sum: ParentSum): readonly CellPosition[] {
  const own = { row: sum.row.row, column: sum.column.column };
  const causes = sum.matches ? causesAmongParts(plan, sum) : carriedFrom(plan, sum);
  return causes.length > 0 ? causes : [blamedCell({ sum, explanation: explainSum(plan, sum) }) ?? own];
}

/** Slips of the one who added up: the row's own amount is right. */
const MISCOUNTED: ReadonlySet<SumExplanation['kind']> = new Set(['part-missing', 'part-doubled', 'part-negated']);

/** The cell that an explanation blames, or null where it blames a row's absence from the sum. */
export function blamedCell({ sum, explanation }: WrongSum): CellPosition | null {
  if (!explanation || MISCOUNTED.has(explanation.kind)) return null;
  return { row: explanation.row.row, column: sum.column.column };
}

/** The wrong sums that blame a cell, by its row; under null those that blame none. */
const wrongSumsByBlamedRow = remembered((plan: PlanTable) =>
  groupBy(wrongSums(plan), (wrong) => blamedCell(wrong)?.row ?? null),
);

/**
 * The wrong sum that already accounts for a computed cell's difference: the cell is right, one of its inputs is what is
 * wrong, and the sum says so. Then one mistake is reported once, at the sum.
 */
export function accountedForBy(plan: PlanTable, cell: ComputedCell): WrongSum | null {
  if (cell.state !== 'differs') return null;
  const inputs = cell.inputs.map(({ column }) => column.column);
  const found = wrongSumsByBlamedRow(plan)
    .get(cell.row.row)
    ?.find(({ sum, explanation }) => {
      const { column } = sum.column;
      return inputs.includes(column) && fitsWith(plan, cell, column, explanation!.amount);
    });
  return found ?? null;
}

const differenceOf = (cell: ComputedCell | undefined): number =>
  cell?.state === 'differs' && cell.stated !== null && cell.expected !== null ? cell.stated - cell.expected : 0;

/** The sums of each row, one for each column that has one. */
const sumsByRow = remembered((plan: PlanTable) => groupBy(parentSums(plan), ({ row }) => row));

/**
 * Whether a wrong running total only carries on what is wrong in the rows that it adds up: the differences are the same.
 * Then it is named with them and is no finding of its own.
 */
export function followsFromParts(plan: PlanTable, cell: ComputedCell): boolean {
  const sum = sumsByRow(plan)
    .get(cell.row)
    ?.find(({ column }) => column === cell.column);
  if (!sum || cell.formula.kind !== 'sum') return false;
  const carried = sum.parts.reduce(
    (total, part) => total + differenceOf(computedCellAt(plan, part.row.row, cell.column.column)),
    0,
  );
  return (
    Math.abs(carried) >= LEAST_RUPIAH_DIFFERENCE && Math.abs(carried - differenceOf(cell)) < LEAST_RUPIAH_DIFFERENCE
  );
}

/** For each column, the rows that add up a given row. */
const rowsSumming = remembered((plan: PlanTable) => {
  const columns = new Map<number, Map<PlanRow, PlanRow[]>>();
  for (const { column, partRows, row } of parentSums(plan)) {
    const rows = columns.get(column.column) ?? new Map<PlanRow, PlanRow[]>();
    columns.set(column.column, rows);
    for (const part of partRows) rows.set(part, [...(rows.get(part) ?? []), row]);
  }
  return columns;
});

/** The rows above a row whose figure in a column is made of it: its ancestors, nearest first, then the totals. */
export function rowsAbove(plan: PlanTable, row: PlanRow, column: number): PlanRow[] {
  const direct = rowsSumming(plan).get(column)?.get(row) ?? [];
  return [...new Set(direct.flatMap((above) => [above, ...rowsAbove(plan, above, column)]))];
}
