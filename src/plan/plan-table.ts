import type { Layout } from '../layouts/layout';
import { layoutColumn } from '../layouts/layout';
import { findLayout } from '../layouts/find-layout';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import { foldSpace } from '../table/cell-text';
import type { Measure, Table, TableColumn } from '../table/table';
import { formatCode, type CodeParts } from './code';
import { guessIndicatorKind, type IndicatorKind } from './indicator-kind';
import type { Level } from './level';
import { prevailingStyle, type NumberStyle, type StyleEvidence } from './number-style';
import { outlineLevels, type OutlineInput } from './outline';
import { numberOf, readQuantity, styleEvidenceOf, type NumberQuantity, type Quantity } from './quantity';
import { readRowCodes, type RowCode } from './row-codes';

/** One body row with its meaning. */
export interface PlanRow {
  /** Its place among the plan's rows. */
  readonly index: number;
  /** Zero-based row on the sheet. */
  readonly row: number;
  readonly level: Level;
  readonly code: CodeParts | null;
  /** The full code as text, or null. */
  readonly codeText: string | null;
  readonly name: string;
  readonly indicator: string;
  /** What the row's figures measure: a row of quantities may stand in a table of rupiah. */
  readonly measure: 'k' | 'rp';
  readonly kind: IndicatorKind;
  readonly parent: PlanRow | null;
  readonly children: readonly PlanRow[];
}

/** A table whose rows, codes and figures have been read. */
export interface PlanTable {
  readonly table: Table;
  readonly layout: Layout;
  readonly sheet: SheetSnapshot;
  readonly rows: readonly PlanRow[];
  readonly numberStyle: NumberStyle;
  /** The columns that hold figures, in order. */
  readonly figureColumns: readonly TableColumn[];
  readonly figures: FigureReader;
}

const RANKS: Readonly<Partial<Record<Level, number>>> = {
  urusan: 0,
  'bidang-urusan': 1,
  program: 2,
  kegiatan: 3,
  'sub-kegiatan': 4,
  unknown: 4,
  indikator: 5,
};

/**
 * Reads a table's body: number style, codes, levels and the tree of rows.
 * @throws Error when the table's layout is unknown (a table comes from find-tables, so this is a programming error)
 */
export function readPlan(sheet: SheetSnapshot, table: Table): PlanTable {
  const layout = findLayout(table.layout);
  if (!layout) throw new Error(`Unknown layout ${table.layout}`);
  const figureColumns = table.columns.filter(({ measure }) => measure !== null);
  const numberStyle = tableNumberStyle(sheet, table, figureColumns);
  const figures = new FigureReader(sheet, numberStyle);
  const [nameColumn, indicatorColumn] = ['name', 'indicator'].map((role) =>
    table.columns.find((column) => column.role === role),
  );
  const context = { sheet, nameColumn, indicatorColumn, figureColumns, figures };
  const codes = readRowCodes(sheet, table);
  const inputs = table.bodyRows.map((row) => outlineInput(context, row, codes));
  const levels = outlineLevels(inputs);
  const rows = linkRows(
    inputs,
    levels,
    inputs.map((input) => rowMeaning(context, input)),
  );
  return { table, layout, sheet, rows, numberStyle, figureColumns, figures };
}

/** The table's column of a role; with several (a K/Rp pair) that of the measure. */
export function planColumn(plan: PlanTable, role: string, measure?: Measure): TableColumn | undefined {
  const columns = plan.table.columns.filter((column) => column.role === role);
  return columns.length > 1 ? (columns.find((column) => column.measure === measure) ?? columns[0]) : columns[0];
}

/** What a figure cell of the table says. */
export function figureAt(plan: PlanTable, row: number, column: number): Quantity {
  return plan.figures.at(row, column);
}

/** A sheet's figures in one number style; each cell is read once. */
export class FigureReader {
  readonly #rows = new Map<number, (Quantity | undefined)[]>();

  constructor(
    readonly sheet: SheetSnapshot,
    readonly numberStyle: NumberStyle,
  ) {}

  at(row: number, column: number): Quantity {
    let known = this.#rows.get(row);
    if (!known) this.#rows.set(row, (known = []));
    return (known[column] ??= readQuantity(cellAt(this.sheet, row, column), this.numberStyle));
  }

  /** The number in a cell, or null; a true number, as nearly all are, costs nothing to read. */
  numberAt(row: number, column: number): number | null {
    const { value } = cellAt(this.sheet, row, column);
    if (value === null || typeof value === 'number') return value;
    return numberOf(this.at(row, column));
  }
}

/** The number in a figure cell, or null where it holds none. */
export function numberAt(plan: PlanTable, row: number, column: number): number | null {
  return plan.figures.numberAt(row, column);
}

