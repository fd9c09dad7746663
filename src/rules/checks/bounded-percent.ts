import type { PlanRow, PlanTable } from '../../plan/plan-table';
import { formatAddress } from '../../sheet/address';
import type { Localized } from '../../text/locale';
import { formatFigure, formatNumber } from '../../text/number-text';
import { nameOfColumn } from '../messages/formula-data';
import {
  indicatorText,
  isNumber,
  quantityCells,
  unitText,
  quantityRows,
  type QuantityCell,
} from '../rows/quantity-cells';
import { defineRule, type RuleHit } from '../rule';

interface BoundedData {
  readonly cell: string;
  readonly columnName: Localized;
  readonly indicator: string;
  readonly value: number;
  readonly isPercent: boolean;
}

/** Shares of a whole: "Persentase desa yang …". */
const SHARE = /^\W*(?:\d+[.)]\s*)?(?:persentase|prosentase|presentase|cakupan|proporsi)\b/i;
/** Percentages that measure a change or compare with something else: these may well pass 100. */
const UNBOUNDED =
  /\b(pertumbuhan|peningkatan|kenaikan|kenaikkan|penambahan|laju|rasio|perbandingan|realisasi|capaian|ketercapaian|pencapaian|tingkat|terhadap)\b/i;
/** A plain number beyond this is no percentage at all: "Cakupan rumah tangga peserta JKN" counts 80,127 of them. */
const MOST_AS_PERCENT = 1000;

function isBounded(plan: PlanTable, row: PlanRow, { column }: QuantityCell): boolean {
  const indicator = indicatorText(plan, row, column) || row.indicator || row.name;
  if (!SHARE.test(indicator) || UNBOUNDED.test(indicator)) return false;
  const isPercent = quantityCells(plan, row).some(({ quantity }) => isNumber(quantity) && quantity.isPercent);
  return isPercent || !/^\W*cakupan/i.test(indicator) || /%|persen/i.test(`${unitText(plan, row)} ${indicator}`);
}

function rowHits(plan: PlanTable, row: PlanRow): RuleHit<BoundedData>[] {
  return quantityCells(plan, row).flatMap((cell) => {
    const { quantity, column } = cell;
    if (!isNumber(quantity) || (quantity.unit !== null && !/^persen$/i.test(quantity.unit))) return [];
    const { value, isPercent } = quantity;
    const isOver = isPercent ? value > 1 + 1e-9 : value > 100 && value <= MOST_AS_PERCENT;
    if (!isOver || !isBounded(plan, row, cell)) return [];
    const place = { row: row.row, column: column.column };
    const indicator = indicatorText(plan, row, column) || row.indicator || row.name;
    return [
      {
        ...place,
        subject: row,
        stated: value,
        expected: null,
        message: 'over',
        data: { cell: formatAddress(place), columnName: nameOfColumn(plan, column), indicator, value, isPercent },
      },
    ];
  });
}

const valueText = ({ value, isPercent }: BoundedData, locale: 'id' | 'en'): string =>
  isPercent ? formatFigure(value, true, locale) : formatNumber(value, locale);

/** The share of a whole above 100 %. */
export const boundedPercent = defineRule<BoundedData>({
  id: 'bounded-percent',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Persentase bagian dari keseluruhan melebihi 100%, padahal tidak mungkin.',
    en: 'The share of a whole passes 100 %, which it cannot.',
  },
  check: (plan) => quantityRows(plan).flatMap((row) => rowHits(plan, row)),
  messages: {
    over: {
      id: (data) => ({
        what: `${data.columnName.id} "${data.indicator}" tertulis ${valueText(data, 'id')}, di atas 100%`,
        why: `Indikator ini menghitung bagian dari keseluruhan, jadi paling tinggi 100%; ${data.cell} memuat ${valueText(data, 'id')}.`,
        action: `Periksa ${data.cell}: barangkali yang tertulis tingkat capaian, atau letak komanya keliru.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} of "${data.indicator}" is ${valueText(data, 'en')}, above 100%`,
        why: `This indicator counts a share of a whole, so 100% is the most it can be; ${data.cell} holds ${valueText(data, 'en')}.`,
        action: `Check ${data.cell}: it may be a degree of achievement, or the decimal sign is misplaced.`,
      }),
    },
  },
  examples: [
    {
      name: 'bagian dari keseluruhan di atas 100%',
      layout: 'LAKIP-CAPAIAN',
      columns: 'no objective indicator target realized achievement',
      rows: `1 | Pelayanan | Persentase desa yang aktif | 80% | 120% | 150%
2 | Pelayanan | Persentase PMKS yang tertangani | 50 | 526.2 | 1052.4%`,
      findings: [{ cell: 'E4' }, { cell: 'E5' }],
    },
    {
      name: 'pertumbuhan dan tingkat capaian boleh melebihi 100%',
      layout: 'LAKIP-CAPAIAN',
      columns: 'no objective indicator target realized achievement',
      rows: `1 | Pelayanan | Persentase peningkatan kunjungan | 80% | 120% | 150%
2 | Pelayanan | Cakupan rumah tangga peserta JKN | 500 | 550 | 110%`,
      findings: [],
    },
  ],
});
