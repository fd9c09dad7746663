/**
 * Part of `npm run generate`: writes docs/rules.md, the list of all checks with their examples, from what the checks say of
 * themselves. With `--check` it only says whether the file is up to date.
 */
import path from 'node:path';
import { layoutName } from '../src/app/layout-name';
import {
  describeRules,
  type ExampleDescription,
  type ExampleTableDescription,
  type RuleDescription,
} from '../src/app/rule-description';
import type { Source } from '../src/plan/comparing/other-table';
import { SEVERITIES } from '../src/rules/finding';
import { SEVERITY_NAMES, SEVERITY_SIGNS } from '../src/text/severity-names';
import { keepWritten } from './lib/keep-written';

/** Markdown would take these for emphasis, links or HTML. */
const escaped = (text: string): string => text.replaceAll(/[\\*_`<>[\]]/g, '\\$&');

function formsText(forms: RuleDescription['forms']): string {
  return forms === 'all' ? 'semua bentuk tabel' : forms.map((form) => layoutName(form, 'id')).join(', ');
}

const SOURCES: Readonly<Record<Source, string>> = {
  same: 'Tabel lain di buku kerja yang sama:',
  renstra: 'Tabel di berkas Renstra:',
  previous: 'Tabel di berkas Renja tahun lalu:',
};

function tableText({ form, columns, rows }: ExampleTableDescription): string {
  return ['```text', `${form}: ${columns.join(' | ')}`, ...rows, '```'].join('\n');
}

function exampleText({ name, other, findings, ...table }: ExampleDescription): string {
  const says = findings.map(({ cell, text: { id } }) =>
    [`- **${cell}**: ${escaped(id.what)}.`, escaped(id.why), escaped(id.action)].join(' '),
  );
  const result = says.length > 0 ? says.join('\n') : '- Tidak ada temuan.';
  const beside = other ? [SOURCES[other.source], tableText(other)] : [];
  return [`**${escaped(name)}**`, tableText(table), ...beside, result].join('\n\n');
}

function optionsText(options: RuleDescription['options']): string[] {
  if (options.length === 0) return [];
  const lines = options.map(
    ({ name, label, default: value }) => `- \`${name}\`: ${escaped(label.id)} (bawaan \`${String(value)}\`)`,
  );
  return ['Dapat diatur:', lines.join('\n')];
}

function ruleText({ id, severity, forms, summary, options, examples }: RuleDescription): string {
  return [
    `## ${id}`,
    `${SEVERITY_SIGNS[severity]} ${SEVERITY_NAMES[severity].id} (\`${severity}\`) · ${escaped(formsText(forms))}`,
    escaped(summary.id),
    `_${escaped(summary.en)}_`,
    ...optionsText(options),
    ...examples.map((example) => exampleText(example)),
  ].join('\n\n');
}

const rules = describeRules();
const counts = SEVERITIES.map((severity) => {
  const count = rules.filter((rule) => rule.severity === severity).length;
  return `${SEVERITY_SIGNS[severity]} ${SEVERITY_NAMES[severity].id}: ${count}`;
});

const text = [
  '<!-- Written by `npm run generate` from the files in src/rules/checks/ and src/rules/comparisons/. Do not edit. -->',
  '# Pemeriksaan',
  `${rules.length} pemeriksaan (${counts.join(' · ')}). Setiap contoh menyebutkan bentuk tabel dan kolom-kolomnya mulai kolom A, lalu isinya mulai baris 4, dengan "|" di antara sel, dan apa yang dikatakan tentangnya; contoh yang sama dijalankan sebagai pengujian. Tingkatnya dapat diubah di _Pengaturan_ atau dengan \`--rule ID=off|error|warning|info\`.`,
  ...rules.map((rule) => ruleText(rule)),
  '',
].join('\n\n');

await keepWritten(path.join('docs', 'rules.md'), text);
