import { OfficeHost } from '../../src/host/office/office-host';
import { CONTRACT_ROWS, describeHostContract } from '../support/host-contract';
import { openTestExcel } from '../support/office/test-excel';

describeHostContract('The workbook open in Excel', () => {
  openTestExcel([{ name: 'Tabel 1', rows: CONTRACT_ROWS }]);
  return new OfficeHost();
});
