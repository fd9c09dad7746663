import type { ComputedCell } from '../../plan/computed/computed-cell';
import { computedCells } from '../../plan/computed/computed-cells';
import { accountedForBy } from '../../plan/sums/origins';
import { isRightOnOtherScale } from '../../plan/figures/other-scale';
import type { PlanTable } from '../../plan/plan-table';
import { cutOffByHabit } from '../../plan/computed/cut-off';
import { fromRoundedInputs } from '../../plan/computed/rounded-inputs';
import { ratioFit, type RatioFit } from '../../plan/computed/ratio-fit';
import type { Localized } from '../../text/locale';
import { computedHit } from '../messages/computed-hit';
import {
  figureText,
  formulaByFigures,
  formulaByNames,
  formulaByColumns,
  formulaData,
  type FormulaData,
} from '../messages/formula-data';
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

/** From this share of a column's percentages on, a way of computing is the column's, not a slip. */
const HABIT = 0.8;

/** Whether a whole column is computed the way that a wrong percentage of it is: all divided the wrong way round. */
function isHabit(
  plan: PlanTable,
  { column }: ComputedCell,
  fit: RatioFit,
  fits: ReadonlyMap<ComputedCell, RatioFit | null>,
): boolean {
  if (fit === 'row-above' || fit === 'row-below') return false;
  const stated = computedCells(plan).filter(
    (cell) => cell.column === column && cell.stated !== null && cell.stated !== 0 && cell.stated !== 1,
  );
  return stated.filter((cell) => fits.get(cell) === fit).length >= HABIT * stated.length;
}

