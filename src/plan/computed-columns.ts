import type { Formula } from '../layouts/formula';
import { formulaInputs } from '../layouts/formula';
import { layoutColumn } from '../layouts/layout';
import { remembered } from '../sheet/remembered';
import type { TableColumn } from '../table/table';
import { planColumn, type PlanTable } from './plan-table';
import { ratioScale, zeroTargetHabit, type RatioScale } from './ratio-column';

/** A computed column of a table with what it takes to judge its cells. */
export interface ComputedColumn {
  readonly column: TableColumn;
  readonly formula: Formula;
  /** The columns that the formula reads, in its order. */
  readonly inputs: readonly TableColumn[];
  readonly scale: RatioScale;
  /** The number that the column shows for a target of zero, as a fraction; null where it shows none. */
  readonly zeroTarget: number | null;
}

const PLAIN_SCALE: RatioScale = { plainFactor: 1, plainDecimals: 0 };

/** The table's computed columns whose inputs the table has, in the order in which they can be computed. */
export const computedColumns = remembered((plan: PlanTable): readonly ComputedColumn[] =>
  plan.layout.computed.flatMap(({ role, formula }) =>
    plan.table.columns
      .filter((column) => column.role === role)
      .flatMap((column) => computedColumn(plan, column, formula) ?? []),
  ),
);

function computedColumn(plan: PlanTable, column: TableColumn, formula: Formula): ComputedColumn | null {
  if (formula.kind === 'last' || formulaInputs(formula).length < 2 || layoutColumn(plan.layout, column.role)?.repeats)
    return null;
  const inputs = formulaInputs(formula).map((input) => planColumn(plan, input, column.measure));
  if (!inputs.every((input) => input !== undefined)) return null;
  if (formula.kind === 'sum') return { column, formula, inputs, scale: PLAIN_SCALE, zeroTarget: null };
  const scale = ratioScale(plan, column, inputs[0]!, inputs[1]!);
  return { column, formula, inputs, scale, zeroTarget: zeroTargetHabit(plan, column, inputs[1]!, scale).value };
}
