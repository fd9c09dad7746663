import { closingCells } from '../plan/filling/closing-rows';
import type { ComputedCell } from '../plan/computed/computed-cell';
import { computedCells } from '../plan/computed/computed-cells';
import { fillContent, type ZeroTarget } from '../plan/filling/fill-formula';
import { growthCells } from '../plan/growth/growth-cells';
import type { PlanTable } from '../plan/plan-table';
import { editOf } from '../rules/edit-of';
import type { FindingRow } from '../rules/finding';
import { findingRow } from '../rules/subject';
import type { CellContent, Edit } from '../sheet/edit';
import { cellAt } from '../sheet/snapshot';
import { cellText, isNoValueText } from '../table/cell-text';

/** Which computed cells are filled: blank ones only; wrong ones too; or all, so that every one holds a live formula. */
export type FillMode = 'blank' | 'wrong' | 'all';

/** How a table is to be filled. */
export interface FillPlanSettings {
  readonly mode?: FillMode;
  /** Live formulas (the default), or the values that they give. */
  readonly as?: 'formula' | 'value';
  readonly zeroTarget?: ZeroTarget;
}

/** One cell that would be filled. */
export interface PlannedFill {
  readonly edit: Edit;
  /** The table's id. */
  readonly table: string;
  readonly role: string;
  readonly subject: FindingRow;
}

/**
 * The edits that fill a table's computed cells. A value that someone typed is left alone unless the mode says otherwise; a cell
 * that already holds what it would get is left out.
 */
export function fillPlan(
  plan: PlanTable,
  { mode = 'blank', as = 'formula', zeroTarget }: FillPlanSettings = {},
): PlannedFill[] {
  const computed = computedCells(plan)
    .filter((cell) => isWanted(plan, cell, mode))
    .map((cell) => ({ ...placeOf(cell), content: fillContent(plan, cell, zeroTarget) }));
  const others = [...closingCells(plan), ...growthCells(plan)].filter(
    ({ isBlank, isRight }) => isBlank || mode === 'all' || (mode === 'wrong' && !isRight),
  );
  return [...computed, ...others].flatMap(({ row, column, content }) => {
    const after = as === 'value' ? { ...content, formula: null } : content;
    const edit = editOf(plan, { row: row.row, column: column.column }, after);
    if (isSameContent(edit.before, after)) return [];
    return [{ edit, table: plan.table.id, role: column.role, subject: findingRow(row) }];
  });
}

const placeOf = ({ row, column }: ComputedCell): Pick<ComputedCell, 'row' | 'column'> => ({ row, column });

/** Whether the mode asks for a cell; only cells whose inputs are there can be filled at all. */
function isWanted(plan: PlanTable, cell: ComputedCell, mode: FillMode): boolean {
  const own = cellAt(plan.sheet, cell.row.row, cell.column.column);
  const isEmpty = own.formula === null && (own.value === null || own.value === '');
  const isBlank = cell.state === 'missing' || (cell.state === 'zero-target' && isEmpty);
  if (cell.expected === null || cell.state === 'not-applicable') return false;
  // "n/a" is somebody's word; only blanks and dashes are there to be filled.
  if (mode === 'blank') return isBlank && own.formula === null && isNoValueText(cellText(own));
  if (mode === 'wrong') return isBlank || cell.state === 'differs' || cell.quantity.kind === 'error';
  // What is right by another way is the planner's own choice; even filling all leaves it alone.
  if (cell.state === 'matches-otherwise' || cell.state === 'added-though-level') return false;
  return cell.state !== 'unreadable' || cell.quantity.kind === 'error';
}

function isSameContent(first: CellContent, second: CellContent): boolean {
  return (
    first.formula === second.formula &&
    first.format === second.format &&
    (first.formula !== null || first.value === second.value)
  );
}
