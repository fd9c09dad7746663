import { blamedCell, type WrongSum } from '../../plan/sums/origins';
import { sumContent } from '../../plan/sums/sum-formula';
import type { PlanRow, PlanTable } from '../../plan/plan-table';
import { cellAt } from '../../sheet/snapshot';
import { editOf } from '../edit-of';
import type { Fix } from '../finding';

/** The row whose amount is to be put right, and that amount. */
interface Remedy {
  readonly row: PlanRow;
  readonly amount: number;
}

/** What puts a sum right, if that is known: one of its parts where that is to blame; else the sum, where it is blank or its parts are not in doubt. */
export function remedyOf(wrong: WrongSum): Remedy | null {
  const { sum, explanation } = wrong;
  if (sum.parts.length === 0 || (sum.stated !== null && !explanation)) return null;
  const blamed = blamedCell(wrong);
  return explanation && blamed && blamed.row !== sum.row.row ? explanation : { row: sum.row, amount: sum.expected };
}

/** The edit that does it; null for a part that is itself computed, whose formula is to be looked at. */
export function remedyFix(plan: PlanTable, { sum }: WrongSum, { row, amount }: Remedy): Fix | null {
  const place = { row: row.row, column: sum.column.column };
  const { format, formula } = cellAt(plan.sheet, place.row, place.column);
  if (row !== sum.row && formula !== null) return null;
  const content = row === sum.row ? sumContent(plan, sum) : { value: amount, formula: null, format };
  return { kind: 'suggestion', edits: [editOf(plan, place, content)] };
}
