import { csvText, type CsvValue } from './csv';
import type { FileReport, FindingReport, Report } from './report-schema';

/** The columns, named as the fields of the JSON. A file that could not be read has one row of severity "failed" with the reason. */
const COLUMNS = [
  'path',
  'severity',
  'rule',
  'sheet',
  'cell',
  'table',
  'code',
  'name',
  'level',
  'message',
  'why',
  'action',
  'stated',
  'expected',
] as const;

type CsvRow = Readonly<Record<(typeof COLUMNS)[number], CsvValue>>;

const EMPTY_ROW = Object.fromEntries(COLUMNS.map((column) => [column, null])) as CsvRow;

/** The findings of all files as CSV, a line each. */
export function reportCsv({ files }: Report): string {
  const rows = files.flatMap((file) => fileRows(file));
  return csvText([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]);
}

function fileRows({ path, error, findings }: FileReport): CsvRow[] {
  if (error) return [{ ...EMPTY_ROW, path, severity: 'failed', rule: error.code, message: error.message }];
  return findings.map((finding) => findingRow(path, finding));
}

function findingRow(path: string, finding: FindingReport): CsvRow {
  const { severity, rule, sheet, cell, table, row, message, why, action, stated, expected } = finding;
  const subject = { code: row?.code ?? null, name: row?.name ?? null, level: row?.level ?? null };
  return { path, severity, rule, sheet, cell, table, ...subject, message, why, action, stated, expected };
}
