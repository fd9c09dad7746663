import type { Source } from '../plan/comparing/other-table';
import { describeFinding } from '../lint/describe-finding';
import { exampleComparison } from '../lint/example-comparison';
import { exampleFindings } from '../lint/example-findings';
import type { AnyComparison, ComparisonExample } from '../rules/comparison';
import { COMPARISONS } from '../rules/comparison-registry';
import { exampleLayout } from '../rules/examples/example-sheet';
import type { ExampleTable, RuleExample } from '../rules/examples/example-table';
import { exampleColumns } from '../rules/examples/example-columns';
import type { Finding, FindingText } from '../rules/finding';
import { RULES } from '../rules/registry';
import type { AnyRule, AnyRuleFacts } from '../rules/rule';
import { formatAddress } from '../sheet/address';
import type { Localized } from '../text/locale';
import { ruleInfo, type RuleInfo } from './rule-info';

/** A small table of an example. */
export interface ExampleTableDescription {
  /** The id of the form. */
  readonly form: string;
  /** The columns from left to right, as a planner calls them. */
  readonly columns: readonly string[];
  /**
   * The body, cells of a row between "|"; the first line is row 4 of the example's sheet. Before it, where the example has one, the
   * nomenklatur, each line in brackets.
   */
  readonly rows: readonly string[];
}

/** A small table and what the check says of it: nothing where `findings` is empty. */
export interface ExampleDescription extends ExampleTableDescription {
  readonly name: string;
  /** The table that it is set beside, and whose it is; null for a check that looks at one table. */
  readonly other: (ExampleTableDescription & { readonly source: Source }) | null;
  readonly findings: readonly { readonly cell: string; readonly text: Localized<FindingText> }[];
}

/** All there is to tell about a check: the one source of docs/rules.md and of `periksa-renja rules`. Plain data. */
export interface RuleDescription extends RuleInfo {
  /** The ids of the forms that it applies to. */
  readonly forms: 'all' | readonly string[];
  readonly examples: readonly ExampleDescription[];
}

/** All checks, by id; or the one of an id, none where there is no such check. */
export function describeRules(id?: string): RuleDescription[] {
  const isMeant = (facts: AnyRuleFacts): boolean => id === undefined || facts.id === id;
  const ofOneTable = RULES.filter(isMeant).map((rule: AnyRule) => ({
    ...describeFacts(rule),
    examples: rule.examples.map((example) => describeExample(rule, example)),
  }));
  const ofSeveral = COMPARISONS.filter(isMeant).map((comparison: AnyComparison) => ({
    ...describeFacts(comparison),
    examples: comparison.examples.map((example) => describeComparison(comparison, example)),
  }));
  return [...ofOneTable, ...ofSeveral].sort((one, other) => one.id.localeCompare(other.id));
}

function describeFacts(facts: AnyRuleFacts): Omit<RuleDescription, 'examples'> {
  return { ...ruleInfo(facts), forms: facts.layouts };
}

function describeExample(rule: AnyRule, example: RuleExample): ExampleDescription {
  const findings = describeFindings(exampleFindings(rule, example));
  return { name: example.name, ...describeTable(example), other: null, findings };
}

function describeComparison(comparison: AnyComparison, example: ComparisonExample): ExampleDescription {
  const { name, own, other, source = 'same' } = example;
  const findings = describeFindings(exampleComparison(comparison, example));
  return { name, ...describeTable(own), other: { ...describeTable(other), source }, findings };
}

function describeTable(table: ExampleTable): ExampleTableDescription {
  const layout = exampleLayout(table);
  return {
    form: layout.id,
    columns: exampleColumns(table, layout).map(({ name }) => name),
    rows: [...linesOf(table.nomenklatur ?? '').map((line) => `[${line}]`), ...linesOf(table.rows)],
  };
}

function linesOf(text: string): string[] {
  return text.trim() === ''
    ? []
    : text
        .trim()
        .split('\n')
        .map((line) => line.trim());
}

function describeFindings(findings: readonly Finding[]): ExampleDescription['findings'] {
  return findings.map((finding) => ({
    cell: formatAddress(finding),
    text: { id: describeFinding(finding, 'id'), en: describeFinding(finding, 'en') },
  }));
}
