import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { CONTRACT_ROWS, describeAnnotationContract, describeHostContract } from '../support/host-contract';
import { MemoryHost } from '../support/memory-host';
import { buildWorkbook } from '../support/workbook-builder';

const sheets = [{ name: 'Tabel 1', rows: CONTRACT_ROWS }];

describeHostContract('an .xlsx file with its texts in the cells', () => XlsxHost.open(buildWorkbook({ sheets })));

describeHostContract('an .xlsx file with shared strings', () => {
  return XlsxHost.open(buildWorkbook({ sheets, sharedStrings: true }));
});

describeHostContract('a workbook in memory', async () => {
  return new MemoryHost(await XlsxHost.open(buildWorkbook({ sheets })).read());
});

describeAnnotationContract('an .xlsx file', () => XlsxHost.open(buildWorkbook({ sheets })));

describeAnnotationContract('a workbook in memory', async () => {
  return new MemoryHost(await XlsxHost.open(buildWorkbook({ sheets })).read());
});
