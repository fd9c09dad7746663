import { describeFinding } from '../lint/describe-finding';
import { exampleFindings } from '../lint/example-findings';
import type { RuleExample } from '../rules/example';
import type { FindingText, Severity } from '../rules/finding';
import { RULES } from '../rules/registry';
import type { AnyRule } from '../rules/rule';
import { readOptions, type OptionField, type RuleOptions } from '../rules/rule-options';
import { formatAddress } from '../sheet/address';
import type { Localized } from '../text/locale';

/** A small table and what the check says of it: nothing where `findings` is empty. */
export interface ExampleDescription {
  readonly name: string;
  /** The body, cells of a row between "|"; the first line is row 4 of the example's sheet. */
  readonly rows: readonly string[];
  readonly findings: readonly { readonly cell: string; readonly text: Localized<FindingText> }[];
}

/** One choice that a check leaves to the user. */
export interface OptionDescription extends OptionField {
  readonly name: string;
  readonly default: unknown;
}

/** All there is to tell about a check: the one source of docs/rules.md and of `periksa-renja rules`. Plain data. */
export interface RuleDescription {
  readonly id: string;
  readonly severity: Severity;
  /** The ids of the forms that it applies to. */
  readonly forms: 'all' | readonly string[];
  readonly summary: Localized;
  /** What it leaves to the user; settings keep it under the option's name. */
  readonly options: readonly OptionDescription[];
  readonly examples: readonly ExampleDescription[];
}

/** All checks, by id. */
export function describeRules(): RuleDescription[] {
  return RULES.map((rule) => describeRule(rule));
}

function describeRule(rule: AnyRule): RuleDescription {
  const { id, severity, layouts, summary, examples } = rule;
  return {
    id,
    severity,
    forms: layouts,
    summary,
    options: rule.options ? describeOptions(rule.options) : [],
    examples: examples.map((example) => describeExample(rule, example)),
  };
}

function describeOptions<Options extends Readonly<Record<string, unknown>>>(
  options: RuleOptions<Options>,
): OptionDescription[] {
  const defaults = readOptions(options);
  return Object.entries<OptionField>(options.fields).map(([name, field]) => ({
    name,
    ...field,
    default: defaults[name],
  }));
}

function describeExample(rule: AnyRule, example: RuleExample): ExampleDescription {
  return {
    name: example.name,
    rows: example.rows
      .trim()
      .split('\n')
      .map((line) => line.trim()),
    findings: exampleFindings(rule, example).map((finding) => ({
      cell: formatAddress(finding),
      text: { id: describeFinding(finding, 'id'), en: describeFinding(finding, 'en') },
    })),
  };
}
