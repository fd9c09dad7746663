import type { ExcelSheet } from '../workbook/excel-sheet';
import type { ExcelWorkbook } from '../workbook/excel-workbook';

/** How much Excel gives away at once. */
export interface Limits {
  /** Of a request or an answer, in bytes; Excel on the web allows 5 MB. */
  readonly bytes: number;
  /** Cells of a range; beyond, its values come back as null. */
  readonly cells: number;
  /** Merged areas that getMergedAreasOrNullObject can name. */
  readonly mergedAreas: number;
}

export const EXCEL_LIMITS: Limits = { bytes: 5 * 1024 * 1024, cells: 5_000_000, mergedAreas: 512 };

/** A sheet within its workbook. */
export interface Home {
  readonly book: ExcelWorkbook;
  readonly sheet: ExcelSheet;
  readonly limits: Limits;
}
