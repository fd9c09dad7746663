import { findLayout } from '../layouts/find-layout';
import { formulaInputs } from '../layouts/formula';
import { layoutColumn, type Layout, type LayoutColumn } from '../layouts/layout';
import { EMPTY_CELL, type Cell, type CellValue } from '../sheet/cell';
import type { SheetSnapshot } from '../sheet/snapshot';

/** A small table and what the rule says of it. */
export interface RuleExample {
  /** What the example shows, in a few words; "wrong" and "right" examples both belong here. */
  readonly name: string;
  readonly layout?: string;
  /**
   * The body, a line a row and "|" between cells, in the order of `columns`. "97.50%" is a number with that format, 1500 a number,
   * "=A4/B4⇒0.5" a formula and its value, "#DIV/0!" an error, anything else text; 'text in single quotes' stays text.
   */
  readonly rows: string;
  /** Roles of columns that the table has besides; examples leave out unit, notes and the responsible unit. */
  readonly also?: readonly string[];
  /** The year n of the Renja; 2024 without it. */
  readonly year?: number;
  /** Over how many cells the code is split; one without it. */
  readonly codeCells?: number;
  /** Headings that differ from the form's own, by role. */
  readonly headings?: Readonly<Record<string, string>>;
  /** Labels of the number row that differ from the form's own, by role. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The cells that the rule names, in order, and what it expects there where that is worth showing. */
  readonly findings: readonly { readonly cell: string; readonly expected?: number | string | null }[];
}

/** The example tables are about this year's Renja, unless they name another. */
const EXAMPLE_YEAR = 2024;
/** Columns of the form that examples leave out unless they say otherwise. */
const LEFT_OUT = new Set(['unit', 'notes', 'responsibleUnit']);

/** The columns of an example's table from left to right, beginning at A. */
function exampleColumns(example: RuleExample): LayoutColumn[] {
  const layout = exampleLayout(example);
  return layout.columns.filter(({ role }) => !LEFT_OUT.has(role) || example.also?.includes(role));
}

function exampleLayout(example: RuleExample): Layout {
  const layout = findLayout(example.layout ?? 'T-C.29');
  if (!layout) throw new Error(`Example "${example.name}" is of an unknown form`);
  return layout;
}

/** The example as a sheet: title in row 1, headings in row 2, column numbers in row 3, the body from row 4 on. */
export function exampleSheet(example: RuleExample): SheetSnapshot {
  const layout = exampleLayout(example);
  const columns = exampleColumns(example);
  /** The texts of a header row; over a split code they stand in its first cell. */
  const headerRow = (textOf: (column: LayoutColumn) => string): string[] =>
    columns.flatMap((column) => [
      textOf(column),
      ...Array<string>(column.role === 'code' ? (example.codeCells ?? 1) - 1 : 0).fill(''),
    ]);
  const lines = [
    [layout.titles[0]!],
    headerRow((column) => example.headings?.[column.role] ?? exampleHeading(column, example.year)),
    headerRow((column) => example.labels?.[column.role] ?? exampleLabel(layout, column)),
    ...example.rows
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim())),
  ];
  const rows = new Map(lines.map((line, row) => [row, line.map((text) => exampleCell(text))]));
  return {
    name: 'Contoh',
    visibility: 'visible',
    rows,
    contentRange: { top: 0, left: 0, bottom: lines.length - 1, right: lines[1]!.length - 1 },
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
  };
}

function exampleHeading(column: LayoutColumn, year = EXAMPLE_YEAR): string {
  const heading = column.headings[0]!;
  if (column.yearOffset === null || column.content === 'ratio') return heading;
  return `${heading} ${year + column.yearOffset}`;
}

function exampleLabel(layout: Layout, column: LayoutColumn): string {
  const computed = layout.computed.find(({ role }) => role === column.role);
  if (!computed) return String(column.number);
  const { formula } = computed;
  const numbers = formulaInputs(formula).map((role) => layoutColumn(layout, role)!.number);
  const right = numbers.join(formula.kind === 'sum' ? '+' : '/');
  return `${column.number} = (${right})`;
}

function exampleCell(text: string): Cell {
  const quoted = /^'(.*)'$/.exec(text);
  if (quoted) return { ...EMPTY_CELL, value: quoted[1]! };
  const formula = /^(=.*)⇒(.*)$/.exec(text);
  if (formula) return { ...exampleCell(formula[2]!), formula: formula[1]! };
  const percent = /^(-?\d+)(?:\.(\d+))?%$/.exec(text);
  if (percent) {
    const decimals = percent[2]?.length ?? 0;
    const value = Number((Number(text.slice(0, -1)) / 100).toFixed(decimals + 2));
    return { ...EMPTY_CELL, value, format: decimals > 0 ? `0.${'0'.repeat(decimals)}%` : '0%' };
  }
  return { ...EMPTY_CELL, value: plainValue(text), format: /^-?\d{4,}$/.test(text) ? '#,##0' : 'General' };
}

function plainValue(text: string): CellValue {
  if (text === '') return null;
  if (/^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/.test(text)) return { error: text };
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text;
}
