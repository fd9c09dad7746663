import { computedCells } from '../../plan/computed/computed-cells';
import { planColumn, type PlanTable } from '../../plan/plan-table';
import {
  figureText,
  formulaByFigures,
  formulaByNames,
  formulaData,
  inputCells,
  type FormulaData,
} from '../messages/formula-data';
import { defineRule } from '../rule';

interface ExceededData extends FormulaData {
  readonly achieved: number;
  /** The year up to which the figure runs; null when it cannot be told. */
  readonly year: number | null;
}

/** Whether the Renstra's last year, as its target's header names it, has been reached. */
function isLastYear(plan: PlanTable): boolean {
  const end = planColumn(plan, 'renstraTarget')?.year ?? null;
  return end !== null && plan.table.year !== null && plan.table.year - 1 >= end;
}

/** Cumulative achievement above 100 % of the Renstra's target before its last year: a target or a realisation may be wrong. */
export const renstraExceeded = defineRule<ExceededData>({
  id: 'renstra-exceeded',
  severity: 'warning',
  layouts: ['T-C.29', 'E.81', 'E.55'],
  summary: {
    id: 'Capaian s/d tahun berjalan sudah melewati 100% target Renstra sebelum tahun terakhirnya.',
    en: 'Cumulative achievement passes 100 % of the Renstra target before its last year.',
  },
  check: (plan) =>
    isLastYear(plan)
      ? []
      : computedCells(plan)
          .filter(({ column, row }) => column.role === 'renstraRatio' && row.kind !== 'tren-negatif')
          .flatMap((cell) => {
            const achieved = cell.state === 'differs' ? cell.expected : (cell.stated ?? cell.expected);
            if (achieved === null || achieved <= 1 + cell.tolerance || cell.state === 'zero-target') return [];
            const year = plan.table.year === null ? null : plan.table.year - 1;
            return [
              {
                row: cell.row.row,
                column: cell.column.column,
                subject: cell.row,
                stated: achieved,
                expected: 1,
                message: 'exceeded',
                data: { ...formulaData(plan, cell), achieved, year },
                related: inputCells(cell),
              },
            ];
          }),
  messages: {
    exceeded: {
      id: (data) => ({
        what: `Capaian Renstra${data.year ? ` s/d ${data.year}` : ''} sudah ${figureText(data, data.achieved, 'id')}, di atas 100% sebelum periode Renstra berakhir`,
        why: `${formulaByNames(data, 'id')}: ${formulaByFigures(data, 'id')}.`,
        action: 'Periksa target Renstra dan realisasinya; bila memang terlampaui, jelaskan di narasi.',
      }),
      en: (data) => ({
        what: `Achievement of the Renstra${data.year ? ` up to ${data.year}` : ''} is already ${figureText(data, data.achieved, 'en')}, above 100% before the Renstra ends`,
        why: `${formulaByNames(data, 'en')}: ${formulaByFigures(data, 'en')}.`,
        action: 'Check the Renstra target and the realisation; if it truly is exceeded, explain it in the text.',
      }),
    },
  },
  examples: [
    {
      name: 'capaian 101,29% sebelum tahun terakhir',
      rows: '1.06.01.2.06.09 | Rapat Koordinasi | | 211190000 | 65049400 | 78247000 | 78219500 | 99.96% | 70643000 | 213911900 | 101.29%',
      findings: [{ cell: 'K4', expected: 1 }],
    },
    {
      name: 'tepat 100% belum melewati target',
      rows: '1.06.01.2.06.02 | Penyediaan Peralatan | | 24647500 | 24647500 | 0 | 0 | 0% | 0 | 24647500 | 100%',
      findings: [],
    },
  ],
});
