import { isReportSheet } from './document/report-sign';
import type { ChosenKinds } from '../plan/indicators/chosen-kinds';
import type { PlanChoices } from '../plan/plan-choices';
import { readPlan, type PlanTable } from '../plan/plan-table';
import { remembered } from '../sheet/remembered';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheet/snapshot';
import { applyCorrections } from '../table/corrections/apply-corrections';
import { findTables, type FoundTables } from '../table/find-tables';
import type { NearestTable } from '../table/table';
import type { CorrectionOutcome, TableCorrection } from '../table/corrections/table-correction';

export type { PlanChoices };

/** What the user has said of how the workbook is to be read. */
export interface ReadingSettings {
  /** The year n of the Renja; without it, what the headers say. */
  readonly year?: number | undefined;
  /** How tables are to be read; each goes before the guess. */
  readonly corrections?: readonly TableCorrection[] | undefined;
  /** The kinds of indicators; each goes before the guess. */
  readonly kinds?: ChosenKinds | undefined;
  /** How figures are to be computed where documents differ. */
  readonly choices?: PlanChoices | undefined;
}

/** The tables of a workbook, read, and the best guess where there is none. */
export interface FoundPlans {
  readonly plans: readonly PlanTable[];
  readonly nearest: NearestTable | null;
  /** What has become of the user's corrections on the sheets that were looked at. */
  readonly corrections: readonly CorrectionOutcome[];
  /** Hidden sheets; they are left alone. */
  readonly hiddenSheets: readonly string[];
}

interface ReadPlans {
  readonly settings: string;
  readonly found: FoundPlans;
}

/** Of a workbook only the last reading is kept: several use cases ask for it with the same settings, one after another. */
const lastReading = remembered((_: WorkbookSnapshot) => ({ read: null as ReadPlans | null }));
const guessesByYear = remembered((_: SheetSnapshot) => new Map<number | undefined, FoundTables>());

/** Finds and reads all tables on the sheets that the user can see. */
export function findPlans(
  snapshot: WorkbookSnapshot,
  { year, corrections, kinds, choices }: ReadingSettings = {},
): FoundPlans {
  const last = lastReading(snapshot);
  const settings = JSON.stringify([year, corrections, kinds, choices]);
  if (last.read?.settings !== settings) {
    last.read = { settings, found: readPlans(snapshot, { year, corrections, kinds, choices }) };
  }
  return last.read.found;
}

function readPlans(
  snapshot: WorkbookSnapshot,
  { year, corrections = [], kinds, choices }: ReadingSettings,
): FoundPlans {
  const visible = snapshot.sheets.filter(({ visibility }) => visibility === 'visible');
  const hidden = snapshot.sheets.filter((sheet) => !visible.includes(sheet)).map(({ name }) => name);
  const checked = visible.filter((sheet) => !isReportSheet(sheet));
  const plans: PlanTable[] = [];
  const outcomes: CorrectionOutcome[] = [];
  let nearest: NearestTable | null = null;
  for (const sheet of checked) {
    const guess = guessedTables(sheet, year);
    const read = applyCorrections(sheet, guess.tables, corrections, year);
    plans.push(...read.tables.map((table) => readPlan(sheet, table, kinds, choices)));
    outcomes.push(...read.outcomes);
    if (guess.nearest && guess.nearest.confidence > (nearest?.confidence ?? 0)) nearest = guess.nearest;
  }
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  const homeless = corrections.filter(({ sheet }) => !names.has(sheet));
  return {
    plans,
    nearest: plans.length > 0 ? null : nearest,
    corrections: [...outcomes, ...homeless.map(lost)],
    hiddenSheets: hidden,
  };
}

/** A sheet's tables as they are guessed: corrections are tried out one after another over the same guess. */
function guessedTables(sheet: SheetSnapshot, year: number | undefined): FoundTables {
  const known = guessesByYear(sheet);
  const found = known.get(year) ?? findTables(sheet, year);
  known.set(year, found);
  return found;
}

function lost(correction: TableCorrection): CorrectionOutcome {
  return { correction, state: 'lost', header: null, table: null };
}
