import type { PlanTable } from '../plan/plan-table';
import type { Finding, Severity } from '../rules/finding';
import { findingRow } from '../rules/subject';
import type { GatheredHit } from './repeated-hits';

/** The id under which a crash of one of our checks is reported. */
export const FAILED_RULE = 'check-failed';

/** A hit as a finding. */
export function toFinding(plan: PlanTable, rule: string, severity: Severity, hit: GatheredHit): Finding {
  const { row, column, subject, stated, expected, message, data, related = [], repeated, fix = null } = hit;
  return {
    rule,
    severity,
    sheet: plan.table.sheet,
    table: plan.table.id,
    row,
    column,
    subject: subject && findingRow(subject),
    stated,
    expected,
    message,
    data,
    related,
    ...(repeated && { repeated }),
    fix,
  };
}

/** A crash of ours is said at the table's first cell; its text is kept so that it can be reported to us. */
export function failedRule(plan: PlanTable, rule: string, error: unknown): Finding {
  return {
    rule: FAILED_RULE,
    severity: 'warning',
    sheet: plan.table.sheet,
    table: plan.table.id,
    row: plan.table.range.top,
    column: plan.table.range.left,
    subject: null,
    stated: null,
    expected: null,
    message: 'failed',
    data: { rule, error: error instanceof Error ? error.message : String(error) },
    related: [],
    fix: null,
  };
}

/** By row, column and rule. */
export function byPlace(first: Finding, second: Finding): number {
  return first.row - second.row || first.column - second.column || first.rule.localeCompare(second.rule);
}
