import type { ComputedCell } from '../../plan/computed/computed-cell';
import { computedCellsByColumn } from '../../plan/computed/computed-cells';
import { columnFormat } from '../../plan/filling/fill-formula';
import { isRightOnOtherScale } from '../../plan/figures/other-scale';
import type { PlanRow, PlanTable } from '../../plan/plan-table';
import type { NumberQuantity } from '../../plan/figures/quantity';
import { formatAddress, type CellPosition } from '../../sheet/address';
import type { CellContent } from '../../sheet/edit';
import { groupBy } from '../../sheet/group-by';
import type { Localized } from '../../text/locale';
import { formatNumber, formatPercent } from '../../text/number-text';
import { editOf } from '../edit-of';
import { nameOfColumn } from '../messages/formula-data';
import { isNumber, quantityCells, shownText, quantityRows, type QuantityCell } from '../rows/quantity-cells';
import { defineRule, type RuleHit } from '../rule';

interface ScaleData {
  readonly cell: string;
  readonly columnName: Localized;
  readonly value: number;
  /** What the figure means, as a fraction. */
  readonly fraction: number;
  /** A figure beside it that is written the other way, as the sheet shows it; "" for a whole column. */
  readonly other: string;
  /** The figure as it should be typed: 97.5, with "%" or without. */
  readonly typed: { readonly value: number; readonly isPercent: boolean };
}

/** A plain number beside percentages of the same row is one itself up to this. */
const MOST_AS_PERCENT = 1000;
/** A column writes percentages with "%" when so many of its figures do, and more than do not. */
const LEAST_PERCENTS = 2;
/** A figure is on the scale of 100 when it is this much larger than the fraction that it stands for. */
const HUNDREDFOLD = 10;

interface PercentCell extends QuantityCell {
  readonly quantity: NumberQuantity;
}

function percentCells(plan: PlanTable, row: PlanRow): PercentCell[] {
  return quantityCells(plan, row).flatMap((cell) => {
    const { quantity } = cell;
    return isNumber(quantity) && quantity.unit === null ? [{ ...cell, quantity }] : [];
  });
}

/** Among a row's figures with "%", those that are written 97.5 without it. */
function rowHits(plan: PlanTable, row: PlanRow): RuleHit<ScaleData>[] {
  return [...groupBy(percentCells(plan, row), ({ column }) => column.side).values()].flatMap((cells) => {
    const percent = cells.find(({ quantity }) => quantity.isPercent);
    if (!percent) return [];
    return cells
      .filter(({ quantity: { isPercent, value } }) => !isPercent && value > 1 && value <= MOST_AS_PERCENT)
      .map((cell) => {
        const { value, decimals } = cell.quantity;
        const place = { row: row.row, column: cell.column.column };
        const data = {
          cell: formatAddress(place),
          columnName: nameOfColumn(plan, cell.column),
          value,
          fraction: Number((value / 100).toFixed(decimals + 2)),
          other: percentText(plan, percent),
          typed: { value, isPercent: true },
        };
        return scaleHit(plan, row, place, data, asPercent(data));
      });
  });
}

function percentText(plan: PlanTable, cell: PercentCell): string {
  const { quantity } = cell;
  if (quantity.isText) return shownText(plan, cell);
  return formatPercent(quantity.value, 'id', Math.max(0, quantity.decimals - 2));
}

/** The degrees of achievement that are right on another scale than most of their column. */
function achievementsOfOtherScale(plan: PlanTable): readonly ComputedCell[] {
  return [...computedCellsByColumn(plan).values()].flatMap((cells) => {
    const percents = cells.filter(({ quantity }) => isNumber(quantity) && quantity.isPercent);
    const plain = cells.filter(({ quantity }) => isNumber(quantity) && !quantity.isPercent && !quantity.isText);
    const isPlainOdd = percents.length >= LEAST_PERCENTS && percents.length > plain.length;
    return cells.filter((cell) => isRightOnOtherScale(cell) || (isPlainOdd && isHundredfold(cell)));
  });
}

/** Whether 97.5 is written where 97.5 % is right. */
function isHundredfold({ quantity, state, stated, isShare }: ComputedCell): boolean {
  if (!isShare || state !== 'matches' || !isNumber(quantity) || quantity.isPercent || quantity.isText) return false;
  return stated !== null && stated !== 0 && quantity.value > HUNDREDFOLD * stated;
}

/** A degree of achievement that is right on the other scale than its column's. */
function achievementHit(plan: PlanTable, { row, column, quantity, expected }: ComputedCell): RuleHit<ScaleData> {
  const place = { row: row.row, column: column.column };
  const { value } = quantity as NumberQuantity;
  const near = [value, value / 100].map((fraction) => Math.abs(fraction - expected!));
  const fraction = tidy(near[0]! < near[1]! ? value : value / 100);
  // The cell's own format is that of the other scale.
  const { format, factor } = columnFormat(plan, column, 'General');
  const typed = {
    value: tidy(format.includes('%') ? fraction * 100 : fraction * factor),
    isPercent: format.includes('%'),
  };
  const data = {
    cell: formatAddress(place),
    columnName: nameOfColumn(plan, column),
    value,
    fraction,
    other: '',
    typed,
  };
  return scaleHit(plan, row, place, data, {
    value: tidy(fraction * factor),
    formula: null,
    format,
  });
}

