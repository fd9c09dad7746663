import { formatAddress } from '../../../../src/sheet/address';
import type { CellInput, StyledCellInput } from '../../workbook-builder';
import type { FormSheet } from '../form-sheet';
import type { PlantedFault, Place, Reading } from './fault';

/** What a cell shows as a number, and how another number would be written in the same way. */
export interface ShownNumber {
  /** The digits as they stand in the cell: "97.31" of 0.9731 shown as 97,31 %. */
  readonly digits: string;
  /** The number on the sheet's own scale: 0.9731. */
  readonly value: number;
  /** The worth of the last digit shown. */
  readonly step: number;
  readonly isPercent: boolean;
  /** Whether the cell holds a text, "19 dokumen" or "97,31%". */
  readonly isText: boolean;
  readonly write: (digits: string) => CellInput;
}

export function cellOf({ rows }: FormSheet, { row, column }: Place): CellInput | undefined {
  return rows[row]?.cells[column] ?? undefined;
}

export function styledOf(cell: CellInput | undefined): StyledCellInput {
  return typeof cell === 'object' && cell !== null ? cell : { value: cell ?? null };
}

/** What a cell shows as a number; null where it shows none. */
export function shownNumber(cell: CellInput | undefined): ShownNumber | null {
  const styled = styledOf(cell);
  const { value, format = '' } = styled;
  if (typeof value === 'string') return shownInText(value);
  if (typeof value !== 'number') return null;
  const isPercent = format.includes('%');
  const places = /0\.(0+)/.exec(format)?.[1]?.length;
  const shown = isPercent ? value * 100 : value;
  const digits = places === undefined ? String(shown) : shown.toFixed(places);
  const shift = isPercent ? 2 : 0;
  const decimals = (digits.split('.')[1]?.length ?? 0) + shift;
  const number = (text: string): number => Number((Number(text) / 10 ** shift).toFixed(decimals));
  return {
    digits,
    value,
    step: 10 ** -decimals,
    isPercent,
    isText: false,
    write: (text) => (typeof cell === 'object' ? { ...styled, value: number(text) } : number(text)),
  };
}

/** "19 dokumen", "97,31%": the number in front of a text. */
function shownInText(text: string): ShownNumber | null {
  const [, number, rest] = /^(\d+(?:,\d+)?)(%| [a-z/%]+)$/i.exec(text) ?? [];
  if (number === undefined || rest === undefined) return null;
  const digits = number.replace(',', '.');
  const isPercent = rest === '%';
  const decimals = (digits.split('.')[1]?.length ?? 0) + (isPercent ? 2 : 0);
  return {
    digits,
    value: Number(digits) / (isPercent ? 100 : 1),
    step: 10 ** -decimals,
    isPercent,
    isText: true,
    write: (changed) => changed.replace('.', ',') + rest,
  };
}

export function numberAt(sheet: FormSheet, place: Place): number | null {
  return shownNumber(cellOf(sheet, place))?.value ?? null;
}

/** The sheet with one cell changed. */
export function withCell(sheet: FormSheet, { row, column }: Place, cell: CellInput | undefined): FormSheet {
  return {
    ...sheet,
    rows: sheet.rows.map((each, index) => {
      if (index !== row) return each;
      const cells = Array.from({ length: Math.max(each.cells.length, column + 1) }, (_, at) => each.cells[at]);
      cells[column] = cell;
      return { ...each, cells };
    }),
  };
}

/** The fault of one changed cell. */
export function changedCell(
  sheet: FormSheet,
  place: Place,
  cell: CellInput | undefined,
  readings: readonly Reading[],
): PlantedFault {
  const text = (each: CellInput | undefined): string => {
    const { value, formula, error } = styledOf(each);
    return formula ?? error ?? JSON.stringify(value ?? null);
  };
  return {
    sheet: withCell(sheet, place, cell),
    place: `${formatAddress(place)} ${text(cellOf(sheet, place))} → ${text(cell)}`,
    readings,
  };
}

/** The rows of the body that stand for a place of the outline or a list, with their index. */
export function bodyRows(sheet: FormSheet): { readonly row: number; readonly place: BodyPlace }[] {
  return sheet.rows.flatMap(({ kind, place }, row) =>
    (kind === 'body' || kind === 'total') && place ? [{ row, place }] : [],
  );
}

export type BodyPlace = NonNullable<FormSheet['rows'][number]['place']>;
