import type { PlanTable } from '../plan/plan-table';
import type { Finding, Severity } from '../rules/finding';
import { RULES } from '../rules/registry';
import type { AnyRule, RuleSettings } from '../rules/rule';
import { readOptions, type ChosenOptions } from '../rules/rule-options';
import { byPlace, failedRule, toFinding } from './finding-of-hit';
import { gatherRepeated } from './repeated-hits';

/** What the user has chosen for checking. */
export interface LintSettings extends RuleSettings {
  /** A rule's severity other than its own, or "off". */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** What was chosen for the options of rules. */
  readonly options?: ChosenOptions;
}

/**
 * Runs all rules that apply to a table. A rule that throws becomes one finding that says so and the others still run.
 * The findings are ordered by row, column and rule.
 */
export function lintTable(plan: PlanTable, settings: LintSettings = {}, rules: readonly AnyRule[] = RULES): Finding[] {
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
    return gatherRepeated(rule.check(plan, settings, options)).map((hit) =>
      toFinding(plan, rule.id, chosen ?? hit.severity ?? rule.severity, hit),
    );
  } catch (error) {
    return [failedRule(plan, rule.id, error)];
  }
}
