import { readPlan, type PlanTable } from '../plan/plan-table';
import { remembered } from '../sheet/remembered';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { findTables } from '../table/find-tables';
import type { NearestTable } from '../table/table';

/** The tables of a workbook, read, and the best guess where there is none. */
export interface FoundPlans {
  readonly plans: readonly PlanTable[];
  readonly nearest: NearestTable | null;
  /** Hidden sheets; they are left alone. */
  readonly hiddenSheets: readonly string[];
}

const plansByYear = remembered((_: WorkbookSnapshot) => new Map<number | undefined, FoundPlans>());

/** Finds and reads all tables on the sheets that the user can see. `year` is n where the user has said it. */
export function findPlans(snapshot: WorkbookSnapshot, year?: number): FoundPlans {
  const known = plansByYear(snapshot);
  const found = known.get(year) ?? readPlans(snapshot, year);
  known.set(year, found);
  return found;
}

function readPlans(snapshot: WorkbookSnapshot, year: number | undefined): FoundPlans {
  const plans: PlanTable[] = [];
  let nearest: NearestTable | null = null;
  for (const sheet of snapshot.sheets) {
    if (sheet.visibility !== 'visible') continue;
    const found = findTables(sheet, year);
    plans.push(...found.tables.map((table) => readPlan(sheet, table)));
    if (found.nearest && found.nearest.confidence > (nearest?.confidence ?? 0)) nearest = found.nearest;
  }
  const hiddenSheets = snapshot.sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name);
  return { plans, nearest: plans.length > 0 ? null : nearest, hiddenSheets };
}
