import { figureAt, type PlanRow, type PlanTable } from '../plan-table';
import { calculate } from '../computed/calculation';
import type { ComputedCell } from '../computed/computed-cell';
import { computedCellAt } from '../computed/computed-cells';
import type { ParentSum, SumPart } from './parent-sums';
import { numberOf } from '../figures/quantity';
import { digitSlip, miscountedParts } from './slips';

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
  /** What its amount should be; of a row that was miscounted, what it is. */
  readonly amount: number;
  /** How a stated sum that its own row calls wrong came about, where one slip explains that. */
  readonly how: SumExplanation | null;
}

/**
 * Looks for the single slip that explains a wrong sum. Stronger evidence goes first: a row whose own formulas call for the
 * same amount; then one row left out, counted twice or with the other sign; then digits. Null when none or several rows would explain it.
 */
export function explainSum(plan: PlanTable, sum: ParentSum): SumExplanation | null {
  if (sum.stated === null) return null;
  const { column } = sum.column;
  const difference = sum.stated - sum.expected;
  const ofSum = miscount(sum, difference);
  const own = digitSlip(sum.stated, sum.expected);
  const ofOwn = own && ({ kind: `own-${own}`, row: sum.row, amount: sum.expected, how: null } as const);
  if (rowCallsFor(plan, sum.row, column, sum.expected)) {
    const how = ofSum === 'several' ? null : (ofSum ?? ofOwn);
    return { kind: 'own-differs', row: sum.row, amount: sum.expected, how };
  }
  const called = onlyPart(sum.parts, difference, (part) =>
    rowCallsFor(plan, part.row, column, part.stated + difference) ? 'part-differs' : null,
  );
  if (called) return called;
  // Rows that are alike would explain it equally well; then digits that would, too, are a coincidence.
  if (ofSum !== null) return ofSum === 'several' ? null : ofSum;
  const ofPart = onlyPart(sum.parts, difference, partSlip);
  return ofOwn && ofPart ? null : (ofOwn ?? ofPart);
}

/** The one row that was miscounted; "several" where more than one may have been. */
function miscount({ parts }: ParentSum, difference: number): SumExplanation | 'several' | null {
  const found = miscountedParts(parts, ({ stated }) => stated, difference);
  if (!found) return null;
  const [part, ...others] = found.parts as [SumPart, ...SumPart[]];
  return others.length > 0 ? 'several' : { kind: `part-${found.kind}`, row: part.row, amount: part.stated, how: null };
}

function partSlip(part: SumPart, difference: number): SumExplanation['kind'] | null {
  const slip = digitSlip(part.stated, part.stated + difference);
  return slip ? `part-${slip}` : null;
}

/** The one row whose amount, put right, makes the sum come out. */
function onlyPart(
  parts: readonly SumPart[],
  difference: number,
  find: (part: SumPart, difference: number) => SumExplanation['kind'] | null,
): SumExplanation | null {
  const found = parts.flatMap((part) => {
    const kind = find(part, difference);
    return kind ? [{ kind, row: part.row, amount: part.stated + difference, how: null }] : [];
  });
  return found.length === 1 ? found[0]! : null;
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
