import type { RatioWay } from './ratio-way';

/** What the user has said of how figures are to be computed where documents differ; each goes before a default of ours. */
export interface PlanChoices {
  /** How achievement is computed where less is better, in sheets that show no way of their own. */
  readonly lowerIsBetter?: RatioWay;
}
