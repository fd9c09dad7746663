import { givesAmount, GROWTH_READINGS, growthBy, type GrowthReading } from '../../plan/growth/growth-readings';
import { chosenGrowth, growthColumns, growthOf } from '../../plan/growth/growth';
import { mostFrequent } from '../../plan/most-frequent';
import { figureAt, numberAt, type PlanRow, type PlanTable } from '../../plan/plan-table';
import type { NumberQuantity } from '../../plan/figures/quantity';
import { formatAddress } from '../../sheet/address';
import type { TableColumn } from '../../table/table';
import type { Locale, Localized } from '../../text/locale';
import { formatNumber, formatPercent } from '../../text/number-text';
import { nameOfColumn } from '../messages/formula-data';
import { isNumber } from '../rows/quantity-cells';
import { defineRule, type RuleHit } from '../rule';

interface GrowthData {
  readonly cell: string;
  readonly columnName: Localized;
  readonly stated: number;
  readonly isPercent: boolean;
  /** The definition that the figure follows; null where it follows none. */
  readonly fits: GrowthReading | null;
  /** The definition that the user has chosen, else the one that most figures of the table follow, and what it gives here. */
  readonly usual: GrowthReading | null;
  readonly isChosen: boolean;
  readonly expected: number | null;
  readonly amounts: readonly (number | null)[];
}

interface GrowthCell {
  readonly row: PlanRow;
  readonly column: TableColumn;
  readonly quantity: NumberQuantity;
  readonly years: readonly TableColumn[];
  readonly amounts: readonly (number | null)[];
  readonly fits: readonly GrowthReading[];
  /** What the definition that the user has chosen gives here; null without one, and where it gives nothing. */
  readonly chosen: { readonly definition: GrowthReading; readonly expected: number } | null;
}

function growthCells(plan: PlanTable): GrowthCell[] {
  return growthColumns(plan).flatMap((growth) => {
    const chosen = chosenGrowth(plan, growth);
    return plan.rows.flatMap((row) => {
      const cell = growthCell(plan, row, growth.column, growth.years);
      if (!cell) return [];
      const expected = chosen && growthOf(chosen.definition, cell.amounts, chosen.divisor);
      return [{ ...cell, chosen: expected === null ? null : { definition: readingOf(chosen!), expected } }];
    });
  });
}

/** What filling writes by a definition, as a reading of figures. */
function readingOf({ definition, divisor }: NonNullable<ReturnType<typeof chosenGrowth>>): GrowthReading {
  if (definition === 'absolute') return divisor === 'years' ? 'amount-years' : 'amount';
  return definition === 'cagr' ? 'compound' : 'yearly-mean';
}

function growthCell(
  plan: PlanTable,
  row: PlanRow,
  column: TableColumn,
  years: readonly TableColumn[],
): Omit<GrowthCell, 'chosen'> | null {
  const quantity = figureAt(plan, row.row, column.column);
  const amounts = years.map((year) => numberAt(plan, row.row, year.column));
  if (!isNumber(quantity) || growthBy('total', amounts) === null) return null;
  const fits = GROWTH_READINGS.filter((definition) => isFit(quantity, growthBy(definition, amounts)!, definition));
  return { row, column, quantity, years, amounts, fits };
}

/** Whether a figure is the given growth, rounded or cut off to its last digit; a plain figure may be a fraction or on a scale of 100. */
function isFit({ value, decimals, isPercent }: NumberQuantity, growth: number, definition: GrowthReading): boolean {
  const step = 10 ** -decimals + 1e-9;
  if (givesAmount(definition)) return !isPercent && Math.abs(value - growth) < Math.max(step, 1);
  const factors = isPercent ? [1] : [1, 100];
  return factors.some((factor) => Math.abs(value - growth * factor) < step);
}

/** The definition that most figures follow; one figure may follow several. */
function usualDefinition(cells: readonly GrowthCell[]): GrowthReading | null {
  const counts = new Map<GrowthReading, number>();
  for (const definition of GROWTH_READINGS) {
    const count = cells.filter(({ fits }) => fits.includes(definition)).length;
    if (count > 0) counts.set(definition, count);
  }
  return mostFrequent(counts)[0];
}

