import { ALL_CHECKS, findRule } from '../lint/all-checks';
import type { Severity } from '../rules/finding';
import type { AnyRuleFacts } from '../rules/rule';
import { readOptions, type OptionField } from '../rules/rule-options';
import type { Locale, Localized } from '../text/locale';

/** One choice that a check leaves to the user. */
export interface OptionInfo extends OptionField {
  readonly name: string;
  readonly default: unknown;
}

/** A check as settings show it. */
export interface RuleInfo {
  readonly id: string;
  /** Its own severity. */
  readonly severity: Severity;
  readonly summary: Localized;
  /** What it leaves to the user; settings keep it under the option's name. */
  readonly options: readonly OptionInfo[];
  /** Which choices of options make sense; null where there are none. */
  readonly advice: Localized | null;
}

/** The ids of all checks, as settings and the command line name them. */
export const RULE_IDS: readonly string[] = ALL_CHECKS.map(({ id }) => id);

/** What a check looks for, in one sentence; the id itself where there is no such check. */
export function ruleSummary(id: string, locale: Locale): string {
  return findRule(id)?.summary[locale] ?? id;
}

/** All checks, by id. */
export function ruleInfos(): RuleInfo[] {
  return ALL_CHECKS.map((rule) => ruleInfo(rule));
}

/** What there is to say of a check without its examples. */
export function ruleInfo({ id, severity, summary, options }: AnyRuleFacts): RuleInfo {
  const defaults = options ? readOptions(options) : {};
  const fields = Object.entries<OptionField>(options?.fields ?? {});
  return {
    id,
    severity,
    summary,
    options: fields.map(([name, field]) => ({ name, ...field, default: defaults[name] })),
    advice: options?.advice ?? null,
  };
}

/** Whether a check can work with what was chosen for its options. */
export function areOptionsSound(id: string, chosen: Readonly<Record<string, unknown>>): boolean {
  return findRule(id)?.options?.schema.safeParse(chosen).success ?? true;
}
