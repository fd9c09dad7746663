import type { SheetInput } from '../workbook-builder';
import { officeFor, openExcel, type TestExcel, type TestExcelOptions } from './excel-for-tests';
import { loadLibrary } from './load-library';
import type { OfficeLibrary } from './office-library';

export type { TestExcel } from './excel-for-tests';

let excelApi = '';
const office = officeFor(() => excelApi);
let library: OfficeLibrary | null = null;

/**
 * Opens a workbook in an Excel for tests and makes it the one that the globals `Excel`, `Office` and `OfficeExtension` speak to.
 * The library is loaded once for all tests of a file.
 */
export function openTestExcel(sheets: readonly SheetInput[], options: TestExcelOptions = {}): TestExcel {
  excelApi = options.excelApi ?? '1.14';
  library ??= loadLibrary(office);
  const { Excel, OfficeExtension } = library;
  Object.assign(globalThis, { Excel, OfficeExtension, Office: office });
  return openExcel(OfficeExtension, sheets, options);
}
