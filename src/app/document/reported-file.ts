import type { Severity } from '../../rules/finding';
import type { Locale } from '../../text/locale';
import type { Achievement } from '../achievement';
import type { CheckResult, CheckSettings } from '../check-workbook';
import { failedFileReport, fileReport } from '../report';
import type { FileReport } from '../report-schema';
import { settingsText } from './settings-text';

/** What a report says of one file. Plain data: it can be sent from a worker. */
export interface ReportedFile {
  readonly report: FileReport;
  readonly achievements: readonly Achievement[];
  /** What it was checked with besides the program's own settings, a sentence each. */
  readonly settings: readonly string[];
}

/** A checked file as reports tell of it, in one language; findings below `leastSeverity` are left out. */
export function reportedFile(
  path: string,
  check: CheckResult,
  settings: CheckSettings,
  locale: Locale,
  leastSeverity: Severity = 'info',
): ReportedFile {
  return {
    report: fileReport(path, check, locale, leastSeverity),
    achievements: check.tables.flatMap(({ achievement }) => achievement ?? []),
    settings: settingsText(settings, check.compared, locale),
  };
}

/** A file that could not be read. */
export function failedFile(path: string, code: string, message: string): ReportedFile {
  return { report: failedFileReport(path, code, message), achievements: [], settings: [] };
}
