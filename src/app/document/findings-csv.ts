import type { Locale } from '../../text/locale';
import { csvFile, csvText } from '../csv';
import type { DocumentFile } from './document-file';
import { findingsSheet } from './findings-sheet';

const SEPARATORS = { id: ';', en: ',' } as const;

/**
 * The list of a report's findings as a CSV file for people, with headings in their language. It parts its columns as Excel does where
 * that language is spoken: opened by a double click, it is a table.
 */
export function findingsCsv(file: DocumentFile, locale: Locale): Uint8Array {
  const { rows, headingRow } = findingsSheet('', file, { locale, madeBy: '' });
  const list = rows.slice(headingRow ?? 0).map((cells) => cells.map(({ value }) => value));
  return csvFile(csvText(list, SEPARATORS[locale]));
}
