import { figureAt, type PlanRow, type PlanTable } from '../plan-table';
import { calculate } from '../computed/calculation';
import type { ComputedCell } from '../computed/computed-cell';
import { computedCellAt } from '../computed/computed-cells';
import type { ParentSum, SumPart } from './parent-sums';
import { numberOf } from '../figures/quantity';

/** The one slip that would explain why a sum does not come out. */
export interface SumExplanation {
  readonly kind:
    | 'part-missing' // one row was left out of the stated sum
    | 'part-doubled' // one row was counted twice
    | 'part-negated' // one row was counted with the other sign
    | 'part-differs' // one row's amount, put right, makes everything fit; its own row says so too
    | 'part-swapped' // two neighbouring digits of one row's amount are swapped
    | 'part-digit' // one digit of one row's amount is wrong
    | 'own-differs' // the stated sum is wrong; its own row says so too
    | 'own-swapped' // two neighbouring digits of the stated sum are swapped
    | 'own-digit'; // one digit of the stated sum is wrong
  /** The row that holds the slip; for the `own-…` kinds the summing row itself. */
  readonly row: PlanRow;
  /** What its amount should be. */
  readonly amount: number;
}

/**
 * Looks for the single slip that explains a wrong sum. Stronger evidence goes first: a row whose own formulas call for the
 * same amount; then one row left out, counted twice or with the other sign; then digits. Null when none or several rows would explain it.
 */
export function explainSum(plan: PlanTable, sum: ParentSum): SumExplanation | null {
  if (sum.stated === null) return null;
  const { column } = sum.column;
  const difference = sum.stated - sum.expected;
  if (rowCallsFor(plan, sum.row, column, sum.expected))
    return { kind: 'own-differs', row: sum.row, amount: sum.expected };
  const finders: ((part: SumPart) => SumExplanation['kind'] | null)[] = [
    (part) => (rowCallsFor(plan, part.row, column, part.stated + difference) ? 'part-differs' : null),
    (part) => (part.stated !== 0 && part.stated === -difference ? 'part-missing' : null),
    (part) => (part.stated !== 0 && part.stated === difference ? 'part-doubled' : null),
    (part) => (part.stated !== 0 && -2 * part.stated === difference ? 'part-negated' : null),
  ];
  for (const find of finders) {
    const found = onlyOne(sum.parts, find, difference);
    if (found) return found;
  }
  const own = digitSlip(sum.stated, sum.expected);
  const part = onlyOne(sum.parts, (candidate) => partSlip(candidate, difference), difference);
  if (own && part) return null;
  return own ? { kind: `own-${own}`, row: sum.row, amount: sum.expected } : part;
}

function partSlip(part: SumPart, difference: number): SumExplanation['kind'] | null {
  const slip = digitSlip(part.stated, part.stated + difference);
  return slip ? `part-${slip}` : null;
}

function onlyOne(
  parts: readonly SumPart[],
  find: (part: SumPart) => SumExplanation['kind'] | null,
  difference: number,
): SumExplanation | null {
  const found = parts.flatMap((part) => {
    const kind = find(part);
    if (!kind) return [];
    const isMiscounted = kind === 'part-missing' || kind === 'part-doubled' || kind === 'part-negated';
    return [{ kind, row: part.row, amount: isMiscounted ? part.stated : part.stated + difference }];
  });
  return found.length === 1 ? found[0]! : null;
}

/** Whether two amounts of equal length differ by one digit, or by two neighbouring digits swapped. */
function digitSlip(stated: number, right: number): 'digit' | 'swapped' | null {
  const [first, second] = [String(stated), String(right)];
  if (first.length !== second.length || right < 0 || stated === right || first.length < 2) return null;
  const places = [...first].flatMap((digit, at) => (digit === second[at] ? [] : [at]));
  if (places.length === 1) return 'digit';
  const [left, next] = places;
  const isSwap =
    places.length === 2 && next === left! + 1 && first[left!] === second[next] && first[next] === second[left!];
  return isSwap ? 'swapped' : null;
}

/** The computed cells of a row that read the given column. */
function readers(plan: PlanTable, row: PlanRow, column: number): ComputedCell[] {
  return plan.table.columns
    .flatMap((candidate) => computedCellAt(plan, row.row, candidate.column) ?? [])
    .filter((cell) => cell.inputs.some((input) => input.column.column === column));
}

/** Whether the row's computed cells, wrong as it stands, all come out right with another amount in the column. */
function rowCallsFor(plan: PlanTable, row: PlanRow, column: number, amount: number): boolean {
  // The cell may itself be computed, and wrong by its own formula.
  const own = computedCellAt(plan, row.row, column);
  if (own?.state === 'differs' && own.expected !== null && Math.abs(own.expected - amount) <= own.tolerance)
    return true;
  const cells = readers(plan, row, column);
  if (!cells.some(({ state }) => state === 'differs')) return false;
  return cells.every((cell) => cell.stated === null || fitsWith(plan, cell, column, amount));
}

/** Whether a computed cell follows from its inputs once one of them is taken to hold another amount. */
export function fitsWith(plan: PlanTable, cell: ComputedCell, column: number, amount: number): boolean {
  const values = cell.inputs.map((input) =>
    input.column.column === column ? amount : numberOf(figureAt(plan, cell.row.row, input.column.column)),
  );
  const result = calculate(cell.calculation, values);
  return result !== null && cell.stated !== null && Math.abs(result - cell.stated) <= cell.tolerance;
}
