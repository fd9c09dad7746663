import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_CHECKS } from '../../src/lint/all-checks';
import { CHECKS } from '../support/check-examples';
import { runCli } from '../support/run-cli';

const byId = CHECKS.map(({ facts, examples }) => [facts.id, facts, examples] as const);
const docs = readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8');

/** The docs' section of a check, without the backslashes of Markdown. */
function sectionOf(id: string): string {
  const section = docs.split(/^## /m).find((candidate) => candidate.startsWith(`${id}\n`)) ?? '';
  return section.replaceAll(/\\(?=[\\*_`<>[\]])/g, '');
}

describe('Every check', () => {
  it.each(byId)('%s is told of in docs/rules.md by its own words and examples', (id, rule, examples) => {
    const section = sectionOf(id);
    expect(section).toContain(rule.summary.id);
    expect(section).toContain(rule.summary.en);
    for (const { name } of examples) expect(section).toContain(`**${name}**`);
  });

  it.each(byId)('%s has no wording that none of its examples shows', (_, rule, examples) => {
    const shown = examples.flatMap((example) => example.find().map(({ message }) => message));
    expect(Object.keys(rule.messages).filter((message) => !shown.includes(message))).toEqual([]);
  });

  it.each(byId)('%s is explained by `periksa-renja rules`', async (id, rule, examples) => {
    for (const lang of ['id', 'en'] as const) {
      const { status, out } = await runCli('rules', id, '--lang', lang);
      expect(status).toBe(0);
      expect(out).toContain(rule.summary[lang]);
      for (const { name } of examples) expect(out).toContain(name);
    }
  });

  it('is listed once in docs/rules.md, and nothing else is', () => {
    expect(docs.match(/(?<=^## ).*$/gm)).toEqual(ALL_CHECKS.map(({ id }) => id));
  });
});
