import type { IndicatorKind } from '../../plan/indicators/indicator-kind';
import type { PlanRow, PlanTable } from '../../plan/plan-table';
import { groupBy } from '../../sheet/group-by';
import { formatFigure } from '../../text/number-text';
import { namedFigure, type NamedFigure } from '../messages/formula-data';
import { indicatorText, isNumber, isTarget, quantityCells, quantityRows } from '../rows/quantity-cells';
import { defineRule, type RuleHit } from '../rule';

interface DirectionData {
  readonly indicator: string;
  readonly first: NamedFigure<number>;
  readonly last: NamedFigure<number>;
  readonly isPercent: boolean;
}

/** Fewer years than these show no direction. */
const LEAST_YEARS = 3;

/** Whether targets go steadily the way that is no progress; outputs of single years may go any way. */
function runsAgainst(kind: IndicatorKind, values: readonly number[]): boolean {
  const [first, last] = [values[0]!, values.at(-1)!];
  const isFalling = last < first && values.every((value, at) => at === 0 || value <= values[at - 1]!);
  const isRising = last > first && values.every((value, at) => at === 0 || value >= values[at - 1]!);
  return kind === 'tren-negatif' ? isRising : kind === 'posisi' && isFalling;
}

function rowHits(plan: PlanTable, row: PlanRow): RuleHit<DirectionData>[] {
  const targets = quantityCells(plan, row).flatMap((cell) =>
    isTarget(cell.column) && cell.column.year !== null && isNumber(cell.quantity)
      ? [{ ...cell, quantity: cell.quantity }]
      : [],
  );
  return [...groupBy(targets, ({ column }) => `${column.role}/${column.side}`).values()].flatMap((series) => {
    const values = series.map(({ quantity }) => quantity.value);
    if (series.length < LEAST_YEARS || !runsAgainst(row.kind, values)) return [];
    const [first, last] = [series[0]!, series.at(-1)!];
    return [
      {
        row: row.row,
        column: last.column.column,
        subject: row,
        stated: last.quantity.value,
        expected: null,
        message: row.kind === 'tren-negatif' ? 'rising' : 'falling',
        data: {
          indicator: indicatorText(plan, row, last.column) || row.name,
          first: namedFigure(plan, row.row, first.column, first.quantity.value),
          last: namedFigure(plan, row.row, last.column, last.quantity.value),
          isPercent: last.quantity.isPercent,
        },
        related: series
          .slice(0, -1)
          .map(({ column }) => ({ row: row.row, column: column.column, relation: 'input' as const })),
      },
    ];
  });
}

const valueText = ({ value }: NamedFigure<number>, { isPercent }: DirectionData, locale: 'id' | 'en'): string =>
  formatFigure(value, isPercent, locale);

/** Yearly targets that steadily become worse, judged by the kind of the indicator. */
export const targetDirection = defineRule<DirectionData>({
  id: 'target-direction',
  severity: 'info',
  layouts: 'all',
  summary: {
    id: 'Target dari tahun ke tahun justru memburuk menurut jenis indikatornya.',
    en: 'Targets become worse from year to year, judged by the kind of the indicator.',
  },
  check: (plan) => quantityRows(plan).flatMap((row) => rowHits(plan, row)),
  messages: {
    falling: {
      id: (data) => ({
        what: `Target "${data.indicator}" turun dari ${valueText(data.first, data, 'id')} menjadi ${valueText(data.last, data, 'id')}`,
        why: `Untuk indikator seperti ini makin tinggi makin baik, sedangkan ${data.first.cell} s/d ${data.last.cell} terus turun.`,
        action: 'Periksa urutan tahunnya, atau ubah jenis indikatornya bila memang makin rendah makin baik.',
      }),
      en: (data) => ({
        what: `The targets of "${data.indicator}" fall from ${valueText(data.first, data, 'en')} to ${valueText(data.last, data, 'en')}`,
        why: `More is better for an indicator like this, but ${data.first.cell} to ${data.last.cell} fall all the way.`,
        action: 'Check the order of the years, or change the kind of the indicator if less is better.',
      }),
    },
    rising: {
      id: (data) => ({
        what: `Target "${data.indicator}" naik dari ${valueText(data.first, data, 'id')} menjadi ${valueText(data.last, data, 'id')}`,
        why: `Untuk indikator ini makin rendah makin baik, sedangkan ${data.first.cell} s/d ${data.last.cell} terus naik.`,
        action: 'Periksa urutan tahunnya, atau ubah jenis indikatornya bila memang makin tinggi makin baik.',
      }),
      en: (data) => ({
        what: `The targets of "${data.indicator}" rise from ${valueText(data.first, data, 'en')} to ${valueText(data.last, data, 'en')}`,
        why: `Less is better for this indicator, but ${data.first.cell} to ${data.last.cell} rise all the way.`,
        action: 'Check the order of the years, or change the kind of the indicator if more is better.',
      }),
    },
  },
  examples: [
    {
      name: 'persentase yang terus turun, kemiskinan yang terus naik',
      layout: 'T-C.25',
      columns: 'no goal objective indicator unit target.2021 target.2022 target.2023',
      rows: `1 | Layanan | Layanan cepat | Persentase layanan tepat waktu | Persen | 90 | 85 | 80
2 | Sosial | Kesejahteraan | Persentase penduduk miskin | Persen | 14 | 14.5 | 15
3 | Sosial | Kesejahteraan | Indeks kepuasan masyarakat | Indeks | 80 | 82 | 84`,
      findings: [{ cell: 'H4' }, { cell: 'H5' }],
    },
    {
      name: 'keluaran tahunan boleh naik turun',
      layout: 'T-C.25',
      columns: 'no goal objective indicator unit target.2021 target.2022 target.2023',
      rows: '1 | Layanan | Layanan cepat | Jumlah loket yang dibangun | Unit | 9 | 5 | 2',
      findings: [],
    },
  ],
});
