import type { DocumentFile } from '../../app/document/document-file';
import { findingsCsv } from '../../app/document/findings-csv';
import { reportDocument } from '../../app/document/report-document';
import { reportedFile } from '../../app/document/reported-file';
import { Nomenklatur, type NomenklaturList } from '../../app/import-nomenklatur';
import { EMPTY_MEMORY } from '../../app/memory';
import { settingsWithMemory } from '../../app/memory-settings';
import type { NewSheetsFile } from '../../host/port';
import { writeNewWorkbook } from '../../host/xlsx/write-new-workbook';
import type { NewWorkbook } from '../../sheet/new-workbook';
import type { Locale } from '../../text/locale';
import packageInfo from '../../../package.json';
import type { CheckedWorkbook } from '../session/workbook-session';

/**
 * The results of a check as a workbook to hand over, as a file. Its links lead into the checked workbook where both lie in one folder.
 *
 * @param name the checked workbook's file name
 * @param nomenklatur what it was checked against; null for none
 */
export function reportWorkbook(
  name: string,
  checked: CheckedWorkbook,
  nomenklatur: NomenklaturList | null,
  locale: Locale,
): Promise<Uint8Array> {
  return writeNewWorkbook(documentOf(name, name, checked, nomenklatur, locale, []));
}

/**
 * The same as sheets for the checked workbook itself, whose links lead to its own cells.
 *
 * @param taken the names of its sheets, which a report must not use
 */
export async function reportSheets(
  name: string,
  checked: CheckedWorkbook,
  nomenklatur: NomenklaturList | null,
  locale: Locale,
  taken: readonly string[],
): Promise<NewSheetsFile> {
  const { title, sheets } = documentOf(name, null, checked, nomenklatur, locale, taken);
  // The charts are drawn by Excel.
  const bare = sheets.map((sheet) => ({ ...sheet, charts: [] }));
  return { bytes: await writeNewWorkbook({ title, sheets: bare }), sheets };
}

/** The findings alone as a CSV file. */
export function reportCsvFile(name: string, checked: CheckedWorkbook, locale: Locale): Uint8Array {
  return findingsCsv(fileOf(name, null, checked, null, locale), locale);
}

function documentOf(
  name: string,
  link: string | null,
  checked: CheckedWorkbook,
  nomenklatur: NomenklaturList | null,
  locale: Locale,
  taken: readonly string[],
): NewWorkbook {
  const file = fileOf(name, link, checked, nomenklatur, locale);
  return reportDocument([file], { day: dayOf(checked.checkedAt), version: packageInfo.version, locale, taken });
}

function fileOf(
  name: string,
  link: string | null,
  { check, memory }: CheckedWorkbook,
  nomenklatur: NomenklaturList | null,
  locale: Locale,
): DocumentFile {
  const imported = nomenklatur ? new Nomenklatur(nomenklatur) : undefined;
  const settings = settingsWithMemory({ nomenklatur: imported }, memory ?? EMPTY_MEMORY);
  return { name, link, reported: reportedFile(name, check, settings, locale) };
}

/** The day where the page is open, as "2026-11-21". */
function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