/** A computed percentage that differs from its formula by more than half of the last digit that it shows. */
export const ratioMismatch = defineRule<RatioData>({
  id: 'ratio-mismatch',
  severity: 'error',
  layouts: 'all',
  summary: {
    id: 'Persentase tidak sama dengan hasil pembagiannya (toleransi: setengah angka terakhir yang tampil).',
    en: 'A percentage differs from its quotient (tolerance: half of the last digit shown).',
  },
  check: (plan, settings) => {
    const wrong = computedCells(plan)
      .filter(({ state, isShare }) => state === 'differs' && isShare)
      .filter((cell) => !accountedForBy(plan, cell) && !isRightOnOtherScale(cell));
    const rounded = fromRoundedInputs(wrong);
    const cutOff = cutOffByHabit(plan, wrong);
    const fits = new Map(wrong.map((cell) => [cell, ratioFit(plan, cell)]));
    return wrong.map((cell) => {
      const fit = fits.get(cell) ?? null;
      const habit = cutOff.has(cell) ? 'cut-off' : rounded.has(cell) ? 'rounded' : null;
      const wayOfColumn = fit !== null && isHabit(plan, cell, fit, fits) ? fit : undefined;
      return computedHit(plan, cell, settings, {
        message: cell.inputs[1]?.value === 0 ? 'zero-target' : (habit ?? 'mismatch'),
        data: { ...formulaData(plan, cell), fits: fit },
        fix: 'suggestion',
        severity: habit === null ? undefined : 'warning',
        cause: habit ?? wayOfColumn,
        spread: habit === 'rounded' ? 'table' : 'column',
      });
    });
  },
  messages: {
    mismatch: {
      id: (data) => ({
        what: `${data.columnName.id} seharusnya ${figureText(data, data.expected, 'id')} (${formulaByColumns(data)}), tertulis ${figureText(data, data.stated ?? 0, 'id')}`,
        why: `${formulaByNames(data, 'id')}: ${formulaByFigures(data, 'id')}.${data.fits ? ` ${FITS[data.fits].id}` : ''}`,
        action: `Perbaiki ${data.cell}, atau angka sumbernya bila yang keliru di sana.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} should be ${figureText(data, data.expected, 'en')} (${formulaByColumns(data)}), stated ${figureText(data, data.stated ?? 0, 'en')}`,
        why: `${formulaByNames(data, 'en')}: ${formulaByFigures(data, 'en')}.${data.fits ? ` ${FITS[data.fits].en}` : ''}`,
        action: `Correct ${data.cell}, or the figures it follows from if the mistake is there.`,
      }),
    },
    'cut-off': {
      id: (data) => ({
        what: `${data.columnName.id} dipotong, bukan dibulatkan: tertulis ${figureText(data, data.stated ?? 0, 'id')}, pembulatannya ${figureText(data, data.expected, 'id')}`,
        why: `${formulaByNames(data, 'id')}: ${formulaByFigures(data, 'id')}. Seluruh kolom ini dipotong di belakang angka terakhirnya.`,
        action: 'Bulatkan, atau biarkan bila memang begitu cara menulisnya.',
      }),
      en: (data) => ({
        what: `${data.columnName.en} is cut off instead of rounded: stated ${figureText(data, data.stated ?? 0, 'en')}, rounded ${figureText(data, data.expected, 'en')}`,
        why: `${formulaByNames(data, 'en')}: ${formulaByFigures(data, 'en')}. The whole column is cut off behind its last digit.`,
        action: 'Round it, or leave it if this is how you write it.',
      }),
    },
    rounded: {
      id: (data) => ({
        what: `${data.columnName.id} ${figureText(data, data.stated ?? 0, 'id')} tidak dapat dihitung ulang dari angka yang tampil, yang memberi ${figureText(data, data.expected, 'id')}`,
        why: `${formulaByNames(data, 'id')}: ${formulaByFigures(data, 'id')}; angkanya cocok bila target atau realisasi ditulis bulat, seperti di sel lain tabel ini.`,
        action: `Tulis target dan realisasi selengkapnya, atau hitung ulang ${data.cell}.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} of ${figureText(data, data.stated ?? 0, 'en')} does not follow from the figures shown, which give ${figureText(data, data.expected, 'en')}`,
        why: `${formulaByNames(data, 'en')}: ${formulaByFigures(data, 'en')}; it fits if target or realisation were rounded, as elsewhere in this table.`,
        action: `Write target and realisation in full, or compute ${data.cell} again.`,
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
    {
      name: 'sasarannya menurunkan yang diukur, atau rumusnya sendiri mengurangkan realisasi',
      layout: 'LAKIP-CAPAIAN',
      columns: 'no objective indicator target realized achievement',
      rows: `1 | Menurunnya gangguan jaringan | Jumlah gangguan jaringan | 12 | 10 | 116.67%
2 | Meningkatnya keamanan data | Waktu henti layanan per bulan | 40 | 30 | =(2*D5-E5)/D5⇒125%
3 | Meningkatnya keamanan data | Jumlah sistem yang diamankan | 40 | 30 | 125%`,
      findings: [{ cell: 'F6', expected: 0.75 }],
    },
    {
      name: 'persentase dari angka yang ditulis bulat, berulang di satu tabel',
      layout: 'LAKIP-CAPAIAN',
      columns: 'no objective indicator target realized achievement',
      rows: `1 | Sosial | Persentase PMKS yang dibantu | 22 | 11 | 51.48
2 | Sosial | Persentase lansia yang dilayani | 14 | 19 | 134.31
3 | Sosial | Persentase anak yang dilayani | 60 | 28 | 45.93
4 | Sosial | Persentase anak yang dibina | 26 | 22 | 84.61
5 | Sosial | Persentase bencana yang ditangani | 13 | 12 | 12.03`,
      findings: [{ cell: 'F4' }, { cell: 'F8' }],
    },
    {
      name: 'satu kolom yang seluruhnya dipotong, bukan dibulatkan, dilaporkan sekali',
      layout: 'LAKIP-CAPAIAN',
      columns: 'no objective indicator target realized achievement',
      rows: `1 | Sosial | Jumlah PMKS yang dibantu | 9 | 5 | 55.55
2 | Sosial | Jumlah panti yang dibina | 7 | 5 | 71.42
3 | Sosial | Jumlah lansia yang dilayani | 30 | 29 | 96.66
4 | Sosial | Jumlah klien yang dilayani | 334 | 387 | 115.86
5 | Sosial | Jumlah rumah singgah | 3 | 1 | 33.33`,
      findings: [{ cell: 'F4' }],
    },
    {
      name: 'satu persentase yang dipotong di antara yang dibulatkan',
      layout: 'LAKIP-CAPAIAN',
      columns: 'no objective indicator target realized achievement',
      rows: `1 | Sosial | Jumlah PMKS yang dibantu | 9 | 5 | 55.55
2 | Sosial | Jumlah panti yang dibina | 7 | 5 | 71.43
3 | Sosial | Jumlah lansia yang dilayani | 30 | 29 | 96.67`,
      findings: [{ cell: 'F4' }],
    },
    {
      name: 'satu kolom yang seluruhnya dibagi terbalik dilaporkan sekali',
      layout: 'LAKIP-ANGGARAN',
      columns: 'no objective name budget spent achievement',
      rows: `1 | Sasaran A | Program Sosial | 1000000 | 900000 | 111.11%
2 | Sasaran B | Program Bencana | 2000000 | 1500000 | 133.33%
3 | Sasaran C | Program Anak | 3000000 | 1800000 | 166.67%
4 | Sasaran D | Program Desa | 1000000 | 800000 | 125.00%`,
      findings: [{ cell: 'F4' }],
    },
  ],
});
