import { exampleComparison } from '../../src/lint/example-comparison';
import { exampleFindings } from '../../src/lint/example-findings';
import type { AnyComparison } from '../../src/rules/comparison';
import { COMPARISONS } from '../../src/rules/comparison-registry';
import type { Finding } from '../../src/rules/finding';
import { RULES } from '../../src/rules/registry';
import type { AnyRule, AnyRuleFacts } from '../../src/rules/rule';

/** One example of a check, and what the check says of it. */
export interface CheckExample {
  readonly name: string;
  readonly expected: readonly { readonly cell: string; readonly expected?: number | string | null }[];
  readonly find: () => Finding[];
}

/** A function that works out its answer when it is first asked. */
function once<Answer>(work: () => Answer): () => Answer {
  let answer: { readonly is: Answer } | null = null;
  return () => (answer ??= { is: work() }).is;
}

/** Checks of one table and of several, with their examples in one shape. */
export const CHECKS: readonly { readonly facts: AnyRuleFacts; readonly examples: readonly CheckExample[] }[] = [
  ...RULES.map((rule: AnyRule) => ({
    facts: rule,
    examples: rule.examples.map((example) => ({
      name: example.name,
      expected: example.findings,
      find: once(() => exampleFindings(rule, example)),
    })),
  })),
  ...COMPARISONS.map((comparison: AnyComparison) => ({
    facts: comparison,
    examples: comparison.examples.map((example) => ({
      name: example.name,
      expected: example.findings,
      find: once(() => exampleComparison(comparison, example)),
    })),
  })),
];
