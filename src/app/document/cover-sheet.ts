import { SEVERITIES } from '../../rules/finding';
import type { NewCell, NewSheet } from '../../sheet/new-workbook';
import type { Locale } from '../../text/locale';
import { formatList } from '../../text/number-text';
import { SEVERITY_NAMES, SEVERITY_SIGNS } from '../../text/severity-names';
import { layoutName, roleName, titleYear } from '../layout-name';
import type { FindingReport, TableReport } from '../report-schema';
import { ruleSummary } from '../rule-info';
import { addAchievement } from './achievement-part';
import type { DocumentFacts, DocumentFile } from './document-file';
import { cell, SheetRows } from './sheet-rows';
import { DOCUMENT_WORDS } from './words';

/** What the rows are about, two numbers, and a count for each severity. */
const WIDTHS = [64, 19, 19, 19, 16, 12];

/** The first sheet: of one file its summary, of several a row each and then the summary of each on a page of its own. */
export function coverSheet(
  name: string,
  files: readonly DocumentFile[],
  listNames: readonly string[],
  facts: DocumentFacts,
): NewSheet {
  const rows = new SheetRows();
  const words = DOCUMENT_WORDS[facts.locale];
  rows.line(words.title, 'title').line(facts.madeBy, 'muted').skip();
  if (files.length > 1) addRecap(rows, files, listNames, facts.locale);
  for (const [index, file] of files.entries()) {
    if (file.reported.report.error) continue;
    if (files.length > 1) rows.skip().pageStarts.push(rows.next);
    addFile(rows, file, listNames[index]!, facts.locale);
  }
  return { ...rows.content(), name, columnWidths: WIDTHS, headingRow: null, linkedFile: null };
}

const severityHeadings = (locale: Locale): string[] =>
  SEVERITIES.map((severity) => `${SEVERITY_SIGNS[severity]} ${SEVERITY_NAMES[severity][locale]}`);

const severityCounts = (findings: readonly FindingReport[]): NewCell[] =>
  SEVERITIES.map((severity) => cell(findings.filter((finding) => finding.severity === severity).length, 'count'));

/** A row a file. */
function addRecap(rows: SheetRows, files: readonly DocumentFile[], listNames: readonly string[], locale: Locale): void {
  const words = DOCUMENT_WORDS[locale];
  rows.line(`${words.files}: ${files.length}`, 'heading');
  rows.headings(words.file, [words.tables, words.rows, ...severityHeadings(locale)]);
  for (const [index, { name, reported }] of files.entries()) {
    const { error, tables, findings } = reported.report;
    if (error) {
      rows.add(
        cell(`${name}\n${words.failed}: ${error.message}`, 'text'),
        ...['–', '–', '–', '–', '–'].map((sign) => cell(sign, 'count')),
      );
      continue;
    }
    rows.add(
      { value: name, look: 'link', link: { sheet: listNames[index]!, cell: 'A1' } },
      cell(tables.length, 'count'),
      cell(sumOf(tables.map(({ bodyRows }) => bodyRows)), 'count'),
      ...severityCounts(findings),
    );
  }
  const reports = files.map(({ reported }) => reported.report);
  const tables = reports.flatMap((report) => report.tables);
  rows.add(
    cell(words.total, 'column-heading'),
    cell(tables.length, 'count-heading'),
    cell(sumOf(tables.map(({ bodyRows }) => bodyRows)), 'count-heading'),
    ...severityCounts(reports.flatMap(({ findings }) => findings)).map(({ value }) => cell(value, 'count-heading')),
  );
}

/** The summary of one file. */
function addFile(rows: SheetRows, file: DocumentFile, listName: string, locale: Locale): void {
  const words = DOCUMENT_WORDS[locale];
  const { report, settings, achievements } = file.reported;
  rows.line(`${words.file}: ${file.name}`, 'heading');
  rows.line(`${words.settings}: ${settings.length > 0 ? '' : words.byDefault}`, 'muted');
  for (const sentence of settings) rows.line(`  ${sentence}`, 'muted');
  if (report.ignored.length > 0) rows.line(words.ignored(report.ignored.length), 'muted');
  if (report.hiddenSheets.length > 0) rows.line(words.hidden(formatList(report.hiddenSheets, locale)), 'muted');
  rows.skip();
  if (report.tables.length === 0) {
    rows.line(words.noTable, 'muted');
    return;
  }
  rows.line(words.perTable, 'heading');
  rows.headings(words.table, [words.year, words.rows, ...severityHeadings(locale)]);
  for (const table of report.tables) rows.add(...tableCells(table, report.findings, locale));
  rows.skip();
  addChecks(rows, report.findings, listName, locale);
  for (const achievement of achievements) {
    const table = report.tables.find(({ id }) => id === achievement.table);
    if (!table) continue;
    const names = achievement.columns.map(({ role, year }) => roleName(table.layout, role, locale, year));
    addAchievement(rows, achievement, names, locale);
  }
}

function tableCells(table: TableReport, findings: readonly FindingReport[], locale: Locale): NewCell[] {
  return [
    cell(`${table.sheet}!${table.range} · ${layoutName(table.layout, locale)}`, 'text'),
    cell(String(titleYear(table.layout, table.year) ?? '–'), 'count'),
    cell(table.bodyRows, 'count'),
    ...severityCounts(findings.filter((finding) => finding.table === table.id)),
  ];
}

/** A row a check that has found something, the gravest first. */
function addChecks(rows: SheetRows, findings: readonly FindingReport[], listName: string, locale: Locale): void {
  const words = DOCUMENT_WORDS[locale];
  rows.line(words.perCheck, 'heading');
  if (findings.length === 0) {
    rows.line(words.noFinding, 'muted').skip();
    return;
  }
  rows.headings(words.check, words.severity, [words.list]);
  for (const severity of SEVERITIES) {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    for (const rule of new Set(ofSeverity.map((finding) => finding.rule))) {
      rows.add(
        cell(ruleSummary(rule, locale), 'text'),
        cell(`${SEVERITY_SIGNS[severity]} ${SEVERITY_NAMES[severity][locale]}`, severity),
        cell(ofSeverity.filter((finding) => finding.rule === rule).length, 'count'),
      );
    }
  }
  rows.add({ value: words.allFindings, look: 'link', link: { sheet: listName, cell: 'A1' } }).skip();
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
