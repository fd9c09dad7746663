import type { OtherTable } from '../plan/comparing/other-table';
import type { PlanTable } from '../plan/plan-table';
import type { AnyComparison } from '../rules/comparison';
import { COMPARISONS } from '../rules/comparison-registry';
import type { Finding, Severity } from '../rules/finding';
import { byPlace, failedRule, toFinding } from './finding-of-hit';
import type { LintSettings } from './lint-table';

/**
 * Sets a table beside the others by all comparisons that apply to its form. A comparison that throws becomes one finding that says so
 * and the others still run. The findings are ordered by row, column and rule.
 */
export function lintComparisons(
  own: PlanTable,
  others: readonly OtherTable[],
  settings: LintSettings = {},
  comparisons: readonly AnyComparison[] = COMPARISONS,
): Finding[] {
  if (others.length === 0) return [];
  const findings = comparisons.flatMap((comparison) => {
    const chosen = settings.severities?.[comparison.id];
    const applies = comparison.layouts === 'all' || comparison.layouts.includes(own.table.layout);
    return chosen === 'off' || !applies ? [] : runComparison(own, others, comparison, chosen);
  });
  return findings.sort(byPlace);
}

/** @param chosen the severity that the user has given to the comparison */
function runComparison(
  own: PlanTable,
  others: readonly OtherTable[],
  comparison: AnyComparison,
  chosen: Severity | undefined,
): Finding[] {
  try {
    return comparison
      .check(own, others)
      .map((hit) => toFinding(own, comparison.id, chosen ?? hit.severity ?? comparison.severity, hit));
  } catch (error) {
    return [failedRule(own, comparison.id, error)];
  }
}

/** The other tables of the same workbook; of those of the same form only earlier ones, so that a pair is looked at once. */
export function tablesBeside(plans: readonly PlanTable[], own: PlanTable): OtherTable[] {
  const place = plans.indexOf(own);
  return plans
    .filter((plan, index) => plan !== own && (plan.table.layout !== own.table.layout || index < place))
    .map((plan) => ({ plan, source: 'same', file: null }));
}
