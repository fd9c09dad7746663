import { computedCells } from '../../plan/computed-cells';
import { accountedForBy } from '../../plan/origins';
import { isRightOnOtherScale } from '../../plan/other-scale';
import { ratioFit, type RatioFit } from '../../plan/ratio-fit';
import type { Localized } from '../../text/locale';
import { computedHit } from '../computed-hit';
import {
  figureText,
  formulaByFigures,
  formulaByNames,
  formulaByNumbers,
  formulaData,
  type FormulaData,
} from '../formula-data';
import { defineRule } from '../rule';

interface RatioData extends FormulaData {
  /** Another computation that gives the stated figure. */
  readonly fits: RatioFit | null;
}

const FITS: Readonly<Record<RatioFit, Localized>> = {
  truncated: { id: 'Angka itu dipotong, bukan dibulatkan.', en: 'The figure was cut off instead of rounded.' },
  inverse: {
    id: 'Angka itu cocok bila pembagiannya terbalik.',
    en: 'The figure fits when divided the other way round.',
  },
  'lower-is-better': {
    id: 'Angka itu cocok dengan rumus (2 × target − realisasi) ÷ target, untuk indikator yang makin rendah makin baik.',
    en: 'The figure fits (2 × target − realisation) ÷ target, the formula for indicators where less is better.',
  },
  complement: {
    id: 'Angka itu cocok dengan rumus (100 − realisasi) ÷ (100 − target), untuk indikator yang makin rendah makin baik.',
    en: 'The figure fits (100 − realisation) ÷ (100 − target), the formula for indicators where less is better.',
  },
  plain: {
    id: 'Angka itu cocok dengan realisasi ÷ target, padahal untuk indikator ini makin rendah makin baik.',
    en: 'The figure fits realisation ÷ target, although less is better for this indicator.',
  },
  'lower-is-better-truncated': {
    id: 'Angka itu cocok dengan rumus (2 × target − realisasi) ÷ target, dipotong, bukan dibulatkan.',
    en: 'The figure fits (2 × target − realisation) ÷ target, cut off instead of rounded.',
  },
  'complement-truncated': {
    id: 'Angka itu cocok dengan rumus (100 − realisasi) ÷ (100 − target), dipotong, bukan dibulatkan.',
    en: 'The figure fits (100 − realisation) ÷ (100 − target), cut off instead of rounded.',
  },
  'row-above': { id: 'Angka itu cocok dengan baris di atasnya.', en: 'The figure fits the row above.' },
  'row-below': { id: 'Angka itu cocok dengan baris di bawahnya.', en: 'The figure fits the row below.' },
};

/** A computed percentage that differs from its formula by more than half of the last digit that it shows. */
export const ratioMismatch = defineRule<RatioData>({
  id: 'ratio-mismatch',
  severity: 'error',
  layouts: 'all',
  summary: {
    id: 'Persentase tidak sama dengan hasil pembagiannya (toleransi: setengah angka terakhir yang tampil).',
    en: 'A percentage differs from its quotient (tolerance: half of the last digit shown).',
  },
  check: (plan, settings) =>
    computedCells(plan)
      .filter(({ state, isShare }) => state === 'differs' && isShare)
      .filter((cell) => !accountedForBy(plan, cell) && !isRightOnOtherScale(cell))
      .map((cell) =>
        computedHit(plan, cell, settings, {
          message: cell.inputs[1]?.value === 0 ? 'zero-target' : 'mismatch',
          data: { ...formulaData(plan, cell), fits: ratioFit(plan, cell) },
          fix: 'suggestion',
        }),
      ),
  messages: {
    mismatch: {
      id: (data) => ({
        what: `${data.columnName.id} seharusnya ${figureText(data, data.expected, 'id')} (${formulaByNumbers(data)}), tertulis ${figureText(data, data.stated ?? 0, 'id')}`,
        why: `${formulaByNames(data, 'id')}: ${formulaByFigures(data, 'id')}.${data.fits ? ` ${FITS[data.fits].id}` : ''}`,
        action: `Perbaiki ${data.cell}, atau angka sumbernya bila yang keliru di sana.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} should be ${figureText(data, data.expected, 'en')} (${formulaByNumbers(data)}), stated ${figureText(data, data.stated ?? 0, 'en')}`,
        why: `${formulaByNames(data, 'en')}: ${formulaByFigures(data, 'en')}.${data.fits ? ` ${FITS[data.fits].en}` : ''}`,
        action: `Correct ${data.cell}, or the figures it follows from if the mistake is there.`,
      }),
    },
    'zero-target': {
      id: (data) => ({
        what: `${data.columnName.id} tertulis ${figureText(data, data.stated ?? 0, 'id')}, padahal targetnya 0`,
        why: `${formulaByNames(data, 'id')}: target 0 tidak menghasilkan persentase; baris lain menampilkan ${figureText(data, data.expected, 'id')}.`,
        action: `Perbaiki ${data.cell}, atau isi targetnya bila memang ada.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} states ${figureText(data, data.stated ?? 0, 'en')} although the target is 0`,
        why: `${formulaByNames(data, 'en')}: a target of 0 gives no percentage; other rows show ${figureText(data, data.expected, 'en')}.`,
        action: `Correct ${data.cell}, or fill in the target if there is one.`,
      }),
    },
  },
  examples: [
    {
      name: 'tingkat realisasi tidak sama dengan 7 ÷ 6',
      rows: '1.06.01 | PROGRAM PENUNJANG | Meningkatnya pelayanan | 76377000 | 23980000 | 17459000 | 17456000 | 98.98% | 17459000 | 58895000 | 77.11%',
      findings: [{ cell: 'H4', expected: 17456000 / 17459000 }],
    },
    {
      name: 'pembulatan yang benar bukan temuan',
      rows: '1.06.01 | PROGRAM PENUNJANG | Meningkatnya pelayanan | 76377000 | 23980000 | 17459000 | 17456000 | 100% | 17459000 | 58895000 | 77.1%',
      findings: [],
    },
    {
      name: 'persentase yang ditulis tanpa tanda % (skala 100)',
      rows: '1.06.01 | PROGRAM PENUNJANG | Meningkatnya pelayanan | 76377000 | 23980000 | 17459000 | 16456000 | 94.26 | 17459000 | 57895000 | 75.8',
      findings: [],
    },
    {
      name: '0% pada target nol bukan temuan, 100% ya',
      rows: `1.06.01 | PROGRAM PENUNJANG | Meningkatnya pelayanan | 24647500 | 24647500 | 0 | 0 | 0% | 0 | 24647500 | 100%
1.06.02 | PROGRAM PEMBERDAYAAN | Meningkatnya pelayanan | 24647500 | 24647500 | 0 | 0 | 100% | 0 | 24647500 | 100%`,
      findings: [{ cell: 'H5', expected: 0 }],
    },
  ],
});
