import { writeExpression } from '../../layouts/formula';
import { columnName, layoutColumn } from '../../layouts/layout';
import { columnLetters, formatAddress } from '../../sheet/address';
import type { TableColumn } from '../../table/table';
import type { Locale, Localized } from '../../text/locale';
import { formatFigure, formatNumber, formatPercent } from '../../text/number-text';
import { lastGivenIndex, type Calculation } from '../../plan/computed/calculation';
import type { ComputedCell } from '../../plan/computed/computed-cell';
import type { PlanTable } from '../../plan/plan-table';
import type { RelatedCell } from '../finding';

/** A figure as a message names it: its cell, its column's name with its year, and what counts there. */
export interface NamedFigure<Value extends number | null = number | null> {
  readonly cell: string;
  readonly name: Localized;
  readonly value: Value;
}

/** One figure of a formula. */
export interface FormulaTerm extends NamedFigure {
  /** The column's number in the sheet's number row; null where the sheet has none. */
  readonly number: string | null;
  /** The column's letters: "N". */
  readonly letters: string;
  /** Whether the sheet shows it as a percentage. */
  readonly isPercent: boolean;
}

/** What messages about a computed cell need. */
export interface FormulaData {
  readonly cell: string;
  readonly columnName: Localized;
  readonly calculation: Calculation;
  /** Whether the figure is a percentage. */
  readonly isShare: boolean;
  readonly terms: readonly FormulaTerm[];
  readonly stated: number | null;
  readonly expected: number;
  /** Digits behind the decimal sign of a percentage as the cell shows it. */
  readonly percentDecimals: number;
}

const QUARTERS = ['I', 'II', 'III', 'IV'];
const MEASURE_SIGNS: Readonly<Record<string, string>> = { k: 'K', rp: 'Rp', percent: '%' };

/** A column's name with its year and quarter, in both languages; where it comes as a pair, with its measure. */
export function nameOfColumn(plan: PlanTable, column: TableColumn): Localized {
  const ofRole = plan.layout.columns.filter(({ role }) => role === column.role);
  const inLayout = ofRole.find(({ side }) => side === column.side) ?? ofRole[0];
  const name = inLayout ? columnName(inLayout, column.year) : { id: column.header, en: column.header };
  const quarter = column.quarter === null ? '' : ` ${QUARTERS[column.quarter - 1]}`;
  const isOneOfPair = plan.table.columns.some(
    ({ role, measure }) => role === column.role && measure !== column.measure,
  );
  const measure = isOneOfPair && column.measure !== null ? ` (${MEASURE_SIGNS[column.measure]})` : '';
  return { id: `${name.id}${quarter}${measure}`, en: `${name.en}${quarter}${measure}` };
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
    calculation: cell.calculation,
    isShare: cell.isShare,
    terms: cell.inputs.map(({ column, quantity, value }) => ({
      number: column.number,
      letters: columnLetters(column.column),
      isPercent: quantity.kind === 'number' && quantity.isPercent,
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
  return data.isShare ? formatPercent(value, locale, data.percentDecimals) : formatNumber(value, locale);
}

/** The calculation with its terms written as given: "5 + 7 + 9", "(2 × 7 − 8) ÷ 7"; of a level only the term that counts. */
function calculationText(data: FormulaData, terms: readonly string[]): string {
  const { calculation } = data;
  switch (calculation.kind) {
    case 'add':
      return terms.join(' + ');
    case 'last':
      return terms.at(-1) ?? '';
    case 'last-given':
      return terms[lastGivenIndex(data.terms.map(({ value }) => value))] ?? '';
    case 'ratio': {
      const [realized = '', target = ''] = terms;
      const whole = calculation.whole === 1 ? '100%' : '100';
      const ways = {
        plain: `${realized} ÷ ${target}`,
        doubled: `(2 × ${target} − ${realized}) ÷ ${target}`,
        complement: `(${whole} − ${realized}) ÷ (${whole} − ${target})`,
        inverse: `${target} ÷ ${realized}`,
      };
      return ways[calculation.way];
    }
    case 'expression': {
      const byRole = new Map(calculation.roles.map((role, index) => [role, terms[index] ?? '']));
      const text = writeExpression(calculation.expression, (role) => byRole.get(role)!, ' ');
      return text.replaceAll(' * ', ' × ').replaceAll(' / ', ' ÷ ').replaceAll(' - ', ' − ');
    }
  }
}

/** Whether the formula holds figures of its own, which numbers of columns beside them would be taken for: "(100 − 4)". */
function hasFigures({ calculation }: FormulaData): boolean {
  return calculation.kind === 'ratio' && (calculation.way === 'complement' || calculation.way === 'doubled');
}

/**
 * The formula by the numbers that the sheet gives its columns: "5 + 7 + 9", "10 ÷ 4"; by the columns' letters where it gives none,
 * or where they would read as figures: "(100 − D) ÷ (100 − C)".
 */
export function formulaByColumns(data: FormulaData): string {
  const isNumbered = data.terms.every(({ number }) => number !== null) && !hasFigures(data);
  return calculationText(
    data,
    data.terms.map(({ number, letters }) => (isNumbered && number !== null ? number : letters)),
  );
}

/** The formula by figures: "23.980.000 + 17.456.000 + 17.459.000 = 58.895.000"; a blank part reads "–". */
export function formulaByFigures(data: FormulaData, locale: Locale): string {
  const figures = data.terms.map(({ value, isPercent }) => {
    if (value === null) return '–';
    const figure = formatFigure(value, isPercent, locale);
    return value < 0 && data.terms.length > 1 ? `(${figure})` : figure;
  });
  return `${calculationText(data, figures)} = ${figureText(data, data.expected, locale)}`;
}

const LEVEL_REMARK: Localized = {
  id: ' (angka terakhir yang terisi; angka seperti ini tidak dijumlahkan)',
  en: ' (the last figure given; such figures are not added up)',
};

/** "Realisasi s/d 2021 (I10) + Realisasi Renja 2022 (K10)": which cells the formula reads. */
export function formulaByNames(data: FormulaData, locale: Locale): string {
  const names = data.terms.map(({ name, cell }) => `${name[locale]} (${cell})`);
  return calculationText(data, names) + (data.calculation.kind === 'last-given' ? LEVEL_REMARK[locale] : '');
}
