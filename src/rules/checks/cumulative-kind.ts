import type { ComputedCell } from '../../plan/computed/computed-cell';
import { computedCells } from '../../plan/computed/computed-cells';
import { computedColumns } from '../../plan/computed/computed-columns';
import type { PlanTable } from '../../plan/plan-table';
import { formatNumber } from '../../text/number-text';
import { computedHit } from '../messages/computed-hit';
import { formulaByNames, formulaData, type FormulaData } from '../messages/formula-data';
import { defineRule } from '../rule';

interface KindData extends FormulaData {
  readonly indicator: string;
}

/** Whether it is the quarters that run on, not the indicator that is a level. */
function runsOn(plan: PlanTable, cell: ComputedCell): boolean {
  return computedColumns(plan).some((computed) => computed.column === cell.column && computed.runsOn);
}

/** "100 + 100 = 200": the parts that were added, which must not be. */
function additionText({ terms, stated }: FormulaData, locale: 'id' | 'en'): string {
  const parts = terms.flatMap(({ value }) => (value === null ? [] : [formatNumber(value, locale)]));
  return `${parts.join(' + ')} = ${formatNumber(stated ?? 0, locale)}`;
}

const lastText = ({ expected }: FormulaData, locale: 'id' | 'en'): string => formatNumber(expected, locale);

/** A running total of what must not be added: percentages, indices, levels, or quarters that already run on. */
export const cumulativeKind = defineRule<KindData>({
  id: 'cumulative-kind',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Angka s/d menjumlahkan yang tidak boleh dijumlahkan: persentase, indeks, atau triwulan yang sudah kumulatif.',
    en: 'A running total adds what must not be added: percentages, indices, or quarters that already run on.',
  },
  check: (plan, settings) =>
    computedCells(plan)
      .filter(({ state }) => state === 'added-though-level')
      .map((cell) =>
        computedHit(plan, cell, settings, {
          message: runsOn(plan, cell) ? 'running' : 'level',
          data: { ...formulaData(plan, cell), indicator: cell.row.indicator || cell.row.name },
          fix: 'suggestion',
        }),
      ),
  messages: {
    level: {
      id: (data) => ({
        what: `${data.columnName.id} menjumlahkan angka "${data.indicator}" yang tidak boleh dijumlahkan: ${additionText(data, 'id')}`,
        why: `Persentase, indeks dan sejenisnya tidak bertambah dari tahun ke tahun; yang berlaku angka terakhir, ${lastText(data, 'id')}: ${formulaByNames(data, 'id')}.`,
        action: `Isi ${data.cell} dengan angka terakhir, atau ubah jenis indikatornya bila memang dijumlahkan.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} adds figures of "${data.indicator}" that must not be added: ${additionText(data, 'en')}`,
        why: `Percentages, indices and the like do not add up over the years; the last figure counts, ${lastText(data, 'en')}: ${formulaByNames(data, 'en')}.`,
        action: `Put the last figure in ${data.cell}, or change the kind of the indicator if it does add up.`,
      }),
    },
    running: {
      id: (data) => ({
        what: `${data.columnName.id} menjumlahkan triwulan yang sudah kumulatif: ${additionText(data, 'id')}`,
        why: `Kolom-kolom triwulan memuat capaian s/d triwulan itu, jadi yang berlaku triwulan terakhir, ${lastText(data, 'id')}.`,
        action: `Isi ${data.cell} dengan angka triwulan terakhir.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} adds quarters that already run on: ${additionText(data, 'en')}`,
        why: `The quarters hold what was reached up to their end, so the last one counts, ${lastText(data, 'en')}.`,
        action: `Put the figure of the last quarter in ${data.cell}.`,
      }),
    },
  },
  examples: [
    {
      name: 'indeks dijumlahkan dari tahun ke tahun',
      layout: 'T-C.27',
      columns: 'code name indicator target.2021.k target.2021.rp target.2022.k target.2022.rp final.k final.rp',
      rows: `1.06.01 | PROGRAM PENUNJANG | Indeks kepuasan pegawai | 100 | 1000000 | 100 | 2000000 | 200 | 3000000
1.06.02 | PROGRAM PEMBERDAYAAN | Jumlah keluarga yang dibina | 10 | 1000000 | 20 | 2000000 | 30 | 3000000`,
      findings: [{ cell: 'H4', expected: 100 }],
    },
    {
      name: 'triwulan yang sudah kumulatif dijumlahkan',
      layout: 'E.81',
      columns:
        'no objective code name indicator renstraTarget.rp realizedBefore.rp currentYearTarget.rp realizedQuarter.q1.rp realizedQuarter.q2.rp realizedQuarter.q3.rp realizedQuarter.q4.rp realizedYear.rp realizedToDate.rp renstraRatio.rp responsibleUnit',
      headings: { realizedQuarter: 'Realisasi s.d.' },
      rows: `1 | Sosial | 1.06.01 | PROGRAM PENUNJANG | Layanan | 5000000 | 1000000 | 1000000 | 200000 | 500000 | 700000 | 900000 | 900000 | 1900000 | 38% | Dinas
2 | Sosial | 1.06.02 | PROGRAM PEMBERDAYAAN | Layanan | 4000000 | 1000000 | 800000 | 100000 | 300000 | 500000 | 700000 | 700000 | 1700000 | 42.5% | Dinas
3 | Sosial | 1.06.04 | PROGRAM REHABILITASI | Layanan | 4000000 | 1000000 | 800000 | 100000 | 300000 | 500000 | 700000 | 1600000 | 2600000 | 65% | Dinas`,
      findings: [{ cell: 'M6', expected: 700000 }],
    },
  ],
});
