import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { formatAddress, parseAddress } from '../../src/sheet/address';
import type { Mark, MarkKind } from '../../src/sheet/mark';
import { parseRectangle } from '../../src/sheet/rectangle';
import { MAIN, partsOf, SHEET_PART, workbookOf } from './sheet-parts';

/** Helpers for tests of marks; they look at the file's text and know nothing of how it was written. */

/** A mark on sheet "S". */
export function markAt(address: string, kind: MarkKind = 'error', label = 'ratio-mismatch'): Mark {
  return { sheet: 'S', ...parseAddress(address)!, kind, label };
}

/** The parts of the workbook after these marks. */
export async function markedParts(bytes: Uint8Array, marks: readonly Mark[]): Promise<Record<string, string>> {
  const host = XlsxHost.open(bytes);
  await host.mark(marks);
  return partsOf(host.bytes());
}

/** The text of the sheet's part after these marks. */
export async function markedSheet(bytes: Uint8Array, marks: readonly Mark[]): Promise<string> {
  return (await markedParts(bytes, marks))[SHEET_PART]!;
}

/** A mark as the sheet's text has it. */
export interface WrittenMark {
  readonly sqref: string;
  readonly style: number;
  readonly priority: number;
  readonly label: string;
}

/** Our marks in a sheet's text, in their order. */
export function writtenMarks(xml: string): WrittenMark[] {
  const found = xml.matchAll(
    /sqref="([^"]*)"><(?:x:)?cfRule type="expression" dxfId="(\d+)" priority="(\d+)"><(?:x:)?formula>LEN\("Periksa Renja: ([^"]*)"\)&gt;0</g,
  );
  return Array.from(found, ([, sqref, style, priority, label]) => {
    return { sqref: sqref!, style: Number(style), priority: Number(priority), label: label! };
  });
}

/** The cells of a list of ranges, "A1:B1 C4", by their addresses. */
export function cellsOf(sqref: string): string[] {
  return sqref.split(' ').flatMap((reference) => {
    const { top, left, bottom, right } = parseRectangle(reference)!;
    const cells: string[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) cells.push(formatAddress({ row, column }));
    }
    return cells;
  });
}

export const DATA = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** A mark of ours as it is written. */
export const ourFormat = (sqref: string, priority: number, label = 'ratio-mismatch', style = 0): string =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="${style}" priority="${priority}">` +
  `<formula>LEN("Periksa Renja: ${label}")&gt;0</formula></cfRule></conditionalFormatting>`;

/** A format of the user's. */
export const THEIR_FORMAT =
  '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="4" operator="lessThan">' +
  '<formula>0</formula></cfRule></conditionalFormatting>';

/** What stands inside `<worksheet>` after these marks. */
export async function contentAfter(content: string, marks: readonly Mark[]): Promise<string> {
  const xml = await markedSheet(workbookOf(content), marks);
  return xml.replace(`<worksheet xmlns="${MAIN}">`, '').replace('</worksheet>', '');
}
