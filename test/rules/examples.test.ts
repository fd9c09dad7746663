import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LAYOUTS } from '../../src/layouts/registry';
import { describeFinding } from '../../src/lint/describe-finding';
import { exampleFindings, examplePlan } from '../../src/lint/example-findings';
import { FAILED_RULE, lintTable } from '../../src/lint/lint-table';
import { RULES } from '../../src/rules/registry';
import type { AnyRule } from '../../src/rules/rule';
import { formatAddress } from '../../src/sheet/address';
import type { Locale } from '../../src/text/locale';

const rules: readonly AnyRule[] = RULES;
const examples = rules.flatMap((rule) =>
  rule.examples.map((example) => [rule.id, example.name, rule, example] as const),
);

describe('The examples in the rules', () => {
  it.each(examples)('%s: %s', (id, _, rule, example) => {
    const findings = exampleFindings(rule, example);
    expect(findings.map((finding) => formatAddress(finding))).toEqual(example.findings.map(({ cell }) => cell));
    findings.forEach((finding, index) => {
      const { expected } = example.findings[index]!;
      expect(finding.rule).toBe(id);
      if (typeof expected === 'number') expect(finding.expected).toBeCloseTo(expected, 9);
      else if (expected !== undefined) expect(finding.expected).toBe(expected);
    });
  });

  it.each(examples)('%s: %s is put into three full parts in both languages', (_, __, rule, example) => {
    for (const finding of exampleFindings(rule, example)) {
      for (const locale of ['id', 'en'] satisfies Locale[]) {
        const { what, why, action } = describeFinding(finding, locale);
        for (const part of [what, why, action]) {
          expect(part).toMatch(/^["#\p{L}\d].{10,}/u);
          expect(part).not.toMatch(/undefined|null|NaN|\[object|\{year\}/);
        }
        expect(what).not.toMatch(/\.$/);
        for (const part of [why, action]) expect(part).toMatch(/\.$/);
      }
    }
  });
});

describe('Every rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s shows both what it finds and, unless it cannot, what it leaves alone',
    (_, rule) => {
      expect(rule.examples.some(({ findings }) => findings.length > 0)).toBe(true);
    },
  );

  it('carries the name of its file and is listed', () => {
    const files = readdirSync(join(__dirname, '../../src/rules/checks')).map((file) => file.replace(/\.ts$/, ''));
    expect(rules.map(({ id }) => id)).toEqual(files.sort());
  });

  it('applies to forms that exist', () => {
    const known: readonly string[] = LAYOUTS.map(({ id }) => id);
    for (const { layouts } of rules) if (layouts !== 'all') expect(known).toEqual(expect.arrayContaining([...layouts]));
  });
});

describe('A rule that throws', () => {
  it('becomes one finding; the others still run', () => {
    const broken: AnyRule = {
      ...rules.find(({ id }) => id === 'ratio-mismatch')!,
      id: 'broken',
      check: () => {
        throw new Error('ups');
      },
    };
    const missing = rules.find(({ id }) => id === 'computed-missing')!;
    const findings = lintTable(examplePlan(missing.examples[0]!), {}, [broken, missing]);
    expect(findings.map(({ rule }) => rule).sort()).toEqual([FAILED_RULE, 'computed-missing']);
    const failed = findings.find(({ rule }) => rule === FAILED_RULE)!;
    expect(describeFinding(failed, 'id').why).toContain('ups');
  });
});

describe('Severities', () => {
  const example = rules.find(({ id }) => id === 'computed-missing')!.examples[0]!;

  it('can be changed for a rule', () => {
    const findings = lintTable(examplePlan(example), { severities: { 'computed-missing': 'info' } });
    expect(findings.find(({ rule }) => rule === 'computed-missing')?.severity).toBe('info');
  });

  it('"off" silences a rule', () => {
    const findings = lintTable(examplePlan(example), { severities: { 'computed-missing': 'off' } });
    expect(findings.map(({ rule }) => rule)).not.toContain('computed-missing');
  });
});
