import type { NewWorkbook } from '../../sheet/new-workbook';
import type { Locale } from '../../text/locale';
import { coverSheet } from './cover-sheet';
import type { DocumentFacts, DocumentFile } from './document-file';
import { findingsSheet } from './findings-sheet';
import { reportSign } from './report-sign';
import { freeSheetName } from './sheet-name';
import { DOCUMENT_WORDS } from './words';

/** When, by what and in which language a report is made. */
export interface DocumentMaking {
  /** The day as "2026-11-21". */
  readonly day: string;
  /** The version of this program. */
  readonly version: string;
  readonly locale: Locale;
  /** Names of sheets that stand beside the report's, where it becomes part of a workbook. */
  readonly taken?: readonly string[];
}

/**
 * The results of a check as a workbook to hand over: a summary with the achievement of the programs, and a sheet with the findings of
 * each file that could be read.
 */
export function reportDocument(
  files: readonly DocumentFile[],
  { day, version, locale, taken = [] }: DocumentMaking,
): NewWorkbook {
  const words = DOCUMENT_WORDS[locale];
  const facts: DocumentFacts = { locale, madeBy: reportSign(day, version, locale) };
  const isOne = files.length === 1;
  const coverName = freeSheetName(isOne ? words.title : words.recap, taken);
  const names = [...taken, coverName];
  const listNames = files.map(({ name }) => {
    const free = freeSheetName(isOne ? words.list : name.replace(/\.xls[xm]$/i, ''), names);
    names.push(free);
    return free;
  });
  const lists = files.flatMap((file, index) =>
    file.reported.report.error ? [] : [findingsSheet(listNames[index]!, file, facts)],
  );
  return { title: words.title, sheets: [coverSheet(coverName, files, listNames, facts), ...lists] };
}