/** Whether a cell states what it should: by the definition that the user has chosen, else by that of the others. */
function isRight({ chosen, quantity, fits }: GrowthCell, usual: GrowthReading | null): boolean {
  if (chosen) return isFit(quantity, chosen.expected, chosen.definition);
  return usual !== null && fits.includes(usual);
}

function growthHit(plan: PlanTable, cell: GrowthCell, ofOthers: GrowthReading | null): RuleHit<GrowthData> {
  const { row, column, quantity, years, amounts, fits, chosen } = cell;
  const place = { row: row.row, column: column.column };
  const usual = chosen?.definition ?? ofOthers;
  const expected = chosen?.expected ?? (usual && growthBy(usual, amounts));
  return {
    ...place,
    subject: row,
    stated: quantity.value,
    expected,
    message: fits.length > 0 ? 'mixed' : 'none',
    data: {
      cell: formatAddress(place),
      columnName: nameOfColumn(plan, column),
      stated: quantity.value,
      isPercent: quantity.isPercent,
      fits: fits[0] ?? null,
      usual,
      isChosen: chosen !== null,
      expected,
      amounts,
    },
    related: years.map((year) => ({ row: row.row, column: year.column, relation: 'input' as const })),
  };
}

const DEFINITIONS: Readonly<Record<GrowthReading, Localized>> = {
  'yearly-mean': { id: 'rata-rata pertumbuhan tiap tahun', en: 'the mean of the yearly growth' },
  'yearly-mean-years': {
    id: 'jumlah pertumbuhan tiap tahun dibagi banyaknya tahun, bukan banyaknya pertumbuhan',
    en: 'the sum of the yearly growth divided by the years instead of the changes',
  },
  compound: { id: 'pertumbuhan majemuk (akar dari akhir ÷ awal)', en: 'compound growth (root of last ÷ first)' },
  'first-mean': {
    id: 'kenaikan dari tahun pertama dibagi banyaknya pertumbuhan',
    en: 'the growth since the first year divided by the changes',
  },
  'first-mean-years': {
    id: 'kenaikan dari tahun pertama dibagi banyaknya tahun',
    en: 'the growth since the first year divided by the years',
  },
  total: { id: 'kenaikan seluruhnya dari tahun pertama', en: 'the whole growth since the first year' },
  amount: { id: 'rata-rata kenaikan dalam rupiah per pertumbuhan', en: 'the mean increase in rupiah per change' },
  'amount-years': {
    id: 'kenaikan dalam rupiah dibagi banyaknya tahun',
    en: 'the increase in rupiah divided by the years',
  },
};

const statedText = ({ stated, isPercent }: GrowthData, locale: Locale): string =>
  isPercent ? formatPercent(stated, locale) : formatNumber(stated, locale);

function expectedText({ usual, expected }: GrowthData, locale: Locale): string {
  if (usual === null || expected === null) return '';
  return givesAmount(usual) ? formatNumber(Math.round(expected), locale) : formatPercent(expected, locale);
}

const amountsText = ({ amounts }: GrowthData, locale: Locale): string =>
  amounts.map((amount) => (amount === null ? '–' : formatNumber(amount, locale))).join(' → ');

/** What the user has chosen or the table's other figures do, and what that would give here. */
function usualText(data: GrowthData, locale: Locale): string {
  if (data.usual === null) return '';
  const definition = DEFINITIONS[data.usual][locale];
  if (data.isChosen) {
    return locale === 'id'
      ? ` Anda memilih ${definition}, di sini ${expectedText(data, 'id')}.`
      : ` You have chosen ${definition}, which gives ${expectedText(data, 'en')} here.`;
  }
  return locale === 'id'
    ? ` Angka lain di tabel ini memakai ${definition}, di sini ${expectedText(data, 'id')}.`
    : ` Other figures of the table follow ${definition}, which gives ${expectedText(data, 'en')} here.`;
}

