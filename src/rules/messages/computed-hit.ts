import type { ComputedCell } from '../../plan/computed/computed-cell';
import { fillContent } from '../../plan/filling/fill-formula';
import type { PlanTable } from '../../plan/plan-table';
import { editOf } from '../edit-of';
import type { Fix, RelatedCell, Severity } from '../finding';
import { inputCells } from './formula-data';
import type { RuleHit, RuleSettings } from '../rule';

/** The hit about a computed cell: what it states, what its formula gives, and the edit that puts that there. */
export function computedHit<Data>(
  plan: PlanTable,
  cell: ComputedCell,
  settings: RuleSettings,
  say: {
    readonly message: string;
    readonly data: Data;
    readonly fix: Fix['kind'];
    readonly related?: readonly RelatedCell[];
    readonly cause?: string | undefined;
    readonly spread?: RuleHit<Data>['spread'];
    readonly severity?: Severity | undefined;
  },
): RuleHit<Data> {
  const place = { row: cell.row.row, column: cell.column.column };
  return {
    ...place,
    subject: cell.row,
    stated: cell.stated,
    expected: cell.expected,
    message: say.message,
    data: say.data,
    ...(say.cause !== undefined && { cause: say.cause, spread: say.spread }),
    ...(say.severity !== undefined && { severity: say.severity }),
    related: [...inputCells(cell), ...(say.related ?? [])],
    fix: { kind: say.fix, edits: [editOf(plan, place, fillContent(plan, cell, settings.zeroTarget))] },
  };
}