/** Without what binary fractions add. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** A plain number with "%", with the digits that it has. */
function asPercent({ value, fraction }: ScaleData): CellContent {
  const decimals = Math.max(0, String(value).split('.')[1]?.length ?? 0);
  return { value: fraction, formula: null, format: decimals > 0 ? `0.${'0'.repeat(decimals)}%` : '0%' };
}

function scaleHit(
  plan: PlanTable,
  row: PlanRow,
  place: CellPosition,
  data: ScaleData,
  content: CellContent,
): RuleHit<ScaleData> {
  const edit = editOf(plan, place, content);
  return {
    ...place,
    subject: row,
    stated: data.value,
    expected: data.fraction,
    message: data.other === '' ? 'column' : 'row',
    cause: 'scale',
    data,
    fix: edit.before.formula !== null ? null : { kind: 'suggestion', edits: [edit] },
  };
}

const typedText = ({ value, isPercent }: ScaleData['typed'], locale: 'id' | 'en'): string =>
  formatNumber(value, locale) + (isPercent ? '%' : '');

/** A percentage that is written on another scale than the figures beside it. */
export const percentScale = defineRule<ScaleData>({
  id: 'percent-scale',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Persentase ditulis dengan skala lain daripada angka di sekitarnya (97,5 di antara 0,975 atau 97,5%).',
    en: 'A percentage is written on another scale than the figures around it (97.5 among 0.975 or 97.5 %).',
  },
  check: (plan) => [
    ...quantityRows(plan).flatMap((row) => rowHits(plan, row)),
    ...achievementsOfOtherScale(plan).map((cell) => achievementHit(plan, cell)),
  ],
  messages: {
    row: {
      id: ({ cell, columnName, value, fraction, other, typed }) => ({
        what: `${columnName.id} tertulis ${formatNumber(value, 'id')} tanpa tanda %, padahal angka lain di barisnya ${other}`,
        why: `Excel membaca ${cell} sebagai ${formatNumber(value * 100, 'id')}%, bukan ${formatNumber(fraction * 100, 'id')}%.`,
        action: `Bila yang dimaksud persen, ketik ${typedText(typed, 'id')} di ${cell}.`,
      }),
      en: ({ cell, columnName, value, fraction, other, typed }) => ({
        what: `${columnName.en} says ${formatNumber(value, 'en')} without "%" although another figure of its row is ${other}`,
        why: `Excel takes ${cell} for ${formatNumber(value * 100, 'en')}%, not for ${formatNumber(fraction * 100, 'en')}%.`,
        action: `If a percentage is meant, type ${typedText(typed, 'en')} in ${cell}.`,
      }),
    },
    column: {
      id: ({ cell, columnName, value, fraction, typed }) => ({
        what: `${columnName.id} tertulis ${formatNumber(value, 'id')}, dengan skala lain daripada baris-baris lainnya`,
        why: `Hasil hitungnya ${formatPercent(fraction, 'id')}; baris lain di kolom ini menulis persentase dengan cara lain.`,
        action: `Ketik ${typedText(typed, 'id')} di ${cell}, seperti baris lainnya.`,
      }),
      en: ({ cell, columnName, value, fraction, typed }) => ({
        what: `${columnName.en} says ${formatNumber(value, 'en')}, on another scale than the other rows`,
        why: `It comes to ${formatPercent(fraction, 'en')}; the other rows of this column write percentages another way.`,
        action: `Type ${typedText(typed, 'en')} in ${cell}, as the other rows have it.`,
      }),
    },
  },
  examples: [
    {
      name: 'target 85%, prakiraan maju 90',
      layout: 'T-C.33',
      columns: 'code name indicator location target budget fundSource forwardTarget forwardBudget',
      rows: "1.06.02.2.01 | Pemberdayaan KAT | Persentase KAT yang terlatih | Ba'a | 85% | 30000000 | APBD | 90 | 40000000",
      findings: [{ cell: 'H4', expected: 0.9 }],
    },
    {
      name: 'satu angka berskala 100 di antara persentase',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 100000 | 10000 | 40000 | 39000 | 97.50% | 1000 | 50000 | 50%
1.06.02 | PROGRAM PEMBERDAYAAN | | 100000 | 10000 | 40000 | 38000 | 95 | 2000 | 50000 | 50%
1.06.03 | PROGRAM REHABILITASI | | 100000 | 10000 | 40000 | 37000 | 92.50% | 3000 | 50000 | 50%`,
      findings: [{ cell: 'H5', expected: 0.95 }],
    },
    {
      name: 'satu pecahan di antara angka berskala 100',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 100000 | 10000 | 40000 | 39000 | 97.5 | 1000 | 50000 | 50
1.06.02 | PROGRAM PEMBERDAYAAN | | 100000 | 10000 | 40000 | 38000 | 95 | 2000 | 50000 | 50
1.06.03 | PROGRAM REHABILITASI | | 100000 | 10000 | 40000 | 37000 | 0.925 | 3000 | 50000 | 50`,
      findings: [{ cell: 'H6', expected: 0.925 }],
    },
  ],
});
