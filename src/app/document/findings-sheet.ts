import type { NewCell, NewSheet } from '../../sheet/new-workbook';
import type { Locale } from '../../text/locale';
import { SEVERITY_NAMES, SEVERITY_SIGNS } from '../../text/severity-names';
import type { FindingReport } from '../report-schema';
import type { DocumentFile, DocumentFacts } from './document-file';
import { cell, SheetRows } from './sheet-rows';
import { DOCUMENT_WORDS } from './words';

/** No, severity, sheet, cell, row, what, why, action. */
const WIDTHS = [5, 19, 14, 8, 30, 40, 40, 30];

/** All findings of a file, one a row, each leading to its cell. */
export function findingsSheet(name: string, file: DocumentFile, { locale, madeBy }: DocumentFacts): NewSheet {
  const words = DOCUMENT_WORDS[locale];
  const { findings } = file.reported.report;
  const rows = new SheetRows()
    .line(`${words.list}: ${file.name}`, 'title')
    .line(madeBy, 'muted')
    .line(file.link === null ? '' : words.links, 'muted');
  const headingRow = rows.next;
  const { number, severity, sheet, cell: address, row, what, why, action } = words;
  rows.headings(number, severity, sheet, address, row, what, why, action);
  findings.forEach((finding, index) => rows.add(...findingCells(finding, index + 1, locale)));
  if (findings.length === 0) rows.line(words.noFinding, 'muted');
  return { ...rows.content(), name, columnWidths: WIDTHS, headingRow, linkedFile: file.link };
}

function findingCells(finding: FindingReport, place: number, locale: Locale): NewCell[] {
  const { severity, sheet, cell: address, row, message, why, action } = finding;
  const subject = [row?.code, row?.name].filter((part) => part).join(' ');
  return [
    cell(place, 'count'),
    cell(`${SEVERITY_SIGNS[severity]} ${SEVERITY_NAMES[severity][locale]}`, severity),
    cell(sheet, 'text'),
    { value: address, look: 'link', link: { sheet, cell: address } },
    cell(subject, 'text'),
    cell(message, 'text'),
    cell(why, 'text'),
    cell(action, 'text'),
  ];
}
