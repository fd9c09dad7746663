import { findLayout } from '../../../src/layouts/find-layout';
import { formatAddress } from '../../../src/sheet/address';
import type { CellInput, SheetInput } from '../workbook-builder';
import { isBodyRow, sampleOf, textOf, type FormColumn, type FormSheet } from './form-sheet';

/** A figure of a computed column as it stood on the sheet. */
export interface EmptiedFigure {
  readonly address: string;
  /** A percentage as a fraction. */
  readonly value: number;
  readonly isShare: boolean;
  /** Digits behind the decimal sign to which it is right. */
  readonly digits: number;
}

/** A sheet whose computed columns have been emptied, with what stood in them. */
export interface EmptiedForm {
  readonly name: string;
  readonly layout: string;
  readonly sheet: SheetInput;
  readonly figures: readonly EmptiedFigure[];
}

/** Columns of T-C.24 that are computed by a definition which the user chooses. */
const GROWTH = ['budgetGrowth', 'spentGrowth'];
/** Samples write percentages with two digits, so that fractions are right to four; all else is exact, but for what binary fractions lose. */
const SHARE_DIGITS = 4;
const EXACT_DIGITS = 6;

/** The form as an office hands it out to be filled: its computed columns blank, formats kept. */
export function emptiedForm(form: FormSheet, name: string): EmptiedForm {
  const computed = new Set(form.columns.flatMap((column, at) => (isComputed(form, column, at) ? [at] : [])));
  const figures: EmptiedFigure[] = [];
  const rows = form.rows.map((row, index) => {
    if (!isBodyRow(row)) return row;
    const cells = row.cells.map((cell, column) => {
      if (!computed.has(column)) return cell;
      const isShare = form.columns[column]!.content === 'ratio';
      const value = figureOf(cell, isShare);
      if (value === null) return cell;
      figures.push({
        address: formatAddress({ row: index, column }),
        value,
        isShare,
        digits: isShare ? SHARE_DIGITS : EXACT_DIGITS,
      });
      return typeof cell === 'object' && cell !== null ? { ...cell, value: null } : undefined;
    });
    return { ...row, cells };
  });
  return { name, layout: form.layout, sheet: sampleOf({ ...form, rows }).sheet, figures };
}

function isComputed(form: FormSheet, { truth }: FormColumn, at: number): boolean {
  if (form.layout === 'declared') {
    return form.rows.some(({ kind, cells }) => kind === 'numbers' && /=/.test(textOf(cells[at])));
  }
  const roles = findLayout(form.layout)!.computed.map(({ role }) => role);
  return truth !== null && [...roles, ...GROWTH].includes(truth.role);
}

/** The number that a cell shows ("97,5%", "12 dokumen", 0.975); null where it shows none. */
function figureOf(cell: CellInput | undefined, isShare: boolean): number | null {
  const text = textOf(cell);
  const number = /-?\d+([.,]\d+)?/.exec(text)?.[0];
  if (number === undefined) return null;
  const isPercent = text.includes('%') || (isShare && !isPercentFormat(cell));
  const value = Number(number.replace(',', '.'));
  return isPercent ? value / 100 : value;
}

function isPercentFormat(cell: CellInput | undefined): boolean {
  return typeof cell === 'object' && cell !== null && (cell.format ?? '').includes('%');
}
