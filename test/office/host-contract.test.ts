import { OfficeHost } from '../../src/host/office/office-host';
import { CONTRACT_ROWS, describeAnnotationContract, describeHostContract } from '../support/host-contract';
import { openTestExcel } from '../support/office/test-excel';

function openHost(): OfficeHost {
  openTestExcel([{ name: 'Tabel 1', rows: CONTRACT_ROWS }]);
  return new OfficeHost();
}

describeHostContract('The workbook open in Excel', openHost);
describeAnnotationContract('The workbook open in Excel', openHost);
