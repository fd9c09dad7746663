import { OfficePackage } from '../../../../src/host/xlsx/package';
import { readWorkbook } from '../../../../src/host/xlsx/read-workbook';
import { readWorkbookParts } from '../../../../src/host/xlsx/workbook-part';
import { ZipArchive } from '../../../../src/host/xlsx/zip-archive';
import { isErrorValue } from '../../../../src/sheet/cell';
import type { CellInput, SheetInput } from '../../workbook-builder';

/** The sheets of an .xlsx file with their texts and numbers: as much of them as the stand-in keeps. */
export function sheetInputs(bytes: Uint8Array): SheetInput[] {
  const office = new OfficePackage(new ZipArchive(bytes));
  return readWorkbook(office, readWorkbookParts(office)).sheets.map(({ name, rows }) => {
    const inputs: CellInput[][] = [];
    for (const [row, cells] of rows) {
      inputs[row] = cells.map((cell) =>
        !cell || isErrorValue(cell.value) ? null : { value: cell.value, format: cell.format },
      );
    }
    return { name, rows: inputs };
  });
}
