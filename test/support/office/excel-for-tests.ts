import type { SheetInput } from '../workbook-builder';
import { connectLibrary } from './connect-library';
import { EXCEL_LIMITS, type Limits } from './objects/home';
import type { OfficeExtensionInternals } from './office-library';
import { RequestExecutor } from './request-executor';
import { ExcelWorkbook } from './workbook/excel-workbook';

export interface TestExcelOptions {
  /** The version of the requirement set ExcelApi that it says it offers; "1.14" unless told. */
  readonly excelApi?: string;
  readonly limits?: Partial<Limits>;
}

/** An Excel for tests: a workbook in memory behind Microsoft's own library. */
export interface TestExcel {
  readonly book: ExcelWorkbook;
  /** The line between the library and the workbook: counts requests, and can be made to fail. */
  readonly line: RequestExecutor;
}

/** Opens a workbook in an Excel for tests, to which the library speaks from now on. Runs in Node and in browsers alike. */
export function openExcel(
  library: OfficeExtensionInternals,
  sheets: readonly SheetInput[],
  { limits }: TestExcelOptions = {},
): TestExcel {
  const book = new ExcelWorkbook(sheets);
  const line = new RequestExecutor(book, { ...EXCEL_LIMITS, ...limits });
  connectLibrary(library, line, book);
  return { book, line };
}

/**
 * What stands in for the global `Office` of Microsoft's loader (office.js), whose work it is to find out where the page runs; the
 * library for Excel expects it to be there when it is loaded. `excelApi` is asked anew each time.
 */
export function officeFor(excelApi: () => string): object {
  return {
    onReady: async () => ({ host: 'Excel', platform: 'PC' }),
    context: {
      host: 'Excel',
      platform: 'PC',
      displayLanguage: 'id-ID',
      requirements: {
        isSetSupported: (name: string, version = '1.1') => name !== 'ExcelApi' || isAtLeast(excelApi(), version),
      },
    },
  };
}

function isAtLeast(own: string, wanted: string): boolean {
  const [[major = 0, minor = 0], [wantedMajor = 0, wantedMinor = 0]] = [own, wanted].map((version) =>
    version.split('.').map(Number),
  ) as [number[], number[]];
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
