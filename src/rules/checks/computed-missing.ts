import { computedCells } from '../../plan/computed/computed-cells';
import { computedHit } from '../messages/computed-hit';
import { shownText } from '../rows/quantity-cells';
import { defineRule } from '../rule';
import {
  figureText,
  formulaByFigures,
  formulaByNames,
  formulaByColumns,
  formulaData,
  type FormulaData,
} from '../messages/formula-data';

interface MissingData extends FormulaData {
  /** What stands in the cell instead: a dash, or nothing (""). */
  readonly sign: string;
}

/** A computed cell that is blank or "-" though all that it is made of is there. */
export const computedMissing = defineRule<MissingData>({
  id: 'computed-missing',
  severity: 'error',
  layouts: 'all',
  summary: {
    id: 'Kolom yang dihitung masih kosong (atau "-"), padahal angka sumbernya sudah ada.',
    en: 'A computed cell is blank (or "-") although the figures that it follows from are there.',
  },
  check: (plan, settings) =>
    computedCells(plan)
      .filter(({ state }) => state === 'missing')
      .map((cell) =>
        computedHit(plan, cell, settings, {
          message: 'missing',
          data: {
            ...formulaData(plan, cell),
            sign: shownText(plan, cell),
          },
          fix: 'safe',
        }),
      ),
  messages: {
    missing: {
      id: (data) => ({
        what: `${data.columnName.id} ${data.sign ? `hanya tertulis "${data.sign}"` : 'kosong'}, seharusnya ${figureText(data, data.expected, 'id')} (${formulaByColumns(data)})`,
        why: `${formulaByNames(data, 'id')}: ${formulaByFigures(data, 'id')}.`,
        action: `Isi ${data.cell} lewat "Isi kolom capaian", atau ketik angkanya sendiri.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} ${data.sign ? `only says "${data.sign}"` : 'is blank'} and should be ${figureText(data, data.expected, 'en')} (${formulaByColumns(data)})`,
        why: `${formulaByNames(data, 'en')}: ${formulaByFigures(data, 'en')}.`,
        action: `Fill ${data.cell} with "Fill achievement columns", or type the figure yourself.`,
      }),
    },
  },
  examples: [
    {
      name: 'tingkat capaian kosong',
      rows: '1.06.01 | PROGRAM PENUNJANG | Meningkatnya pelayanan | 480000000 | 120000000 | 120000000 | 117500000 | 97.92% | 120000000 | 357500000 |',
      findings: [{ cell: 'K4', expected: 357500000 / 480000000 }],
    },
    {
      name: 'tanda hubung di tempat angka yang dapat dihitung',
      rows: '1.06.01 | PROGRAM PENUNJANG | Meningkatnya pelayanan | 480000000 | 120000000 | 120000000 | 117500000 | - | 120000000 | 357500000 | 74.48%',
      findings: [{ cell: 'H4', expected: 117500000 / 120000000 }],
    },
    {
      name: 'baris tanpa angka tidak perlu diisi',
      rows: '1.06.01 | PROGRAM PENUNJANG | Meningkatnya pelayanan | - | - | - | - | - | - | - | -',
      findings: [],
    },
    {
      name: 'target nol tidak perlu persentase',
      rows: '1.06.01 | PROGRAM PENUNJANG | Meningkatnya pelayanan | 50000 | 1000 | 0 | 0 | - | 2000 | 3000 | 6%',
      findings: [],
    },
  ],
});
