import type { PlanTable } from '../plan/plan-table';
import type { Finding, Severity } from '../rules/finding';
import { RULES } from '../rules/registry';
import type { AnyRule, RuleHit, RuleSettings } from '../rules/rule';
import { readOptions, type ChosenOptions } from '../rules/rule-options';
import { findingRow } from '../rules/subject';

/** What the user has chosen for checking. */
export interface LintSettings extends RuleSettings {
  /** A rule's severity other than its own, or "off". */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** What was chosen for the options of rules. */
  readonly options?: ChosenOptions;
}

/** The id under which a crash of one of our checks is reported. */
export const FAILED_RULE = 'check-failed';

/** Rules of all kinds in one list; a hit's data goes only to the messages of the rule that made it. */
const ALL_RULES: readonly AnyRule[] = RULES;

/** The rule of an id, or undefined. */
export function findRule(id: string): AnyRule | undefined {
  return ALL_RULES.find((rule) => rule.id === id);
}

/**
 * Runs all rules that apply to a table. A rule that throws becomes one finding that says so and the others still run.
 * The findings are ordered by row, column and rule.
 */
export function lintTable(
  plan: PlanTable,
  settings: LintSettings = {},
  rules: readonly AnyRule[] = ALL_RULES,
): Finding[] {
  const findings = rules.flatMap((rule) => {
    const chosen = settings.severities?.[rule.id];
    const applies = rule.layouts === 'all' || rule.layouts.includes(plan.table.layout);
    return chosen === 'off' || !applies ? [] : runRule(plan, settings, rule, chosen);
  });
  return findings.sort(byPlace);
}

/** @param chosen the severity that the user has given to the rule */
function runRule(plan: PlanTable, settings: LintSettings, rule: AnyRule, chosen: Severity | undefined): Finding[] {
  try {
    const options = rule.options ? readOptions(rule.options, settings.options?.[rule.id]) : {};
    return rule
      .check(plan, settings, options)
      .map((hit) => toFinding(plan, rule.id, chosen ?? hit.severity ?? rule.severity, hit));
  } catch (error) {
    return [failedRule(plan, rule.id, error)];
  }
}

function toFinding(plan: PlanTable, rule: string, severity: Severity, hit: RuleHit<unknown>): Finding {
  const { row, column, subject, stated, expected, message, data, related = [], fix = null } = hit;
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
    fix,
  };
}

/** A crash of ours is said at the table's first cell; its text is kept so that it can be reported to us. */
function failedRule(plan: PlanTable, rule: string, error: unknown): Finding {
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

function byPlace(first: Finding, second: Finding): number {
  return first.row - second.row || first.column - second.column || first.rule.localeCompare(second.rule);
}
