import { numberAt, type PlanRow, type PlanTable } from '../../plan/plan-table';
import { parseDigits, type NumberStyle } from '../../plan/figures/number-style';
import { styleEvidenceOf } from '../../plan/figures/quantity';
import { unusualFigures, type UnusualFigure } from '../../plan/figures/unusual-figures';
import { formatAddress } from '../../sheet/address';
import { cellAt } from '../../sheet/snapshot';
import { cellText } from '../../table/cell-text';
import type { TableColumn } from '../../table/table';
import type { Localized } from '../../text/locale';
import { formatNumber } from '../../text/number-text';
import { nameOfColumn } from '../messages/formula-data';
import { defineRule, type RuleHit } from '../rule';

interface AmbiguousData {
  readonly cell: string;
  readonly columnName: Localized;
  readonly text: string;
  /** As we read it, and the other way. */
  readonly taken: number;
  readonly other: number;
}

/** Units that are measured: 1.5 km makes sense, 1.5 orang does not. */
const MEASURED =
  /^(%|persen|ha|hektar\w*|km|m|m2|m3|meter|ton|kg|kw|kwh|liter|poin|point|indeks|skor|nilai|tahun|jam)\b/i;

/** Which styles the table's texts follow beyond doubt. */
function stylesIn(plan: PlanTable): ReadonlySet<NumberStyle> {
  const styles = plan.rows.flatMap(({ row }) =>
    plan.figureColumns.map(({ column }) => styleEvidenceOf(cellText(cellAt(plan.sheet, row, column)))),
  );
  return new Set(styles.filter((style) => style === 'id' || style === 'en'));
}

/** Figures nearer than this factor to another of the same row are of its size. */
const SAME_SIZE = 30;

/** Whether the row's other figures are of the size of one reading only. */
function isSettledByRow(plan: PlanTable, row: PlanRow, column: TableColumn, readings: readonly number[]): boolean {
  const others = plan.figureColumns
    .filter((other) => other !== column && other.measure === column.measure)
    .flatMap((other) => {
      const { value } = cellAt(plan.sheet, row.row, other.column);
      return typeof value === 'number' ? (numberAt(plan, row.row, other.column) ?? []) : [];
    })
    .filter((value) => value > 0);
  const near = readings.filter((reading) =>
    others.some((other) => reading / other < SAME_SIZE && other / reading < SAME_SIZE),
  );
  return near.length === 1;
}

function ambiguousHit(plan: PlanTable, { row, column, quantity }: UnusualFigure): RuleHit<AmbiguousData>[] {
  if (quantity.kind !== 'number' || quantity.textStyle !== 'ambiguous') return [];
  const isCounted = quantity.unit !== null && !MEASURED.test(quantity.unit);
  if (column.measure === 'rp' || isCounted) return [];
  const place = { row: row.row, column: column.column };
  const text = cellText(cellAt(plan.sheet, place.row, place.column));
  const digits = /\d[\d.,]*\d/.exec(text)?.[0] ?? '';
  const [taken, other] = [plan.numberStyle, plan.numberStyle === 'id' ? ('en' as const) : ('id' as const)].map(
    (style) => parseDigits(digits, style),
  );
  if (taken == null || other == null || isSettledByRow(plan, row, column, [taken, other])) return [];
  return [
    {
      ...place,
      subject: row,
      stated: text,
      expected: null,
      message: 'ambiguous',
      data: { cell: formatAddress(place), columnName: nameOfColumn(plan, column), text, taken, other },
    },
  ];
}

/** A number typed as text that could be read in two ways, in a table in which nothing else tells which. */
export const numberAmbiguous = defineRule<AmbiguousData>({
  id: 'number-ambiguous',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Angka seperti 1.234 bisa berarti seribu dua ratus tiga puluh empat atau satu koma dua.',
    en: 'A figure like 1.234 may be one thousand two hundred and thirty-four or one point two.',
  },
  check: (plan) => {
    const unusual = unusualFigures(plan).filter(({ quantity }) => quantity.kind === 'number');
    return unusual.length > 0 && stylesIn(plan).size !== 1
      ? unusual.flatMap((figure) => ambiguousHit(plan, figure))
      : [];
  },
  messages: {
    ambiguous: {
      id: ({ text, taken, other, columnName }) => ({
        what: `"${text}" bisa berarti ${formatNumber(taken, 'id')} atau ${formatNumber(other, 'id')}`,
        why: `Titik atau koma di ${columnName.id} bisa tanda ribuan atau tanda desimal, dan angka lain di tabel ini tidak memastikannya; kami membacanya ${formatNumber(taken, 'id')}.`,
        action: 'Ketik ulang sebagai angka, bukan teks.',
      }),
      en: ({ text, taken, other, columnName }) => ({
        what: `"${text}" may be ${formatNumber(taken, 'en')} or ${formatNumber(other, 'en')}`,
        why: `The point or comma in ${columnName.en} may group thousands or mark decimals, and no other figure of this table tells; we read it as ${formatNumber(taken, 'en')}.`,
        action: 'Type it again as a number, not as text.',
      }),
    },
  },
  examples: [
    {
      name: 'tidak ada yang memastikan arti titiknya',
      layout: 'T-C.25',
      columns: 'no goal objective indicator unit target.2021 target.2022 target.2023',
      rows: "1 | Layanan | Lingkungan | Luas lahan hijau | Ha | '1.234' | '1.250' | '1.300'",
      findings: [{ cell: 'F4' }, { cell: 'G4' }, { cell: 'H4' }],
    },
    {
      name: 'angka lain di tabel memastikannya',
      layout: 'T-C.25',
      columns: 'no goal objective indicator unit target.2021 target.2022 target.2023',
      rows: `1 | Layanan | Lingkungan | Luas lahan hijau | Ha | '1.234' | '1.250' | 1300
2 | Layanan | Lingkungan | Luas lahan kritis | Ha | '1.234.567' | 1300000 | 1250000`,
      findings: [],
    },
  ],
});
