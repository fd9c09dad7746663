import type { RatioWay } from './computed/ratio-way';

/** Which rows an average counts; regions differ. */
export type AverageLevel = 'program' | 'kegiatan' | 'sub-kegiatan' | 'all';

/** Whether an average is rounded to whole percents before it is graded (90.5 % then is "sangat tinggi"); nobody settles it. */
export type GradeRounding = 'round' | 'exact';

/** What "rata-rata pertumbuhan" (T-C.24) may mean; no source says which, so that the user must. */
export type GrowthDefinition =
  | 'absolute' // (last − first) ÷ number of steps, in rupiah
  | 'mean-yearly' // the mean of the yearly percentages
  | 'cagr'; // the yearly percentage that, compounded, leads from the first to the last

/** What the user has said of how figures are to be computed where documents differ; each goes before a default of ours. */
export interface PlanChoices {
  /** How achievement is computed where less is better, in sheets that show no way of their own. */
  readonly lowerIsBetter?: RatioWay | undefined;
  /** What average growth (T-C.24) means; without it no such cell is filled. */
  readonly growth?: GrowthDefinition | undefined;
  /** Which rows an average achievement counts; without it those that the sheet's own averages count, else the lowest level. */
  readonly averageLevel?: AverageLevel | undefined;
  /** Whether an average is rounded before it is graded; it is, unless said otherwise. */
  readonly gradeRounding?: GradeRounding | undefined;
}
