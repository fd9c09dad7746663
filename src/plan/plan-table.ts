import type { Layout } from '../layouts/layout';
import { layoutColumn } from '../layouts/layout';
import { findLayout } from '../layouts/find-layout';
import type { SheetSnapshot } from '../sheet/snapshot';
import { foldSpace } from '../table/cell-text';
import { saidScale } from '../table/columns/said-scale';
import type { Measure, Table, TableColumn } from '../table/table';
import type { ChosenKinds } from './indicators/chosen-kinds';
import { formatCode, type CodeParts } from './codes/code';
import { FigureReader } from './figures/figure-reader';
import type { Level } from './outline/level';
import type { NumberStyle } from './figures/number-style';
import { indicatorLevels, outlineLevels } from './outline/outline';
import type { OutlineInput } from './outline/outline-input';
import type { Quantity } from './figures/quantity';
import { mayStandBelow, strayRows } from './outline/stray-rows';
import type { PlanChoices } from './plan-choices';
import { objectivesOf, outlineInput, rowMeaning, type RowMeaning } from './outline/read-rows';
import { readRowCodes, type TableCodes } from './codes/row-codes';

/** One body row with its meaning. */
export interface PlanRow extends RowMeaning {
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
  readonly codes: TableCodes;
  readonly choices: PlanChoices;
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
 * Reads a table's body: number style, codes, levels and the tree of rows. `kinds` are those that the user has chosen.
 * @throws Error when the table's layout is unknown (a table comes from find-tables, so this is a programming error)
 */
export function readPlan(
  sheet: SheetSnapshot,
  table: Table,
  kinds: ChosenKinds = {},
  choices: PlanChoices = {},
): PlanTable {
  const layout = findLayout(table.layout);
  if (!layout) throw new Error(`Unknown layout ${table.layout}`);
  const figureColumns = table.columns.filter(({ measure }) => measure !== null);
  const figures = new FigureReader(sheet, table.bodyRows, figureColumns);
  const [nameColumn, unitColumn, numberColumn, objectiveColumn] = ['name', 'unit', 'no', 'objective'].map((role) =>
    table.columns.find((column) => column.role === role),
  );
  const indicators = table.columns.filter(({ role }) => role === 'indicator');
  const indicatorColumns = indicators.filter(({ side }) => side === indicators[0]!.side);
  const amountColumns = figureColumns.filter(({ role }) => layoutColumn(layout, role)?.content === 'amount');
  const firstFigure = Math.min(...figureColumns.map(({ column }) => column));
  const sourceColumns = ['location', 'fundSource'].flatMap(
    (role) => table.columns.find((column) => column.role === role) ?? [],
  );
  const wordColumns = table.columns.filter(({ column, measure }) => measure === null && column < firstFigure);
  const rupiahColumns = amountColumns.filter(({ measure }) => measure === 'rp');
  const hasQuantityColumns = amountColumns.some(({ measure }) => measure === 'k');
  const words = { nameColumn, indicatorColumns, unitColumn, numberColumn, sourceColumns, wordColumns };
  const columns = { figureColumns, amountColumns, rupiahColumns, hasQuantityColumns };
  const scale = Math.max(1, ...rupiahColumns.map((column) => saidScale(sheet, table, column)));
  const context = { sheet, figures, kinds, scale, ...words, ...columns };
  const codes = readRowCodes(sheet, table);
  const inputs = table.bodyRows.map((row) => outlineInput(context, row, codes));
  const levels = layout.body === 'indicators' ? indicatorLevels(inputs) : outlineLevels(inputs);
  const objectives = objectivesOf(context, table.bodyRows, objectiveColumn);
  const rows = linkRows(
    inputs,
    levels,
    inputs.map((input, at) => rowMeaning(context, input, objectives[at]!)),
  );
  const { numberStyle } = figures;
  return { table, layout, sheet, rows, numberStyle, figureColumns, figures, codes, choices };
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

/** The number in a figure cell, or null where it holds none. */
export function numberAt(plan: PlanTable, row: number, column: number): number | null {
  return plan.figures.numberAt(row, column);
}

/** Whether the figures of a column may be added up over rows: rupiah in an amount column of the form. */
export function isRupiahColumn(plan: PlanTable, column: TableColumn): boolean {
  return column.measure === 'rp' && layoutColumn(plan.layout, column.role)?.content === 'amount';
}

function linkRows(
  inputs: readonly OutlineInput[],
  levels: readonly Level[],
  meanings: readonly RowMeaning[],
): PlanRow[] {
  const nameless = inputs.every(({ name }) => name.trim() === '');
  const strays = strayRows(inputs, levels);
  const path: (PlanRow & { children: PlanRow[] })[] = [];
  return inputs.map((input, index) => {
    const level = levels[index]!;
    const rank = RANKS[level];
    while (rank !== undefined && path.length > 0 && RANKS[path.at(-1)!.level]! >= rank) path.pop();
    if (level === 'total') path.length = 0;
    if (strays.has(index)) while (path.length > 0 && !mayStandBelow(input.code!, path.at(-1)!)) path.pop();
    const parent = rank === undefined ? null : (path.at(-1) ?? null);
    const { measure, kind, guessedKind } = meanings[index]!;
    const row = {
      index,
      row: input.row,
      level,
      code: input.code,
      codeText: input.code ? formatCode(input.code) : null,
      // In a list of indicators the indicator is what a row is called by.
      name: foldSpace(input.name || (nameless ? input.indicator : '')),
      indicator: foldSpace(input.indicator),
      measure,
      kind,
      guessedKind,
      parent,
      children: [] as PlanRow[],
    };
    parent?.children.push(row);
    if (rank !== undefined) path.push(row);
    return row;
  });
}
