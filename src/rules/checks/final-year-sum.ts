import { computedCells } from '../../plan/computed-cells';
import { computedHit } from '../computed-hit';
import { figureText, formulaByFigures, formulaByNames, formulaData, type FormulaData } from '../formula-data';
import { defineRule } from '../rule';

/** The condition at the end of the Renstra, which follows from its years: money and outputs add up, of a level the last year counts. */
export const finalYearSum = defineRule<FormulaData>({
  id: 'final-year-sum',
  severity: 'error',
  layouts: ['T-C.27', 'T-C.28'],
  summary: {
    id: 'Kondisi akhir periode tidak sesuai target tahunannya: Rp dan keluaran dijumlahkan, tingkat dan persentase mengikuti tahun terakhir.',
    en: 'The condition at the end differs from the years: money and outputs add up, of levels and percentages the last year counts.',
  },
  check: (plan, settings) =>
    computedCells(plan)
      .filter(({ state, column }) => state === 'differs' && column.role === 'final')
      .map((cell) =>
        computedHit(plan, cell, settings, { message: 'mismatch', data: formulaData(plan, cell), fix: 'suggestion' }),
      ),
  messages: {
    mismatch: {
      id: (data) => ({
        what: `${data.columnName.id} seharusnya ${figureText(data, data.expected, 'id')}, tertulis ${figureText(data, data.stated ?? 0, 'id')}`,
        why: `${formulaByNames(data, 'id')}: ${formulaByFigures(data, 'id')}.`,
        action: `Perbaiki ${data.cell}, atau target tahunan yang keliru.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} should be ${figureText(data, data.expected, 'en')}, stated ${figureText(data, data.stated ?? 0, 'en')}`,
        why: `${formulaByNames(data, 'en')}: ${formulaByFigures(data, 'en')}.`,
        action: `Correct ${data.cell}, or the year's target that is wrong.`,
      }),
    },
  },
  examples: [],
});
