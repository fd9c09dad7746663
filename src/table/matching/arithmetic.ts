import { expressionValue } from '../../layouts/expression-value';
import { formulaInputs, type Formula } from '../../layouts/formula';
import type { Layout } from '../../layouts/layout';
import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import { formulaColumns } from '../columns/formula-columns';
import type { Table, TableColumn } from '../table';

/** Rows looked at: enough to tell, few enough for a table of any length. */
const SAMPLE_ROWS = 200;
/** Fewer figures than these prove nothing either way. */
const LEAST_CHECKED = 6;

/**
 * How many of a table's figures follow the formulas of a form, or those that it declares: 0 to 1, or null when too few can be computed. A table of another
 * form, read by mistake, gives itself away here, while one with mistakes in it still follows them mostly.
 */
export function arithmeticShare(
  sheet: SheetSnapshot,
  rows: readonly number[],
  formulas: Layout['computed'] | NonNullable<Table['computed']>,
  columns: readonly TableColumn[],
): number | null {
  let checked = 0;
  let holding = 0;
  for (const { result, formula, inputs } of computedIn(formulas, columns)) {
    const read = [result, ...inputs].map(({ column }) => column);
    for (const row of rows.slice(0, SAMPLE_ROWS)) {
      const [stated, ...values] = read.map((column) => cellAt(sheet, row, column).value);
      if (typeof stated !== 'number' || !values.every((value) => typeof value === 'number')) continue;
      const expected = possibleResults(formula, values);
      // A zero that comes of zeros proves nothing, whatever else they might have given.
      if (expected.length === 0 || (stated === 0 && expected.includes(0))) continue;
      checked++;
      if (expected.some((value) => isNear(stated, value))) holding++;
    }
  }
  return checked < LEAST_CHECKED ? null : holding / checked;
}

/** The computed columns that the table has, with all that their formulas read. */
function computedIn(
  formulas: Layout['computed'] | NonNullable<Table['computed']>,
  columns: readonly TableColumn[],
): { result: TableColumn; formula: Formula; inputs: readonly TableColumn[] }[] {
  return formulas.flatMap(({ role, formula }) =>
    columns.flatMap((result) => {
      const inputs = result.role === role ? formulaColumns(columns, result, formula) : null;
      return inputs ? [{ result, formula, inputs }] : [];
    }),
  );
}

/** What the formula may give: of a level or percentage the last figure counts, and the kinds of indicators are not known yet. */
function possibleResults(formula: Formula, values: readonly number[]): number[] {
  const last = values.at(-1)!;
  if (formula.kind === 'last') return [last];
  if (formula.kind === 'sum') return [values.reduce((sum, value) => sum + value, 0), last];
  if (formula.kind === 'expression') {
    const byRole = new Map(formulaInputs(formula).map((role, index) => [role, values[index]!]));
    const result = expressionValue(formula.expression, byRole);
    return result === null ? [] : [result];
  }
  const [numerator, denominator] = values as [number, number];
  if (denominator === 0) return [];
  return [numerator / denominator, (2 * denominator - numerator) / denominator];
}

/** Within one percent, on whatever scale a percentage is written: the question is which form it is, not whether it is right. */
function isNear(stated: number, expected: number): boolean {
  return [1, 100].some((scale) => Math.abs(stated - expected * scale) <= 0.01 * Math.abs(expected * scale));
}
