import type { Layout } from '../layouts/layout';
import { layoutColumn } from '../layouts/layout';
import { findLayout } from '../layouts/find-layout';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import type { Measure, Table, TableColumn } from '../table/table';
import { formatCode, type CodeParts } from './code';
import { guessIndicatorKind, type IndicatorKind } from './indicator-kind';
import type { Level } from './level';
import { prevailingStyle, type NumberStyle } from './number-style';
import { outlineLevels, type OutlineInput } from './outline';
import { numberOf, readQuantity, styleEvidenceOf, type Quantity } from './quantity';
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

/** A table's figures, read once. */
const quantities = new WeakMap<PlanTable, Map<number, Quantity>>();

/**
 * Reads a table's body: number style, codes, levels and the tree of rows.
 * @throws Error when the table's layout is unknown (a table comes from find-tables, so this is a programming error)
 */
export function readPlan(sheet: SheetSnapshot, table: Table): PlanTable {
  const layout = findLayout(table.layout);
  if (!layout) throw new Error(`Unknown layout ${table.layout}`);
  const figureColumns = table.columns.filter(({ measure }) => measure !== null);
  const numberStyle = tableNumberStyle(sheet, table, figureColumns);
  const codes = readRowCodes(sheet, table);
  const inputs = table.bodyRows.map((row) => outlineInput({ sheet, table, figureColumns, numberStyle }, row, codes));
  const levels = outlineLevels(inputs);
  const rows = linkRows(
    inputs,
    levels,
    inputs.map((input) => rowMeaning(sheet, figureColumns, numberStyle, input)),
  );
  return { table, layout, sheet, rows, numberStyle, figureColumns };
}

/** The table's column of a role; with several (a K/Rp pair) that of the measure. */
export function planColumn(plan: PlanTable, role: string, measure?: Measure): TableColumn | undefined {
  const columns = plan.table.columns.filter((column) => column.role === role);
  return columns.length > 1 ? (columns.find((column) => column.measure === measure) ?? columns[0]) : columns[0];
}

/** What a figure cell of the table says. */
export function figureAt(plan: PlanTable, row: number, column: number): Quantity {
  let known = quantities.get(plan);
  if (!known) quantities.set(plan, (known = new Map()));
  const key = row * 16_384 + column;
  let quantity = known.get(key);
  if (!quantity) known.set(key, (quantity = readQuantity(cellAt(plan.sheet, row, column), plan.numberStyle)));
  return quantity;
}

/** Whether the figures of a column may be added up over rows: rupiah in an amount column of the form. */
export function isRupiahColumn(plan: PlanTable, column: TableColumn): boolean {
  return column.measure === 'rp' && layoutColumn(plan.layout, column.role)?.content === 'amount';
}

function tableNumberStyle(sheet: SheetSnapshot, table: Table, columns: readonly TableColumn[]): NumberStyle {
  const evidence = table.bodyRows.flatMap((row) =>
    columns.map(({ column }) => {
      const { value } = cellAt(sheet, row, column);
      return typeof value === 'string' ? styleEvidenceOf(value) : null;
    }),
  );
  return prevailingStyle(evidence);
}

interface ReadingContext {
  readonly sheet: SheetSnapshot;
  readonly table: Table;
  readonly figureColumns: readonly TableColumn[];
  readonly numberStyle: NumberStyle;
}

function outlineInput(context: ReadingContext, row: number, codes: ReadonlyMap<number, RowCode>): OutlineInput {
  const { sheet, table, figureColumns, numberStyle } = context;
  const textOf = (role: string): string => {
    const column = table.columns.find((candidate) => candidate.role === role);
    const value = column ? cellAt(sheet, row, column.column).value : null;
    return typeof value === 'string' ? value : value === null ? '' : String(value);
  };
  const nameColumn = table.columns.find(({ role }) => role === 'name');
  const look = cellAt(sheet, row, nameColumn?.column ?? 0).look;
  const numbers = figureColumns.map(({ column }) => numberOf(readQuantity(cellAt(sheet, row, column), numberStyle)));
  const code = codes.get(row);
  return {
    row,
    code: code?.code ?? null,
    codeText: code?.text ?? '',
    name: textOf('name'),
    indicator: textOf('indicator'),
    bold: look.bold,
    indent: look.indent,
    amounts: numbers.filter((_, index) => figureColumns[index]!.measure === 'rp'),
    hasFigures: numbers.some((number) => number !== null),
  };
}

/** Rupiah figures of an agency pass this; a row whose figures all stay below it, among rupiah, counts something else. */
const SMALLEST_RUPIAH = 1000;

function rowMeaning(
  sheet: SheetSnapshot,
  columns: readonly TableColumn[],
  style: NumberStyle,
  input: OutlineInput,
): Pick<PlanRow, 'measure' | 'kind'> {
  const figures = columns
    .filter(({ measure }) => measure === 'rp' || measure === 'k')
    .flatMap(({ column }) => {
      const quantity = readQuantity(cellAt(sheet, input.row, column), style);
      return quantity.kind === 'number' ? [quantity] : [];
    });
  const nonZero = figures.filter(({ value }) => value !== 0);
  const isQuantity = nonZero.some(({ isPercent, unit }) => isPercent || (unit !== null && !/^rp/i.test(unit)));
  // A single small figure in a named row is sooner a slip of the pen than a quantity.
  const isIndicatorRow = input.name.trim() === '';
  const isSmall = nonZero.length > (isIndicatorRow ? 0 : 1) && nonZero.every(({ value }) => Math.abs(value) < SMALLEST_RUPIAH);
  const isRupiah = columns.some(({ measure }) => measure === 'rp') && !isQuantity && !isSmall;
  const unit = figures.find((figure) => figure.unit !== null)?.unit ?? null;
  const kind = guessIndicatorKind(
    input.indicator || input.name,
    unit,
    figures.some(({ isPercent }) => isPercent),
  );
  return { measure: isRupiah ? 'rp' : 'k', kind: isRupiah ? 'akumulasi' : kind };
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
      name: input.name.replace(/\s+/g, ' ').trim(),
      indicator: input.indicator.replace(/\s+/g, ' ').trim(),
      ...meanings[index]!,
      parent,
      children: [] as PlanRow[],
    };
    parent?.children.push(row);
    if (rank !== undefined) path.push(row);
    return row;
  });
}
