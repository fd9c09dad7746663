import { describeFinding } from '../lint/describe-finding';
import { compareSeverity, type Finding, type Severity } from '../rules/finding';
import { columnLetters, formatAddress } from '../sheet/address';
import { isErrorValue } from '../sheet/cell';
import type { Edit } from '../sheet/edit';
import { formatRectangle } from '../sheet/rectangle';
import type { CorrectionOutcome } from '../table/corrections/table-correction';
import type { Locale } from '../text/locale';
import type { CheckedTable, CheckResult } from './check-workbook';
import type { ComparedFile, LoneRow } from './compared-workbook';
import type { FileReport, FindingReport, Report, TableReport } from './report-schema';

/** Whether a severity is at least as grave as the least one asked for. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return compareSeverity(severity, least) <= 0;
}

/** Ratios in JSON carry ten digits behind the point: more than any sheet shows, and free of binary noise. */
function plainNumber<Value>(value: Value): Value | number {
  return typeof value === 'number' ? Number(value.toFixed(10)) : value;
}

/** One file's part of the report. Findings below `leastSeverity` are left out. */
export function fileReport(path: string, result: CheckResult, locale: Locale, leastSeverity: Severity): FileReport {
  const { nearest } = result;
  return {
    path,
    error: null,
    tables: result.tables.map(tableReport),
    hiddenSheets: [...result.hiddenSheets],
    nearest: nearest && {
      ...nearest,
      row: nearest.row + 1,
      confidence: plainNumber(nearest.confidence),
      missingRoles: [...nearest.missingRoles],
    },
    unusedCorrections: result.corrections.flatMap(unusedCorrection),
    compared: result.compared.map(comparedReport),
    findings: result.findings
      .filter(({ severity }) => isAtLeast(severity, leastSeverity))
      .map((finding) => findingReport(finding, locale)),
    ignored: result.ignored
      .filter(({ finding }) => isAtLeast(finding.severity, leastSeverity))
      .map(({ finding, reason, date }) => ({ ...findingReport(finding, locale), reason, date })),
  };
}

/** The part of a file that could not be read. */
export function failedFileReport(path: string, code: string, message: string): FileReport {
  return {
    path,
    error: { code, message },
    tables: [],
    hiddenSheets: [],
    nearest: null,
    unusedCorrections: [],
    compared: [],
    findings: [],
    ignored: [],
  };
}

function tableReport({ table, computed }: CheckedTable): TableReport {
  return {
    id: table.id,
    sheet: table.sheet,
    range: formatRectangle(table.range),
    layout: table.layout,
    title: table.title,
    confidence: plainNumber(table.confidence),
    corrected: table.corrected ?? false,
    year: table.year,
    headerRows: table.headerRows.map((row) => row + 1),
    bodyRows: table.bodyRows.length,
    columns: table.columns.map(({ role, column, number, header, measure, year, quarter, side }) => ({
      role,
      column: columnLetters(column),
      number,
      header,
      measure,
      year,
      quarter,
      side,
    })),
    computed: computed.map((info) => ({ ...info, column: columnLetters(info.column) })),
  };
}

function unusedCorrection({ correction, state }: CorrectionOutcome): FileReport['unusedCorrections'] {
  if (state === 'applied') return [];
  const layout = correction.kind === 'table' ? correction.layout : null;
  return [{ sheet: correction.sheet, range: formatRectangle(correction.header), layout, state }];
}

function comparedReport({ source, name, tables, pairs }: ComparedFile): FileReport['compared'][number] {
  const loneRow = ({
    code,
    name: rowName,
    ...position
  }: LoneRow): { cell: string; code: string | null; name: string } => ({
    cell: formatAddress(position),
    code,
    name: rowName,
  });
  return {
    source,
    name,
    tables: tables.map((table) => ({ ...table })),
    pairs: pairs.map((pair) => ({
      ...pair,
      ownOnly: pair.ownOnly.map(loneRow),
      otherOnly: pair.otherOnly.map(loneRow),
    })),
  };
}

function findingReport(finding: Finding, locale: Locale): FindingReport {
  const { what, why, action } = describeFinding(finding, locale);
  const { subject, fix } = finding;
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.sheet,
    cell: formatAddress(finding),
    table: finding.table,
    row: subject && { code: subject.code, name: subject.name, level: subject.level },
    message: what,
    why,
    action,
    stated: plainNumber(finding.stated),
    expected: plainNumber(finding.expected),
    related: finding.related.map((related) => ({ cell: formatAddress(related), relation: related.relation })),
    repeated: (finding.repeated ?? []).map((place) => formatAddress(place)),
    fix: fix && { kind: fix.kind, edits: fix.edits.map(editReport) },
  };
}

function editReport(edit: Edit): {
  sheet: string;
  cell: string;
  formula?: string;
  value?: number | string | boolean | null;
} {
  const place = { sheet: edit.sheet, cell: formatAddress(edit) };
  if (edit.after.formula !== null) return { ...place, formula: edit.after.formula };
  const { value } = edit.after;
  return { ...place, value: isErrorValue(value) ? value.error : plainNumber(value) };
}

/** The whole report with its counts. */
export function buildReport(files: readonly FileReport[], version: string): Report {
  const findings = files.flatMap((file) => file.findings);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    tool: { name: 'periksa-renja', version },
    files: [...files],
    summary: {
      files: files.length,
      tables: files.reduce((sum, file) => sum + file.tables.length, 0),
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
    },
  };
}