/** Average growth (T-C.24) that follows no known definition, or another one than the rest of the table. */
export const growthMismatch = defineRule<GrowthData>({
  id: 'growth-mismatch',
  severity: 'warning',
  layouts: ['T-C.24'],
  summary: {
    id: 'Rata-rata pertumbuhan tidak cocok dengan rumus mana pun, atau rumus dan pembaginya bercampur.',
    en: 'Average growth fits none of the known definitions, or definitions or denominators are mixed.',
  },
  check: (plan) => {
    const cells = growthCells(plan);
    const usual = usualDefinition(cells);
    return cells.filter((cell) => !isRight(cell, usual)).map((cell) => growthHit(plan, cell, usual));
  },
  messages: {
    mixed: {
      id: (data) => ({
        what: `${data.columnName.id} ${statedText(data, 'id')} dihitung dengan rumus lain daripada ${data.isChosen ? 'yang Anda pilih' : 'baris lainnya'}`,
        why: `Angka ini ${DEFINITIONS[data.fits!].id} dari ${amountsText(data, 'id')}.${usualText(data, 'id')}`,
        action: `Pakai satu rumus dan satu pembagi untuk seluruh tabel, juga di ${data.cell}.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} of ${statedText(data, 'en')} is computed another way than ${data.isChosen ? 'you have chosen' : 'in the other rows'}`,
        why: `This figure is ${DEFINITIONS[data.fits!].en} of ${amountsText(data, 'en')}.${usualText(data, 'en')}`,
        action: `Use one definition and one denominator for the whole table, in ${data.cell}, too.`,
      }),
    },
    none: {
      id: (data) => ({
        what: `${data.columnName.id} ${statedText(data, 'id')} tidak cocok dengan rumus pertumbuhan mana pun`,
        why: `Dari ${amountsText(data, 'id')} tidak ada rumus yang kami kenal yang menghasilkan angka ini.${usualText(data, 'id')}`,
        action: `Hitung ulang ${data.cell}, dan sebutkan rumusnya di bawah tabel.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} of ${statedText(data, 'en')} fits no definition of growth`,
        why: `None of the definitions that we know gives this figure for ${amountsText(data, 'en')}.${usualText(data, 'en')}`,
        action: `Compute ${data.cell} again, and name the definition below the table.`,
      }),
    },
  },
  examples: [
    {
      name: 'pembagi yang bercampur, dan angka yang tidak cocok',
      layout: 'T-C.24',
      columns:
        'no name budget.2021 budget.2022 budget.2023 spent.2021 spent.2022 spent.2023 ratio.2021 ratio.2022 ratio.2023 budgetGrowth spentGrowth',
      rows: `1 | Program Sosial | 1000000 | 1500000 | 1800000 | 1000000 | 1200000 | 1500000 | 100% | 80% | 83.33% | 35.00% | 22.50%
2 | Program Bencana | 2000000 | 2400000 | 3000000 | 2000000 | 2400000 | 3000000 | 100% | 100% | 100% | 22.50% | 15.00%
3 | Program Anak | 1000000 | 1100000 | 1320000 | 1000000 | 1100000 | 1320000 | 100% | 100% | 100% | 15.00% | 71.00%`,
      findings: [
        { cell: 'M5', expected: 0.225 },
        { cell: 'M6', expected: 0.15 },
      ],
    },
    {
      name: 'satu rumus untuk semua baris, apa pun rumusnya',
      layout: 'T-C.24',
      columns:
        'no name budget.2021 budget.2022 budget.2023 spent.2021 spent.2022 spent.2023 ratio.2021 ratio.2022 ratio.2023 budgetGrowth spentGrowth',
      rows: `1 | Program Sosial | 1000000 | 1500000 | 1800000 | 1000000 | 1200000 | 1500000 | 100% | 80% | 83.33% | 400000 | 250000
2 | Program Bencana | 2000000 | 2400000 | 3000000 | 2000000 | 2400000 | 3000000 | 100% | 100% | 100% | 500000 | 500000`,
      findings: [],
    },
  ],
});
