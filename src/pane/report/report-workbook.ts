import { reportDocument } from '../../app/document/report-document';
import { reportedFile } from '../../app/document/reported-file';
import { EMPTY_MEMORY } from '../../app/memory';
import { settingsWithMemory } from '../../app/memory-settings';
import { writeNewWorkbook } from '../../host/xlsx/write-new-workbook';
import type { Locale } from '../../text/locale';
import packageInfo from '../../../package.json';
import type { CheckedWorkbook } from '../session/workbook-session';

/**
 * The results of a check as a workbook to hand over, as a file. Its links lead into the checked workbook where both lie in one folder.
 *
 * @param name the checked workbook's file name
 */
export function reportWorkbook(
  name: string,
  { check, memory, checkedAt }: CheckedWorkbook,
  locale: Locale,
): Promise<Uint8Array> {
  const settings = settingsWithMemory({}, memory ?? EMPTY_MEMORY);
  const file = { name, link: name, reported: reportedFile(name, check, settings, locale) };
  return writeNewWorkbook(reportDocument([file], { day: dayOf(checkedAt), version: packageInfo.version, locale }));
}

/** The day where the page is open, as "2026-11-21". */
function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
