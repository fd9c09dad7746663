import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { SheetInput } from '../workbook-builder';
import { EXCEL_LIMITS } from './objects/home';
import { eventMessage } from './connect-library';
import type { TestExcel, TestExcelOptions } from './excel-for-tests';
import { RequestExecutor } from './request-executor';
import { ExcelWorkbook } from './workbook/excel-workbook';

const LIBRARY = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js');

/** Runs in the page before the library: what is there of office.js, the loader, once it has found Excel. */
const OFFICE = (excelApi: string): string => `
window.Office = {
  onReady: (callback) => Promise.resolve({ host: 'Excel', platform: 'PC' }).then((info) => (callback?.(info), info)),
  context: {
    host: 'Excel',
    platform: 'PC',
    displayLanguage: 'id-ID',
    requirements: {
      isSetSupported: (name, version = '1.1') =>
        name !== 'ExcelApi' || version.localeCompare('${excelApi}', 'en', { numeric: true }) <= 0,
    },
  },
};`;

/** Runs in the page behind the library: its requests go out of the page to the executor in Node. */
const SESSION = `
OfficeExtension.SessionBase._overrideSession = Object.assign(new OfficeExtension.SessionBase(), {
  _resolveRequestUrlAndHeaderInfo: async () => ({ url: 'http://document.localhost/', headers: {} }),
  _createRequestExecutorOrNull: () => ({ executeAsync: (data, flags, message) => window.askTestExcel(message) }),
});
OfficeExtension._testSetRichApiMessageReadyImpl(async () => {});`;

/**
 * Opens a workbook in an Excel for tests around a page of Chromium: where the page asks for Microsoft's library, it gets the real one
 * for Excel, connected to a workbook that stays in Node, where the test can look at it and change it. To be called before the
 * page is opened.
 */
export async function openPageExcel(
  page: Page,
  sheets: readonly SheetInput[],
  { excelApi = '1.14', limits }: TestExcelOptions = {},
): Promise<TestExcel> {
  const book = new ExcelWorkbook(sheets);
  const line = new RequestExecutor(book, { ...EXCEL_LIMITS, ...limits });
  await page.exposeFunction('askTestExcel', (message: { Body: object }) => line.executeAsync('', 0, message));
  const body = [OFFICE(excelApi), readFileSync(LIBRARY, 'utf8'), SESSION].join('\n');
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body }),
  );
  book.listen((event, content) => {
    const message = JSON.stringify(eventMessage(event, content));
    // A page that was closed meanwhile listens to nothing any more.
    page.evaluate(`OfficeExtension._testTriggerRichApiMessageEvent(${message})`).catch(() => undefined);
  });
  return { book, line };
}
