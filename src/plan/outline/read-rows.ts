import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import { cellText } from '../../table/cell-text';
import type { TableColumn } from '../../table/table';
import { chosenKind, type ChosenKinds } from '../indicators/chosen-kinds';
import type { FigureReader } from '../figures/figure-reader';
import { guessIndicatorKind, isWantedLess, type IndicatorKind } from '../indicators/indicator-kind';
import type { OutlineInput } from './outline-input';
import type { NumberQuantity } from '../figures/quantity';
import type { TableCodes } from '../codes/row-codes';

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
  /** Several where program, kegiatan and sub kegiatan have one each. */
  readonly indicatorColumns: readonly TableColumn[];
  readonly figureColumns: readonly TableColumn[];
  /** Those of the figure columns that hold amounts, not degrees of achievement. */
  readonly amountColumns: readonly TableColumn[];
  /** Those of the amounts that are money. */
  /** How many rupiah the table says that its amounts are counted in. */
  readonly scale: number;
  readonly rupiahColumns: readonly TableColumn[];
  /** Whether some of them hold quantities (K), beside money or alone. */
  readonly hasQuantityColumns: boolean;
  readonly unitColumn: TableColumn | undefined;
  readonly numberColumn: TableColumn | undefined;
  /** Those of places and funds, in this order. */
  readonly sourceColumns: readonly TableColumn[];
  /** The columns before the first figures. */
  readonly wordColumns: readonly TableColumn[];
  readonly figures: FigureReader;
  /** The kinds that the user has chosen. */
  readonly kinds: ChosenKinds;
}

/** What a row says before its place in the outline is told. */
export function outlineInput(context: ReadingContext, row: number, codes: TableCodes): OutlineInput {
  const { sheet, figureColumns, rupiahColumns, figures, nameColumn, indicatorColumns } = context;
  const { look } = cellAt(sheet, row, nameColumn?.column ?? 0);
  const numberIn = ({ column }: TableColumn): number | null => figures.numberAt(row, column);
  const code = codes.rows.get(row);
  const name = textAt(context, row, nameColumn);
  const rest = code?.rest ?? '';
  return {
    row,
    code: code?.code ?? null,
    codeText: code?.text ?? '',
    isAgency: code?.flaws.includes('agency') ?? false,
    // A code that stands before the name, in the name's own cell, is no part of it.
    name: codes.inNames ? rest || name : name || rest,
    indicator: lastText(context, row, indicatorColumns),
    number: textAt(context, row, context.numberColumn),
    label: labelOf(context, row),
    source: lastText(context, row, context.sourceColumns),
    bold: look.bold,
    indent: look.indent,
    amounts: rupiahColumns.map(numberIn),
    hasFigures: figureColumns.some((column) => numberIn(column) !== null),
  };
}

/** The first words of a row, in whatever column before its figures they stand: footers are merged over several. */
function labelOf(context: ReadingContext, row: number): string {
  for (const column of context.wordColumns) {
    const text = textAt(context, row, column).trim();
    if (/[a-z]/i.test(text)) return text;
  }
  return '';
}

/** The last text of several columns: where a goal's indicator stands before, or a program's, it is what the row's figures are of. */
function lastText(context: ReadingContext, row: number, columns: readonly TableColumn[]): string {
  for (let at = columns.length - 1; at >= 0; at--) {
    const text = textAt(context, row, columns[at]);
    if (text.trim() !== '') return text;
  }
  return '';
}

function textAt({ sheet }: ReadingContext, row: number, column: TableColumn | undefined): string {
  const value = column ? cellAt(sheet, row, column.column).value : null;
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Rupiah figures of an agency pass this; a row whose figures all stay below it, among rupiah in full, counts something else. */
const SMALLEST_RUPIAH = 1000;

const RUPIAH: RowMeaning = { measure: 'rp', kind: 'akumulasi', guessedKind: 'akumulasi' };

/** The sasaran of each row: it stands in the first row of those that it spans. */
export function objectivesOf({ sheet }: ReadingContext, rows: readonly number[], column?: TableColumn): string[] {
  let objective = '';
  return rows.map((row) => {
    const text = column ? cellText(cellAt(sheet, row, column.column)) : '';
    if (text !== '') objective = text;
    return objective;
  });
}

/** What a row's figures measure, and whether they may be added; `objective` is the sasaran that the row belongs to. */
export function rowMeaning(context: ReadingContext, input: OutlineInput, objective: string): RowMeaning {
  const { amountColumns, hasQuantityColumns } = context;
  const isMoney = holdsRupiahOnly(context, input.row) || isMoneyRow(context, input);
  if (isMoney && !hasQuantityColumns) return RUPIAH;
  // Of a K/Rp pair it is K that may be a level, and the % of a K/%/Rp triple says nothing of what K counts; where a table has no K, a
  // row of quantities stands among the money.
  const counted = amountColumns.filter(({ measure }) => measure === (hasQuantityColumns ? 'k' : 'rp'));
  const figures = numbersIn(context, input.row, counted);
  const unit = textAt(context, input.row, context.unitColumn) || figures.find((figure) => figure.unit !== null)?.unit;
  const indicator = input.indicator || input.name;
  const isPercent = figures.some((figure) => figure.isPercent);
  const guessedKind = isWantedLess(objective, indicator)
    ? 'tren-negatif'
    : guessIndicatorKind(indicator, unit ?? null, isPercent);
  const kind = chosenKind(context.kinds, indicator) ?? guessedKind;
  return { measure: isMoney ? 'rp' : 'k', kind, guessedKind };
}

function numbersIn(context: ReadingContext, row: number, columns: readonly TableColumn[]): NumberQuantity[] {
  return columns.flatMap(({ column }) => {
    const quantity = context.figures.at(row, column);
    return quantity.kind === 'number' ? [quantity] : [];
  });
}

/** Whether what stands in the rupiah columns of a row, if the table has any, is money. */
function isMoneyRow(context: ReadingContext, input: OutlineInput): boolean {
  const { rupiahColumns } = context;
  return rupiahColumns.length > 0 && !isQuantityRow(numbersIn(context, input.row, rupiahColumns), input, context.scale);
}

/** The plain case, told without a closer look: true numbers in rupiah columns, one of them at least too large for a quantity. */
function holdsRupiahOnly({ sheet, rupiahColumns }: ReadingContext, row: number): boolean {
  let hasLarge = false;
  for (const { column } of rupiahColumns) {
    const { value, format } = cellAt(sheet, row, column);
    if ((value !== null && typeof value !== 'number') || format.includes('%')) return false;
    if (value !== null && Math.abs(value) >= SMALLEST_RUPIAH) hasLarge = true;
  }
  return hasLarge;
}

/** Whether a row's figures, among rupiah, count something else: they carry a unit or "%", or all of them are small. */
function isQuantityRow(figures: readonly NumberQuantity[], input: OutlineInput, scale: number): boolean {
  const nonZero = figures.filter(({ value }) => value !== 0);
  if (nonZero.some(({ isPercent, unit }) => isPercent || (unit !== null && !/^rp/i.test(unit)))) return true;
  // A single small figure in a named row is sooner a slip of the pen than a quantity.
  const isIndicatorRow = input.name.trim() === '';
  const smallest = isIndicatorRow ? SMALLEST_RUPIAH : SMALLEST_RUPIAH / scale;
  return nonZero.length > (isIndicatorRow ? 0 : 1) && nonZero.every(({ value }) => Math.abs(value) < smallest);
}
