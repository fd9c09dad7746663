import { fillPlan, type FillPlanSettings, type PlannedFill } from '../lint/fill-plan';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { CheckSettings } from './check-workbook';
import { findPlans } from './find-plans';

export type { FillMode, PlannedFill } from '../lint/fill-plan';

/** What the user has chosen for filling. */
export type FillSettings = CheckSettings & FillPlanSettings;

/** The cells that would be filled, by sheet, table and row; nothing is changed. */
export function planFill(snapshot: WorkbookSnapshot, settings: FillSettings = {}): readonly PlannedFill[] {
  return findPlans(snapshot, settings.year).plans.flatMap((plan) => fillPlan(plan, settings));
}
