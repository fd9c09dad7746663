/** A file that the workbook is to be compared with, as it was chosen. */
export interface ChosenWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}
