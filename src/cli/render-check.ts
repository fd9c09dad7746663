import { csvFile } from '../app/csv';
import { reportCsv } from '../app/report-csv';
import type { FileReport, Report } from '../app/report-schema';
import type { Locale } from '../text/locale';
import { TextReport } from './text-report';

/** The forms of a result: for people, one JSON, a JSON a file and line, or a line a finding for a spreadsheet. */
export const CHECK_FORMATS = ['text', 'json', 'ndjson', 'csv'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** A line of NDJSON: one file with the report's version. */
export function ndjsonLine(file: FileReport, { version, tool }: Pick<Report, 'version' | 'tool'>): string {
  return `${JSON.stringify({ version, tool, ...file })}\n`;
}

/** The whole result. */
export function renderCheck(report: Report, format: CheckFormat, locale: Locale, colours: boolean): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'ndjson':
      return report.files.map((file) => ndjsonLine(file, report)).join('');
    case 'csv':
      return reportCsv(report);
    case 'text':
      return new TextReport(locale, colours).render(report);
  }
}

/** The whole result as the bytes of a file. */
export function renderedFile(report: Report, format: CheckFormat, locale: Locale): Uint8Array {
  const text = renderCheck(report, format, locale, false);
  return format === 'csv' ? csvFile(text) : new TextEncoder().encode(text);
}
