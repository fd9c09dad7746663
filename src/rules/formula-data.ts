import type { Formula } from '../layouts/formula';
import { columnName, layoutColumn } from '../layouts/layout';
import { formatAddress } from '../sheet/address';
import type { TableColumn } from '../table/table';
import type { Locale, Localized } from '../text/locale';
import { formatNumber, formatPercent } from '../text/number-text';
import type { ComputedCell } from '../plan/computed-cells';
import type { PlanTable } from '../plan/plan-table';
import type { RelatedCell } from './finding';

/** A figure as a message names it: its cell, its column's name with its year, and what counts there. */
export interface NamedFigure<Value extends number | null = number | null> {
  readonly cell: string;
  readonly name: Localized;
  readonly value: Value;
}

/** One figure of a formula. */
export interface FormulaTerm extends NamedFigure {
  /** The column's number in the sheet's number row, else in the form. */
  readonly number: string;
}

/** What messages about a computed cell need. */
export interface FormulaData {
  readonly cell: string;
  readonly columnName: Localized;
  readonly kind: Formula['kind'];
  readonly terms: readonly FormulaTerm[];
  readonly stated: number | null;
  readonly expected: number;
  /** Digits behind the decimal sign of a percentage as the cell shows it. */
  readonly percentDecimals: number;
}

/** A column's name with its year, in both languages. */
export function nameOfColumn(plan: PlanTable, column: TableColumn): Localized {
  const inLayout = layoutColumn(plan.layout, column.role);
  return inLayout ? columnName(inLayout, column.year) : { id: column.header, en: column.header };
}

/** A column's number: the sheet's own label, else the form's. */
export function numberOfColumn(plan: PlanTable, column: TableColumn): string {
  return column.number ?? String(layoutColumn(plan.layout, column.role)?.number ?? '');
}

/** Names a figure; `row` is zero-based. */
export function namedFigure<Value extends number | null>(
  plan: PlanTable,
  row: number,
  column: TableColumn,
  value: Value,
): NamedFigure<Value> {
  return { cell: formatAddress({ row, column: column.column }), name: nameOfColumn(plan, column), value };
}

/** Gathers what there is to say about a computed cell; `expected` must be known. */
export function formulaData(plan: PlanTable, cell: ComputedCell): FormulaData {
  const decimals = cell.tolerance > 0 ? Math.max(0, Math.round(-Math.log10(2 * cell.tolerance)) - 2) : 2;
  return {
    cell: formatAddress({ row: cell.row.row, column: cell.column.column }),
    columnName: nameOfColumn(plan, cell.column),
    kind: cell.formula.kind,
    terms: cell.inputs.map(({ column, value }) => ({
      number: numberOfColumn(plan, column),
      ...namedFigure(plan, cell.row.row, column, value),
    })),
    stated: cell.stated,
    expected: cell.expected ?? 0,
    percentDecimals: cell.quantity.kind === 'number' ? Math.min(decimals, 9) : 2,
  };
}

/** The cells that a computed cell is made of, as related cells. */
export function inputCells(cell: ComputedCell): RelatedCell[] {
  return cell.inputs.map(({ column }) => ({ row: cell.row.row, column: column.column, relation: 'input' }));
}

/** A figure of the formula's kind in words: an amount or a percentage. */
export function figureText(data: FormulaData, value: number, locale: Locale): string {
  return data.kind === 'ratio' ? formatPercent(value, locale, data.percentDecimals) : formatNumber(value, locale);
}

const signs: Readonly<Record<FormulaData['kind'], string>> = { sum: ' + ', ratio: ' ÷ ', last: '' };

/** The formula by column numbers: "5 + 7 + 9", "10 ÷ 4". */
export function formulaByNumbers(data: FormulaData): string {
  return data.terms.map(({ number }) => number).join(signs[data.kind]);
}

/** The formula by figures: "23.980.000 + 17.456.000 + 17.459.000 = 58.895.000"; a blank part reads "–". */
export function formulaByFigures(data: FormulaData, locale: Locale): string {
  const figures = data.terms.map(({ value }) => (value === null ? '–' : formatNumber(value, locale)));
  return `${figures.join(signs[data.kind])} = ${figureText(data, data.expected, locale)}`;
}

/** "Realisasi s/d 2021 (I10) + Realisasi Renja 2022 (K10)": which cells the formula reads. */
export function formulaByNames(data: FormulaData, locale: Locale): string {
  return data.terms.map(({ name, cell }) => `${name[locale]} (${cell})`).join(signs[data.kind]);
}
