import pc from 'picocolors';
import type { FileReport, FindingReport, Report, TableReport } from '../app/report-schema';
import { layoutName, roleName, titleYear } from '../app/layout-name';
import { ruleSummary } from '../app/rule-info';
import { isLakip } from '../layouts/layout';
import { SEVERITIES, type Severity } from '../rules/finding';
import type { Locale, Localized } from '../text/locale';
import { formatList, formatNumber, formatPercent } from '../text/number-text';
import { SEVERITY_NAMES, SEVERITY_SIGNS } from '../text/severity-names';

type Colours = ReturnType<typeof pc.createColors>;

const WORDS = {
  id: {
    rows: 'baris',
    year: 'tahun',
    sure: 'keyakinan',
    none: 'Tidak ada temuan.',
    noTable: 'Tidak ada tabel yang dikenali.',
    nearest: 'Yang paling mirip',
    missing: 'kolom yang tidak ditemukan',
    row: 'baris',
    sheet: 'lembar',
    tables: 'tabel',
    files: 'berkas',
    summary: 'Ringkasan',
    ignored: 'diabaikan',
    failed: 'tidak dapat dibaca',
    hidden: 'Lembar tersembunyi tidak diperiksa',
    corrected: 'pemetaan dari Anda',
    unused: 'Pemetaan yang disimpan tidak dipakai',
    lost: 'kepala tabelnya tidak ditemukan lagi',
    'unknown-form': 'bentuk tabelnya belum dikenal versi ini',
  },
  en: {
    rows: 'rows',
    year: 'year',
    sure: 'confidence',
    none: 'No findings.',
    noTable: 'No table found.',
    nearest: 'The closest was',
    missing: 'columns not found',
    row: 'row',
    sheet: 'sheet',
    tables: 'tables',
    files: 'files',
    summary: 'Summary',
    ignored: 'ignored',
    failed: 'could not be read',
    hidden: 'Hidden sheets were not checked',
    corrected: 'as you mapped it',
    unused: 'Kept mappings not used',
    lost: 'its header is no longer there',
    'unknown-form': 'this version does not know its form',
  },
} as const satisfies Localized<Record<string, string>>;

/** The report as a person reads it on a terminal: per file and table, by severity and check, cell by cell. */
export class TextReport {
  readonly #colours: Colours;
  readonly #words: (typeof WORDS)[Locale];

  constructor(
    readonly locale: Locale,
    colours: boolean,
  ) {
    this.#colours = pc.createColors(colours);
    this.#words = WORDS[locale];
  }

  /** The whole report; "" when no file could be read, for then the messages say all there is to say. */
  render(report: Report): string {
    const parts = report.files.filter(({ error }) => error === null).map((file) => this.#file(file));
    if (parts.length === 0) return '';
    return [...parts, this.#summary(report)].join('\n') + '\n';
  }

  #file(file: FileReport): string {
    const head = this.#colours.bold(file.path);
    const hidden = [...this.#unusedCorrections(file), ...this.#hiddenSheets(file)];
    if (file.tables.length === 0) return [head, `  ${this.#noTable(file)}`, ...hidden, ''].join('\n');
    return [head, ...file.tables.map((table) => this.#table(table, file)), ...hidden].join('\n');
  }

  #hiddenSheets({ hiddenSheets }: FileReport): string[] {
    return hiddenSheets.length > 0 ? [`  ${this.#words.hidden}: ${formatList(hiddenSheets, this.locale)}`, ''] : [];
  }

  #unusedCorrections({ unusedCorrections }: FileReport): string[] {
    if (unusedCorrections.length === 0) return [];
    const each = unusedCorrections.map(({ sheet, range, state }) => `${sheet}!${range} (${this.#words[state]})`);
    return [`  ${this.#words.unused}: ${formatList(each, this.locale)}`, ''];
  }

  #noTable({ nearest }: FileReport): string {
    const words = this.#words;
    if (!nearest) return words.noTable;
    const missing = nearest.missingRoles.map((role) => roleName(nearest.layout, role, this.locale)).join(', ');
    const where = `${words.sheet} "${nearest.sheet}" ${words.row} ${nearest.row}`;
    const likeness = formatPercent(nearest.confidence, this.locale, 0);
    const lacking = missing ? `; ${words.missing}: ${missing}` : '';
    return `${words.noTable} ${words.nearest}: ${where}, ${layoutName(nearest.layout, this.locale)} (${likeness})${lacking}.`;
  }

  #table(table: TableReport, file: FileReport): string {
    const words = this.#words;
    const year = titleYear(table.layout, table.year);
    const facts = [
      layoutName(table.layout, this.locale),
      year === null ? null : `${isLakip(table.layout) ? words.year : 'Renja'} ${year}`,
      `${formatNumber(table.bodyRows, this.locale)} ${words.rows}`,
      table.corrected ? words.corrected : `${words.sure} ${formatPercent(table.confidence, this.locale, 0)}`,
    ].filter((fact) => fact !== null);
    const findings = file.findings.filter((finding) => finding.table === table.id);
    const groups = SEVERITIES.flatMap((severity) => this.#severity(severity, findings));
    const head = `  ${this.#colours.bold(`${table.sheet}!${table.range}`)}  ${this.#colours.dim(facts.join(' · '))}`;
    return [head, '', ...(groups.length > 0 ? groups : [`  ${words.none}`, ''])].join('\n');
  }

  #severity(severity: Severity, all: readonly FindingReport[]): string[] {
    const findings = all.filter((finding) => finding.severity === severity);
    if (findings.length === 0) return [];
    const rules = [...new Set(findings.map(({ rule }) => rule))];
    const head = `  ${this.#paint(severity, `${SEVERITY_SIGNS[severity]} ${SEVERITY_NAMES[severity][this.locale]} (${findings.length})`)}`;
    return [head, ...rules.flatMap((rule) => this.#rule(findings.filter((finding) => finding.rule === rule)))];
  }

  #rule(findings: readonly FindingReport[]): string[] {
    const { rule } = findings[0]!;
    const head = `    ${ruleSummary(rule, this.locale)} ${this.#colours.dim(`[${rule}] ${findings.length}×`)}`;
    return [head, ...findings.flatMap((finding) => this.#finding(finding)), ''];
  }

  #finding({ cell, row, message, why, action, severity }: FindingReport): string[] {
    const subject = row ? [row.code, row.name].filter((text) => text).join(' ') : '';
    const indent = ' '.repeat(13);
    return [
      `      ${this.#paint(severity, cell.padEnd(6))} ${subject ? `${subject}\n${indent}` : ''}${message}`,
      `${indent}${this.#colours.dim(why)}`,
      `${indent}→ ${action}`,
    ];
  }

  #paint(severity: Severity, text: string): string {
    const { red, yellow, cyan } = this.#colours;
    return { error: red, warning: yellow, info: cyan }[severity](text);
  }

  #summary({ summary, files }: Report): string {
    const words = this.#words;
    const failed = files.filter(({ error }) => error !== null).length;
    const ignored = files.reduce((count, file) => count + file.ignored.length, 0);
    const counts = [
      summary.files > 1 ? `${summary.files} ${words.files}` : null,
      `${summary.tables} ${words.tables}`,
      ...SEVERITIES.map((severity) => `${summary[severity]} ${SEVERITY_NAMES[severity][this.locale].toLowerCase()}`),
      ignored > 0 ? `${ignored} ${words.ignored}` : null,
      failed > 0 ? `${failed} ${words.failed}` : null,
    ].filter((text) => text !== null);
    return this.#colours.bold(`${words.summary}: ${counts.join(' · ')}`);
  }
}
