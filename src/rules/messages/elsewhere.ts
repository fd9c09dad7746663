import type { OtherTable } from '../../plan/comparing/other-table';
import { formatAddress, type CellPosition } from '../../sheet/address';
import type { Locale } from '../../text/locale';

/** A cell or a table outside of the checked table, as a message names it. */
export interface Elsewhere {
  readonly sheet: string;
  /** The file's name; null for the checked workbook. */
  readonly file: string | null;
}

/** Where another table stands. */
export function placeOf({ plan, file }: OtherTable): Elsewhere {
  return { sheet: plan.table.sheet, file };
}

/** "Tabel 3!K10": a cell of another table. */
export function addressIn({ plan }: OtherTable, position: CellPosition): string {
  return `${plan.table.sheet}!${formatAddress(position)}`;
}

/** " di berkas renstra.xlsx"; nothing for the checked workbook. */
export function fileText({ file }: Elsewhere, locale: Locale): string {
  if (file === null) return '';
  return locale === 'id' ? ` di berkas ${file}` : ` in the file ${file}`;
}

/** "lembar Tabel 3 di berkas renstra.xlsx". */
export function placeText(place: Elsewhere, locale: Locale): string {
  return `${locale === 'id' ? 'lembar' : 'sheet'} ${place.sheet}${fileText(place, locale)}`;
}
