import { fillPlan, type FillPlanSettings, type PlannedFill } from '../lint/fill-plan';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { checkWorkbook, type CheckSettings } from './check-workbook';
import { findPlans } from './find-plans';
import { withoutIgnoredFills } from './ignored';

export type { FillMode, PlannedFill } from '../lint/fill-plan';

/** What the user has chosen for filling. */
export type FillSettings = CheckSettings & FillPlanSettings;

/**
 * The cells that would be filled, by sheet, table and row, but for those whose finding the user has ignored; nothing is
 * changed.
 */
export function planFill(snapshot: WorkbookSnapshot, settings: FillSettings = {}): readonly PlannedFill[] {
  const fills = findPlans(snapshot, settings).plans.flatMap((plan) => fillPlan(plan, settings));
  if (!settings.ignored?.length) return fills;
  return withoutIgnoredFills(fills, checkWorkbook(snapshot, settings).ignored);
}
