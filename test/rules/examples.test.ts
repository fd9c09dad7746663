import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LAYOUTS } from '../../src/layouts/registry';
import { describeFinding } from '../../src/lint/describe-finding';
import { examplePlan } from '../../src/lint/example-findings';
import { FAILED_RULE } from '../../src/lint/finding-of-hit';
import { lintComparisons } from '../../src/lint/lint-comparisons';
import { lintTable } from '../../src/lint/lint-table';
import type { AnyComparison } from '../../src/rules/comparison';
import { COMPARISONS } from '../../src/rules/comparison-registry';
import { RULES } from '../../src/rules/registry';
import type { AnyRule } from '../../src/rules/rule';
import { formatAddress } from '../../src/sheet/address';
import type { Locale } from '../../src/text/locale';
import { CHECKS } from '../support/check-examples';

const rules: readonly AnyRule[] = RULES;
const examples = CHECKS.flatMap(({ facts, examples: ofCheck }) =>
  ofCheck.map((example) => [facts.id, example.name, example] as const),
);

describe('The examples in the rules', () => {
  it.each(examples)('%s: %s', (id, _, example) => {
    const findings = example.find();
    expect(findings.map((finding) => formatAddress(finding))).toEqual(example.expected.map(({ cell }) => cell));
    findings.forEach((finding, index) => {
      const { expected } = example.expected[index]!;
      expect(finding.rule).toBe(id);
      if (typeof expected === 'number') expect(finding.expected).toBeCloseTo(expected, 9);
      else if (expected !== undefined) expect(finding.expected).toBe(expected);
    });
  });

  it.each(examples)('%s: %s is put into three full parts in both languages', (_, __, example) => {
    for (const finding of example.find()) {
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
  it.each(CHECKS.map(({ facts, examples: ofCheck }) => [facts.id, ofCheck] as const))(
    '%s shows both what it finds and, unless it cannot, what it leaves alone',
    (_, ofCheck) => {
      expect(ofCheck.some(({ expected }) => expected.length > 0)).toBe(true);
    },
  );

  it.each([
    ['checks', rules],
    ['comparisons', COMPARISONS],
  ])('in %s carries the name of its file and is listed', (folder, listed) => {
    const files = readdirSync(join(__dirname, '../../src/rules', folder)).map((file) => file.replace(/\.ts$/, ''));
    expect(listed.map(({ id }) => id)).toEqual(files.sort());
  });

  it('applies to forms that exist', () => {
    const known: readonly string[] = LAYOUTS.map(({ id }) => id);
    for (const { facts } of CHECKS) {
      if (facts.layouts !== 'all') expect(known).toEqual(expect.arrayContaining([...facts.layouts]));
    }
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

  it('does so when it sets tables side by side, too', () => {
    const [sound] = COMPARISONS.filter(({ id }) => id === 'pagu-differs') as AnyComparison[];
    const broken: AnyComparison = {
      ...sound!,
      id: 'broken',
      check: () => {
        throw new Error('ups');
      },
    };
    const { own, other } = sound!.examples[0]!;
    const others = [{ plan: examplePlan(other, 'Tabel 3'), source: 'same', file: null } as const];
    const findings = lintComparisons(examplePlan(own), others, {}, [broken, sound!]);
    expect(findings.map(({ rule }) => rule).sort()).toEqual([FAILED_RULE, 'pagu-differs']);
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
