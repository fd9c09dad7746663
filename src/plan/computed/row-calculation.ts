import type { TableColumn } from '../../table/table';
import { figureAt, type PlanRow, type PlanTable } from '../plan-table';
import { expressionCalculation, type Calculation } from './calculation';
import type { ComputedColumn } from './computed-columns';
import { isQuantity, lowerIsBetterRatio } from './lower-is-better';

/** How a column's cell is computed on a row: by the row's kind of indicator where the form leaves that open. */
export function calculationOf(
  plan: PlanTable,
  row: PlanRow,
  { formula, inputs, column, runsOn }: ComputedColumn,
): Calculation {
  switch (formula.kind) {
    case 'sum':
      return runsOn || !addsUp(row, column, inputs) ? LAST_GIVEN : ADD;
    case 'last':
      return LAST;
    case 'expression':
      return expressionCalculation(formula);
    case 'ratio': {
      const isLowerBetter = row.kind === 'tren-negatif' && isQuantity(row, inputs[0]!);
      if (!isLowerBetter) return PLAIN_RATIO;
      const [realized, target] = inputs.map((input) => figureAt(plan, row.row, input.column));
      return lowerIsBetterRatio(plan, row, realized!, target!);
    }
  }
}

const ADD: Calculation = { kind: 'add' };
const LAST: Calculation = { kind: 'last' };
const LAST_GIVEN: Calculation = { kind: 'last-given' };
const PLAIN_RATIO: Calculation = { kind: 'ratio', way: 'plain', whole: 100 };

/** Cases of one quarter and those of the next are different cases, though of every year one wants fewer. */
const COUNTS_CASES = /\b(jumlah|banyaknya)\b/i;

/** Whether the parts of a running total may be added: money always, quantities by the kind of their indicator. */
function addsUp(row: PlanRow, column: TableColumn, inputs: readonly TableColumn[]): boolean {
  if (!isQuantity(row, column) || row.kind === 'akumulasi') return true;
  const isByQuarter = inputs.every(({ quarter }) => quarter !== null);
  return row.kind === 'tren-negatif' && isByQuarter && COUNTS_CASES.test(row.indicator || row.name);
}