/** Whether the figures of a column may be added up over rows: rupiah in an amount column of the form. */
export function isRupiahColumn(plan: PlanTable, column: TableColumn): boolean {
  return column.measure === 'rp' && layoutColumn(plan.layout, column.role)?.content === 'amount';
}

function tableNumberStyle(sheet: SheetSnapshot, table: Table, columns: readonly TableColumn[]): NumberStyle {
  const evidence: StyleEvidence[] = [];
  for (const row of table.bodyRows) {
    for (const { column } of columns) {
      const { value } = cellAt(sheet, row, column);
      if (typeof value === 'string') evidence.push(styleEvidenceOf(value));
    }
  }
  return prevailingStyle(evidence);
}

interface ReadingContext {
  readonly sheet: SheetSnapshot;
  readonly nameColumn: TableColumn | undefined;
  readonly indicatorColumn: TableColumn | undefined;
  readonly figureColumns: readonly TableColumn[];
  readonly figures: FigureReader;
}

function outlineInput(context: ReadingContext, row: number, codes: ReadonlyMap<number, RowCode>): OutlineInput {
  const { sheet, figureColumns, figures, nameColumn, indicatorColumn } = context;
  const textOf = (column: TableColumn | undefined): string => {
    const value = column ? cellAt(sheet, row, column.column).value : null;
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  };
  const { look } = cellAt(sheet, row, nameColumn?.column ?? 0);
  const amounts: (number | null)[] = [];
  let hasFigures = false;
  for (const { column, measure } of figureColumns) {
    const number = figures.numberAt(row, column);
    if (number !== null) hasFigures = true;
    if (measure === 'rp') amounts.push(number);
  }
  const code = codes.get(row);
  return {
    row,
    code: code?.code ?? null,
    codeText: code?.text ?? '',
    name: textOf(nameColumn),
    indicator: textOf(indicatorColumn),
    bold: look.bold,
    indent: look.indent,
    amounts,
    hasFigures,
  };
}

/** Rupiah figures of an agency pass this; a row whose figures all stay below it, among rupiah, counts something else. */
const SMALLEST_RUPIAH = 1000;

function rowMeaning(context: ReadingContext, input: OutlineInput): Pick<PlanRow, 'measure' | 'kind'> {
  if (holdsRupiahOnly(context, input.row)) return { measure: 'rp', kind: 'akumulasi' };
  const figures: NumberQuantity[] = [];
  let hasRupiahColumn = false;
  for (const { column, measure } of context.figureColumns) {
    const quantity = measure === 'percent' ? null : context.figures.at(input.row, column);
    if (measure === 'rp') hasRupiahColumn = true;
    if (quantity?.kind === 'number') figures.push(quantity);
  }
  if (hasRupiahColumn && !isQuantityRow(figures, input)) return { measure: 'rp', kind: 'akumulasi' };
  const unit = figures.find((figure) => figure.unit !== null)?.unit ?? null;
  const isPercent = figures.some((figure) => figure.isPercent);
  return { measure: 'k', kind: guessIndicatorKind(input.indicator || input.name, unit, isPercent) };
}

/** The plain case, told without a closer look: true numbers in rupiah columns, one of them at least too large for a quantity. */
function holdsRupiahOnly({ sheet, figureColumns }: ReadingContext, row: number): boolean {
  let hasLarge = false;
  for (const { column, measure } of figureColumns) {
    if (measure === 'percent') continue;
    const { value, format } = cellAt(sheet, row, column);
    if (measure !== 'rp' || (value !== null && typeof value !== 'number') || format.includes('%')) return false;
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

function linkRows(
  inputs: readonly OutlineInput[],
  levels: readonly Level[],
  meanings: readonly Pick<PlanRow, 'measure' | 'kind'>[],
): PlanRow[] {
  const path: (PlanRow & { children: PlanRow[] })[] = [];
  return inputs.map((input, index) => {
    const level = levels[index]!;
    const rank = RANKS[level];
    while (rank !== undefined && path.length > 0 && RANKS[path.at(-1)!.level]! >= rank) path.pop();
    if (level === 'total') path.length = 0;
    const parent = rank === undefined ? null : (path.at(-1) ?? null);
    const row = {
      index,
      row: input.row,
      level,
      code: input.code,
      codeText: input.code ? formatCode(input.code) : null,
      name: foldSpace(input.name),
      indicator: foldSpace(input.indicator),
      ...meanings[index]!,
      parent,
      children: [] as PlanRow[],
    };
    parent?.children.push(row);
    if (rank !== undefined) path.push(row);
    return row;
  });
}
