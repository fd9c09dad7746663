import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import { cellText } from '../../table/cell-text';
import type { Locale } from '../../text/locale';
import { formatDay } from '../../text/number-text';

/** The row (zero-based) in whose first cell every sheet of a report says when and by what it was made. */
const SIGN_ROW = 1;
const SIGN = / · Periksa Renja \d+\.\d+\.\d+$/;

/** When and by what a report was made: "21 November 2026 · Periksa Renja 0.1.0". `day` is "2026-11-21". */
export function reportSign(day: string, version: string, locale: Locale): string {
  return `${formatDay(day, locale)} · Periksa Renja ${version}`;
}

/** Whether a sheet is of a report of ours, also of one that became part of the workbook: nothing in it is to be checked. */
export function isReportSheet(sheet: SheetSnapshot): boolean {
  return SIGN.test(cellText(cellAt(sheet, SIGN_ROW, 0)));
}
