import type { Formula } from '../../layouts/formula';
import { remembered } from '../../sheet/remembered';
import type { Measure, TableColumn } from '../../table/table';
import { formulaColumns, inputColumn } from '../../table/columns/formula-columns';
import { fittingMeasure, percentOfTarget } from '../figures/column-measure';
import { numberAt, type PlanTable } from '../plan-table';
import { calculate, expressionCalculation } from './calculation';
import { ratioScale, zeroTargetHabit, type RatioScale } from '../figures/ratio-column';
import { runsOn } from './running-figures';
import { isShare } from './share-column';

/** A computed column of a table with what it takes to judge its cells. */
export interface ComputedColumn {
  readonly column: TableColumn;
  readonly formula: Formula;
  /** The columns that the formula reads, in its order. */
  readonly inputs: readonly TableColumn[];
  /** Whether its figures are percentages, whatever their scale. */
  readonly isShare: boolean;
  readonly scale: RatioScale;
  /** The number that the column shows for a target of zero, as a fraction; null where it shows none. */
  readonly zeroTarget: number | null;
  /** Whether each of the inputs holds what was reached up to then ("s.d. Triwulan II"): then the last one counts, not the sum. */
  readonly runsOn: boolean;
  /** Percentages whose sum, rounded as they are, the column may state as well: those of the quarters in K/%/Rp groups. */
  readonly addends?: readonly TableColumn[];
}

const PLAIN_SCALE: RatioScale = { plainFactor: 1, plainDecimals: 0, isKnown: false };

/** The formulas of a table's columns: those that its own number row declares, else those of its form. */
function formulasOf({ table, layout }: PlanTable): readonly { readonly role: string; readonly formula: Formula }[] {
  return table.computed ?? layout.computed;
}

/** The table's computed columns whose inputs the table has, in the order in which they can be computed. */
export const computedColumns = remembered((plan: PlanTable): readonly ComputedColumn[] =>
  formulasOf(plan).flatMap(({ role, formula }) =>
    plan.table.columns
      .filter((column) => column.role === role)
      .flatMap((column) => computedColumn(plan, column, formula) ?? []),
  ),
);

function computedColumn(plan: PlanTable, column: TableColumn, formula: Formula): ComputedColumn | null {
  switch (formula.kind) {
    case 'ratio':
      return ratioColumn(plan, column, formula);
    case 'expression':
      return expressionColumn(plan, column, formula);
    default: {
      const inputs = formulaColumns(plan.table.columns, column, formula);
      const share = insideShare(plan, column, inputs ?? []);
      if (share || !inputs) return share;
      return {
        ...{ column, formula, inputs, isShare: false, scale: PLAIN_SCALE, zeroTarget: null },
        runsOn: formula.kind === 'sum' && runsOn(plan, column, inputs),
      };
    }
  }
}

/**
 * The percentage inside a K/%/Rp group: the degree of achievement of K or Rp, where the sheet shows which. Adding up the quarters'
 * percentages gives the same but for what rounding loses. Null where they compare something else, or run on.
 */
function insideShare(plan: PlanTable, column: TableColumn, parts: readonly TableColumn[]): ComputedColumn | null {
  const share = percentOfTarget(plan, column, parts);
  const computed = share && ratioColumn(plan, column, share.formula, share.measure);
  if (!share || !computed || parts.length === 0) return computed;
  if (computed.scale.isKnown) return { ...computed, addends: parts };
  const { numerator, denominator } = { numerator: parts[0]!.role, denominator: share.formula.denominator };
  const ofPart = ratioColumn(plan, parts[0]!, { kind: 'ratio', numerator, denominator }, share.measure);
  return { ...computed, scale: ofPart?.scale ?? computed.scale, addends: parts };
}

function ratioColumn(
  plan: PlanTable,
  column: TableColumn,
  formula: Extract<Formula, { kind: 'ratio' }>,
  of?: Measure,
): ComputedColumn | null {
  const measure = of ?? fittingMeasure(plan, column, formula);
  const numerator = inputColumn(plan.table.columns, column, formula.numerator, measure);
  const denominator = inputColumn(plan.table.columns, column, formula.denominator, measure);
  if (!numerator || !denominator) return null;
  const scale = ratioScale(plan, column, (row) => {
    const [over, under] = [numerator, denominator].map((input) => numberAt(plan, row, input.column));
    return over && under ? over / under : null;
  });
  const zeroTarget = zeroTargetHabit(plan, column, denominator, scale).value;
  return { column, formula, inputs: [numerator, denominator], isShare: true, scale, zeroTarget, runsOn: false };
}

function expressionColumn(
  plan: PlanTable,
  column: TableColumn,
  formula: Extract<Formula, { kind: 'expression' }>,
): ComputedColumn | null {
  const inputs = formulaColumns(plan.table.columns, column, formula);
  if (!inputs?.length) return null;
  const { expression } = formula;
  const divides = expression.kind === 'operation' && expression.operator === '/';
  const share = divides && isShare(plan, column);
  const calculation = expressionCalculation(formula);
  const valueAt = (row: number): number | null =>
    calculate(
      calculation,
      inputs.map((input) => numberAt(plan, row, input.column)),
    );
  const scale = share ? ratioScale(plan, column, valueAt) : PLAIN_SCALE;
  return { column, formula, inputs, isShare: share, scale, zeroTarget: share ? 0 : null, runsOn: false };
}
