import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import type { TableColumn } from '../table/table';
import { chosenKind, type ChosenKinds } from './chosen-kinds';
import type { FigureReader } from './figure-reader';
import { guessIndicatorKind, type IndicatorKind } from './indicator-kind';
import type { OutlineInput } from './outline';
import type { NumberQuantity } from './quantity';
import type { TableCodes } from './row-codes';

/** What a row's figures are about. */
export interface RowMeaning {
  /** What they measure: a row of quantities may stand in a table of rupiah. */
  readonly measure: 'k' | 'rp';
  readonly kind: IndicatorKind;
  /** What the kind would be if the user had not chosen one. */
  readonly guessedKind: IndicatorKind;
}

/** What reading a row takes. */
export interface ReadingContext {
  readonly sheet: SheetSnapshot;
  readonly nameColumn: TableColumn | undefined;
  readonly indicatorColumn: TableColumn | undefined;
  readonly figureColumns: readonly TableColumn[];
  /** Those of the figure columns that hold amounts, not degrees of achievement. */
  readonly amountColumns: readonly TableColumn[];
  readonly figures: FigureReader;
  /** The kinds that the user has chosen. */
  readonly kinds: ChosenKinds;
}

/** What a row says before its place in the outline is told. */
export function outlineInput(context: ReadingContext, row: number, codes: TableCodes): OutlineInput {
  const { sheet, figureColumns, amountColumns, figures, nameColumn, indicatorColumn } = context;
  const textOf = (column: TableColumn | undefined): string => {
    const value = column ? cellAt(sheet, row, column.column).value : null;
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  };
  const { look } = cellAt(sheet, row, nameColumn?.column ?? 0);
  const numberIn = ({ column }: TableColumn): number | null => figures.numberAt(row, column);
  const code = codes.rows.get(row);
  const [name, rest] = [textOf(nameColumn), code?.rest ?? ''];
  return {
    row,
    code: code?.code ?? null,
    codeText: code?.text ?? '',
    // A code that stands before the name, in the name's own cell, is no part of it.
    name: codes.inNames ? rest || name : name || rest,
    indicator: textOf(indicatorColumn),
    bold: look.bold,
    indent: look.indent,
    amounts: amountColumns.filter(({ measure }) => measure === 'rp').map(numberIn),
    hasFigures: figureColumns.some((column) => numberIn(column) !== null),
  };
}

/** Rupiah figures of an agency pass this; a row whose figures all stay below it, among rupiah, counts something else. */
const SMALLEST_RUPIAH = 1000;

const RUPIAH: RowMeaning = { measure: 'rp', kind: 'akumulasi', guessedKind: 'akumulasi' };

/** What a row's figures measure, and whether they may be added. */
export function rowMeaning(context: ReadingContext, input: OutlineInput): RowMeaning {
  if (holdsRupiahOnly(context, input.row)) return RUPIAH;
  const hasRupiahColumns = context.amountColumns.some(({ measure }) => measure === 'rp');
  const counted = hasRupiahColumns ? 'rp' : 'k';
  const figures = context.amountColumns.flatMap(({ column, measure }): NumberQuantity[] => {
    const quantity = measure === counted ? context.figures.at(input.row, column) : null;
    return quantity?.kind === 'number' ? [quantity] : [];
  });
  if (hasRupiahColumns && !isQuantityRow(figures, input)) return RUPIAH;
  const unit = figures.find((figure) => figure.unit !== null)?.unit ?? null;
  const isPercent = figures.some((figure) => figure.isPercent);
  const indicator = input.indicator || input.name;
  const guessedKind = guessIndicatorKind(indicator, unit, isPercent);
  return { measure: 'k', kind: chosenKind(context.kinds, indicator) ?? guessedKind, guessedKind };
}

/** The plain case, told without a closer look: true numbers in rupiah columns, one of them at least too large for a quantity. */
function holdsRupiahOnly({ sheet, amountColumns }: ReadingContext, row: number): boolean {
  let hasLarge = false;
  for (const { column, measure } of amountColumns) {
    if (measure !== 'rp') continue;
    const { value, format } = cellAt(sheet, row, column);
    if ((value !== null && typeof value !== 'number') || format.includes('%')) return false;
    if (value !== null && Math.abs(value) >= SMALLEST_RUPIAH) hasLarge = true;
  }
  return hasLarge;
}

/** Whether a row's figures, among rupiah, count something else: they carry a unit or "%", or all of them are small. */
function isQuantityRow(figures: readonly NumberQuantity[], input: OutlineInput): boolean {
  const nonZero = figures.filter(({ value }) => value !== 0);
  if (nonZero.some(({ isPercent, unit }) => isPercent || (unit !== null && !/^rp/i.test(unit)))) return true;
  // A single small figure in a named row is sooner a slip of the pen than a quantity.
  const isIndicatorRow = input.name.trim() === '';
  return nonZero.length > (isIndicatorRow ? 0 : 1) && nonZero.every(({ value }) => Math.abs(value) < SMALLEST_RUPIAH);
}
