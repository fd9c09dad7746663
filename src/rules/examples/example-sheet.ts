import { findLayout } from '../../layouts/find-layout';
import { formulaInputs } from '../../layouts/formula';
import { layoutColumn, type Layout } from '../../layouts/layout';
import { Nomenklatur } from '../../nomenklatur/nomenklatur-index';
import { readNomenklaturRows } from '../../nomenklatur/read-list';
import { EMPTY_CELL, type Cell, type CellValue } from '../../sheet/cell';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { exampleColumns, exampleHeadings, type ExampleColumn } from './example-columns';
import type { ExampleTable, RuleExample } from './example-table';

/** The form of an example. */
export function exampleLayout(example: ExampleTable): Layout {
  const layout = findLayout(example.layout ?? 'T-C.29');
  if (!layout) throw new Error(`An example is of the unknown form ${example.layout}`);
  return layout;
}

/**
 * The example as a sheet: title in row 1, the body from row 4 on. Between them the headings in row 2 and the column numbers in row 3;
 * where the columns come by years, quarters, measures or halves, these stand in row 3 under the headings that span them.
 */
export function exampleSheet(example: ExampleTable): SheetSnapshot {
  const layout = exampleLayout(example);
  const columns = exampleColumns(example, layout);
  const headerRows = exampleHeadings(columns) ?? [
    columns.map(({ heading }) => heading),
    columns.map((column) => example.labels?.[column.inLayout.role] ?? exampleLabel(layout, column)),
  ];
  const lines = [
    [layout.titles[0]!],
    ...headerRows.map((texts) =>
      columns.flatMap(({ cells }, at) => [texts[at]!, ...Array<string>(cells - 1).fill('')]),
    ),
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

/** The nomenklatur that the example imports; none without one. */
export function exampleNomenklatur({ nomenklatur }: RuleExample): Nomenklatur | undefined {
  if (nomenklatur === undefined) return undefined;
  const rows = nomenklatur.split('\n').map((line) => /^\s*(\S+)\s+(.+)$/.exec(line)!.slice(1));
  return new Nomenklatur(readNomenklaturRows([['kode', 'nama'], ...rows], 'sipd', 'SIPD 2025'));
}

function exampleLabel(layout: Layout, { inLayout }: ExampleColumn): string {
  const computed = layout.computed.find(({ role }) => role === inLayout.role);
  if (!computed) return String(inLayout.number);
  const { formula } = computed;
  const numbers = formulaInputs(formula).map((role) => layoutColumn(layout, role)!.number);
  const right = numbers.join(formula.kind === 'sum' ? '+' : '/');
  return `${inLayout.number} = (${right})`;
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
