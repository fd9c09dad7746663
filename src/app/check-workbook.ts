import { formulaText } from '../layouts/formula';
import { byPlace } from '../lint/finding-of-hit';
import { lintComparisons, tablesBeside } from '../lint/lint-comparisons';
import { lintTable, type LintSettings } from '../lint/lint-table';
import { computedColumns } from '../plan/computed/computed-columns';
import type { OtherTable } from '../plan/comparing/other-table';
import type { PlanTable } from '../plan/plan-table';
import type { Finding } from '../rules/finding';
import { cellAt, type WorkbookSnapshot } from '../sheet/snapshot';
import { cellText } from '../table/cell-text';
import { parseColumnLabel } from '../table/declared/declared-formula';
import type { NearestTable, Table } from '../table/table';
import type { CorrectionOutcome } from '../table/corrections/table-correction';
import { achievementOf, type Achievement } from './achievement';
import { comparedFile, tablesElsewhere, type ComparedFile, type ComparedWorkbook } from './compared-workbook';
import { findPlans, type ReadingSettings } from './find-plans';
import { indicatorList, type IndicatorInfo } from './indicator-list';
import { IgnoredEntries, type IgnoredFinding } from './ignored';
import type { IgnoredEntry } from './memory';
import { openChoices, type OpenChoices } from './open-choices';

/** What the user has chosen for a check. */
export interface CheckSettings extends LintSettings, ReadingSettings {
  /** Findings that the user has ignored; each entry takes one finding out. */
  readonly ignored?: readonly IgnoredEntry[];
}

/** A column that the form computes. */
export interface ComputedColumnInfo {
  readonly role: string;
  /** Zero-based. */
  readonly column: number;
  /** What the sheet's number row declares ("8 = (7/6)"); null where it declares nothing. */
  readonly declared: string | null;
  /** The form's formula in roles ("lastYearRealized / lastYearTarget"). */
  readonly formula: string;
}

/** A table that was found and checked. */
export interface CheckedTable {
  readonly table: Table;
  readonly computed: readonly ComputedColumnInfo[];
  readonly indicators: readonly IndicatorInfo[];
  /** What its programs have achieved; null where it does not say. */
  readonly achievement: Achievement | null;
  /** What it leaves open of how its figures are to be computed. */
  readonly open: OpenChoices;
}

/** What a check of a workbook says. Plain data: it can be sent to and from a worker. */
export interface CheckResult {
  readonly tables: readonly CheckedTable[];
  /** By sheet, table, row and column. */
  readonly findings: readonly Finding[];
  /** Findings that the user has ignored and whose figures have not changed since, in the same order. */
  readonly ignored: readonly IgnoredFinding[];
  /** The best guess where no table was found; null otherwise. */
  readonly nearest: NearestTable | null;
  /** What has become of the user's corrections. */
  readonly corrections: readonly CorrectionOutcome[];
  /** Hidden sheets, which were not looked at. */
  readonly hiddenSheets: readonly string[];
  /** The second workbooks that it was compared with. */
  readonly compared: readonly ComparedFile[];
}

/** Finds the planning tables of a workbook and checks them, each by itself and beside the others. */
export function checkWorkbook(
  snapshot: WorkbookSnapshot,
  settings: CheckSettings = {},
  secondWorkbooks: readonly ComparedWorkbook[] = [],
): CheckResult {
  const { plans, nearest, corrections, hiddenSheets } = findPlans(snapshot, settings);
  const tables = plans.map((plan) => ({
    table: plan.table,
    computed: computedColumnInfo(plan),
    indicators: indicatorList(plan),
    achievement: achievementOf(plan),
    open: openChoices(plan),
  }));
  return {
    tables,
    ...siftedFindings(plans, settings, tablesElsewhere(secondWorkbooks)),
    nearest,
    corrections,
    hiddenSheets,
    compared: secondWorkbooks.map((workbook) => comparedFile(plans, workbook)),
  };
}

/** What the checks find, without and with what the user has ignored. */
function siftedFindings(
  plans: readonly PlanTable[],
  settings: CheckSettings,
  elsewhere: readonly OtherTable[],
): Pick<CheckResult, 'findings' | 'ignored'> {
  const entries = new IgnoredEntries(settings.ignored ?? []);
  const findings: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const plan of plans) {
    const beside = lintComparisons(plan, [...tablesBeside(plans, plan), ...elsewhere], settings);
    for (const finding of [...lintTable(plan, settings), ...beside].sort(byPlace)) {
      const entry = entries.take(finding, plan);
      if (entry) ignored.push({ finding, reason: entry.reason, date: entry.date });
      else findings.push(finding);
    }
  }
  return { findings, ignored };
}

function computedColumnInfo(plan: PlanTable): ComputedColumnInfo[] {
  const numberRow = plan.table.headerBlocks[0]?.numberRow ?? null;
  return computedColumns(plan).map(({ column: { role, column }, formula }) => ({
    role,
    column,
    declared:
      numberRow === null ? null : (parseColumnLabel(cellText(cellAt(plan.sheet, numberRow, column)))?.declared ?? null),
    formula: formulaText(formula),
  }));
}
