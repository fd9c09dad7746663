import { COMPARISONS } from '../rules/comparison-registry';
import { RULES } from '../rules/registry';
import type { AnyRuleFacts } from '../rules/rule';

/** All checks by id, whether they look at one table or at several; a hit's data goes only to the messages of the check that made it. */
export const ALL_CHECKS: readonly AnyRuleFacts[] = [...RULES, ...COMPARISONS].sort((one, other) =>
  one.id.localeCompare(other.id),
);

/** The check of an id, or undefined. */
export function findRule(id: string): AnyRuleFacts | undefined {
  return ALL_CHECKS.find((check) => check.id === id);
}
