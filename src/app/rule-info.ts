import { findRule } from '../lint/lint-table';
import { RULES } from '../rules/registry';
import type { Locale } from '../text/locale';

/** The ids of all checks, as settings and the command line name them. */
export const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);

/** What a check looks for, in one sentence; the id itself where there is no such check. */
export function ruleSummary(id: string, locale: Locale): string {
  return findRule(id)?.summary[locale] ?? id;
}
