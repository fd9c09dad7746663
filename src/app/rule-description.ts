import { describeFinding } from '../lint/describe-finding';
import { exampleFindings } from '../lint/example-findings';
import { exampleLayout, type RuleExample } from '../rules/example';
import { exampleColumns } from '../rules/example-columns';
import type { FindingText } from '../rules/finding';
import { RULES } from '../rules/registry';
import type { AnyRule } from '../rules/rule';
import { formatAddress } from '../sheet/address';
import type { Localized } from '../text/locale';
import { ruleInfo, type RuleInfo } from './rule-info';

/** A small table and what the check says of it: nothing where `findings` is empty. */
export interface ExampleDescription {
  readonly name: string;
  /** The id of the form. */
  readonly form: string;
  /** The columns from left to right, as a planner calls them. */
  readonly columns: readonly string[];
  /**
   * The body, cells of a row between "|"; the first line is row 4 of the example's sheet. Before it, where the example has one, the
   * nomenklatur, each line in brackets.
   */
  readonly rows: readonly string[];
  readonly findings: readonly { readonly cell: string; readonly text: Localized<FindingText> }[];
}

/** All there is to tell about a check: the one source of docs/rules.md and of `periksa-renja rules`. Plain data. */
export interface RuleDescription extends RuleInfo {
  /** The ids of the forms that it applies to. */
  readonly forms: 'all' | readonly string[];
  readonly examples: readonly ExampleDescription[];
}

/** All checks, by id. */
export function describeRules(): RuleDescription[] {
  return RULES.map((rule) => describeRule(rule));
}

function describeRule(rule: AnyRule): RuleDescription {
  const examples = rule.examples.map((example) => describeExample(rule, example));
  return { ...ruleInfo(rule), forms: rule.layouts, examples };
}

function describeExample(rule: AnyRule, example: RuleExample): ExampleDescription {
  const layout = exampleLayout(example);
  return {
    name: example.name,
    form: layout.id,
    columns: exampleColumns(example, layout).map(({ name }) => name),
    rows: [...linesOf(example.nomenklatur ?? '').map((line) => `[${line}]`), ...linesOf(example.rows)],
    findings: exampleFindings(rule, example).map((finding) => ({
      cell: formatAddress(finding),
      text: { id: describeFinding(finding, 'id'), en: describeFinding(finding, 'en') },
    })),
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
