import type { PlanChoices } from '../plan/plan-choices';
import type { Localized } from '../text/locale';

/** The choices that documents leave open, each with what can be chosen; all of them always hold a value here. */
export type ChoiceValues = { readonly [Name in keyof PlanChoices]-?: NonNullable<PlanChoices[Name]> };

/** A choice's name and the names of what can be chosen, in the order in which they are offered. */
export type ChoiceNames = {
  readonly [Name in keyof ChoiceValues]: {
    readonly title: Localized;
    readonly values: Readonly<Record<ChoiceValues[Name], Localized>>;
  };
};

/** How a planner calls the choices. */
export const CHOICE_NAMES: ChoiceNames = {
  lowerIsBetter: {
    title: { id: 'Capaian indikator yang makin kecil makin baik', en: 'Achievement where less is better' },
    values: {
      doubled: { id: '(2 × target − realisasi) ÷ target', en: '(2 × target − realisation) ÷ target' },
      complement: { id: '(100 − realisasi) ÷ (100 − target)', en: '(100 − realisation) ÷ (100 − target)' },
      inverse: { id: 'target ÷ realisasi', en: 'target ÷ realisation' },
      plain: { id: 'realisasi ÷ target', en: 'realisation ÷ target' },
    },
  },
  growth: {
    title: { id: 'Rata-rata pertumbuhan', en: 'Average growth' },
    values: {
      'mean-yearly': { id: 'rata-rata persen kenaikan tiap tahun', en: 'the mean of the yearly percentages' },
      cagr: {
        id: 'persen majemuk dari tahun pertama ke terakhir',
        en: 'the compound percentage from first to last year',
      },
      absolute: { id: 'rata-rata kenaikan dalam rupiah', en: 'the mean increase in rupiah' },
    },
  },
  averageLevel: {
    title: { id: 'Baris yang ikut rata-rata capaian', en: 'Rows that the average achievement counts' },
    values: {
      'sub-kegiatan': { id: 'sub kegiatan', en: 'sub-activities (sub kegiatan)' },
      kegiatan: { id: 'kegiatan', en: 'activities (kegiatan)' },
      program: { id: 'program', en: 'programs' },
      all: { id: 'semua baris', en: 'all rows' },
    },
  },
  gradeRounding: {
    title: { id: 'Rata-rata sebelum diberi predikat', en: 'The average before it is graded' },
    values: {
      round: { id: 'dibulatkan: 90,5% menjadi 91%, sangat tinggi', en: 'rounded: 90.5% becomes 91%, sangat tinggi' },
      exact: { id: 'tidak dibulatkan: 90,5% tetap tinggi', en: 'not rounded: 90.5% stays tinggi' },
    },
  },
};

/** What was chosen, each as a name and what was chosen; none where nothing was. */
export function chosenNames(choices: PlanChoices): { readonly title: Localized; readonly value: Localized }[] {
  const { lowerIsBetter, growth, averageLevel, gradeRounding } = CHOICE_NAMES;
  return [
    { names: lowerIsBetter.title, value: choices.lowerIsBetter && lowerIsBetter.values[choices.lowerIsBetter] },
    { names: growth.title, value: choices.growth && growth.values[choices.growth] },
    { names: averageLevel.title, value: choices.averageLevel && averageLevel.values[choices.averageLevel] },
    { names: gradeRounding.title, value: choices.gradeRounding && gradeRounding.values[choices.gradeRounding] },
  ].flatMap(({ names, value }) => (value ? [{ title: names, value }] : []));
}
