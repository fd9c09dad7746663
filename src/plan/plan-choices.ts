import type { AverageLevel, GradeRounding } from './closing-rows';
import type { GrowthDefinition } from './growth';
import type { RatioWay } from './ratio-way';

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
