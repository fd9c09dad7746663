import pc from 'picocolors';
import { layoutName } from '../app/layout-name';
import { describeRules, type ExampleDescription, type RuleDescription } from '../app/rule-description';
import { ruleInfos, type RuleInfo } from '../app/rule-info';
import { SEVERITIES } from '../rules/finding';
import type { Locale, Localized } from '../text/locale';
import { SEVERITY_NAMES, SEVERITY_SIGNS } from '../text/severity-names';
import packageInfo from '../../package.json';
import { EXIT, UsageError } from './failures';
import type { Terminal } from './terminal';

/** The options of `rules`. */
export interface RulesOptions {
  readonly format: 'text' | 'json';
  readonly lang: Locale;
}

interface Words {
  readonly hint: string;
  readonly forms: string;
  readonly allForms: string;
  readonly found: string;
  readonly clean: string;
  readonly options: string;
  readonly defaultValue: string;
  readonly examples: string;
  readonly unknown: (id: string) => string;
}

const WORDS: Localized<Words> = {
  id: {
    hint: '"periksa-renja rules ID" menjelaskan satu pemeriksaan; "check --rule ID=off" (atau error, warning, info) mengubah tingkatnya.',
    forms: 'Bentuk tabel',
    allForms: 'semua',
    found: 'ditemukan',
    clean: 'tidak ada temuan',
    options: 'Pilihan (Pengaturan di panel, diingat di buku kerja)',
    defaultValue: 'bawaan',
    examples: 'Contoh',
    unknown: (id) => `tidak ada pemeriksaan "${id}"; "periksa-renja rules" menyebutkan semuanya.`,
  },
  en: {
    hint: '"periksa-renja rules ID" explains one check; "check --rule ID=off" (or error, warning, info) changes its severity.',
    forms: 'Forms',
    allForms: 'all',
    found: 'found',
    clean: 'nothing found',
    options: 'Options (Settings in the pane, remembered in the workbook)',
    defaultValue: 'default',
    examples: 'Examples',
    unknown: (id) => `there is no check "${id}"; "periksa-renja rules" lists them all.`,
  },
};

/** Lists all checks, or explains one. */
export function runRules(id: string | undefined, { format, lang }: RulesOptions, terminal: Terminal): number {
  const colours = pc.createColors(terminal.colours);
  if (format === 'text' && id === undefined) {
    terminal.out(listText(ruleInfos(), lang, colours));
    return EXIT.clean;
  }
  const rules = describeRules(id);
  if (rules.length === 0) throw new UsageError(WORDS[lang].unknown(id ?? ''));
  if (format === 'json') {
    const head = { version: 1, tool: { name: 'periksa-renja', version: packageInfo.version } };
    terminal.out(`${JSON.stringify({ ...head, rules }, null, 2)}\n`);
  } else {
    terminal.out(rules.map((rule) => ruleText(rule, lang, colours)).join('\n'));
  }
  return EXIT.clean;
}

type Colours = ReturnType<typeof pc.createColors>;

function listText(rules: readonly RuleInfo[], locale: Locale, { bold, dim }: Colours): string {
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const groups = SEVERITIES.flatMap((severity) => {
    const ofSeverity = rules.filter((rule) => rule.severity === severity);
    if (ofSeverity.length === 0) return [];
    const head = bold(`${SEVERITY_SIGNS[severity]} ${SEVERITY_NAMES[severity][locale]}`);
    return [head, ...ofSeverity.map(({ id, summary }) => `  ${id.padEnd(width)}${summary[locale]}`), ''].join('\n');
  });
  return [...groups, dim(WORDS[locale].hint), ''].join('\n');
}

function ruleText(rule: RuleDescription, locale: Locale, colours: Colours): string {
  const { bold } = colours;
  const words = WORDS[locale];
  const { id, severity, forms, summary, examples } = rule;
  const formNames = forms === 'all' ? words.allForms : forms.map((form) => layoutName(form, locale)).join(', ');
  return [
    `${bold(id)} · ${SEVERITY_SIGNS[severity]} ${SEVERITY_NAMES[severity][locale]}`,
    summary[locale],
    `${words.forms}: ${formNames}`,
    ...optionsText(rule, locale),
    '',
    bold(words.examples),
    ...examples.flatMap((example) => exampleText(example, locale, colours)),
    '',
  ].join('\n');
}

function optionsText({ options }: RuleDescription, locale: Locale): string[] {
  const words = WORDS[locale];
  if (options.length === 0) return [];
  const lines = options.map(
    ({ name, label, default: value }) => `  ${name}  ${label[locale]} (${words.defaultValue}: ${String(value)})`,
  );
  return ['', `${words.options}:`, ...lines];
}

function exampleText({ name, findings }: ExampleDescription, locale: Locale, { dim }: Colours): string[] {
  const words = WORDS[locale];
  const head = `  ${findings.length > 0 ? '✗' : '✓'} ${name}: ${findings.length > 0 ? words.found : words.clean}`;
  const says = findings.flatMap(({ cell, text }) => {
    const { what, why, action } = text[locale];
    return [`      ${cell.padEnd(5)}${what}`, `           ${dim(why)}`, `           ${dim(action)}`];
  });
  return [head, ...says];
}
