import type { NamedRow } from '../plan/comparing/named-rows';
import type { OtherTable, Source } from '../plan/comparing/other-table';
import { planColumn, type PlanTable } from '../plan/plan-table';
import { tableMatches } from '../plan/comparing/table-matches';
import { ALL_TIES, tiedColumns, type TiedColumns } from '../plan/comparing/ties';
import { unmatchedRows } from '../plan/comparing/unmatched-rows';
import type { CellPosition } from '../sheet/address';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { findPlans, type ReadingSettings } from './find-plans';

/** What a second workbook is: the Renstra, or last year's Renja. */
export type ComparedSource = Exclude<Source, 'same'>;

/** A second workbook that the user compares with, read. */
export interface ComparedWorkbook {
  readonly source: ComparedSource;
  /** The file's name. */
  readonly name: string;
  readonly plans: readonly PlanTable[];
}

/** A table of the second workbook. */
export interface ComparedTable {
  readonly id: string;
  readonly layout: string;
  readonly year: number | null;
}

/** A row that one of two tables lacks. */
export interface LoneRow extends CellPosition {
  readonly code: string | null;
  readonly name: string;
}

/** What became of comparing a table with one of the second workbook. */
export interface ComparedPair {
  /** The ids of both tables. */
  readonly table: string;
  readonly other: string;
  /** How many rows of the one were found in the other. */
  readonly matched: number;
  /** Whether that is enough for the tables to be about the same plan; otherwise no figures were compared. */
  readonly isCompared: boolean;
  /** Rows with figures that only one of them has. */
  readonly ownOnly: readonly LoneRow[];
  readonly otherOnly: readonly LoneRow[];
}

/** A second workbook and what could be compared with it. Plain data. */
export interface ComparedFile {
  readonly source: ComparedSource;
  readonly name: string;
  readonly tables: readonly ComparedTable[];
  readonly pairs: readonly ComparedPair[];
}

/** Finds the tables of a second workbook; `settings` are what it remembers of how they are to be read. */
export function readComparedWorkbook(
  source: ComparedSource,
  name: string,
  snapshot: WorkbookSnapshot,
  settings: ReadingSettings,
): ComparedWorkbook {
  return { source, name, plans: findPlans(snapshot, settings).plans };
}

/** The tables of second workbooks, as comparisons take them. */
export function tablesElsewhere(workbooks: readonly ComparedWorkbook[]): OtherTable[] {
  return workbooks.flatMap(({ source, name, plans }) => plans.map((plan) => ({ plan, source, file: name })));
}

/** What could be compared with a second workbook, table by table. */
export function comparedFile(plans: readonly PlanTable[], workbook: ComparedWorkbook): ComparedFile {
  const others = tablesElsewhere([workbook]);
  const pairs = plans.flatMap((own) => others.flatMap((other) => comparedPair(own, other) ?? []));
  return {
    source: workbook.source,
    name: workbook.name,
    tables: workbook.plans.map(({ table: { id, layout, year } }) => ({ id, layout, year })),
    pairs,
  };
}

function comparedPair(own: PlanTable, other: OtherTable): ComparedPair | null {
  const tied = ALL_TIES.flatMap((name) => tiedColumns(name, own, other))[0];
  if (!tied) return null;
  const { matches, isSamePlan } = tableMatches(own, other.plan, tied.side);
  const left = isSamePlan ? unmatchedRows({ tied }) : { ownOnly: [], otherOnly: [] };
  return {
    table: own.table.id,
    other: other.plan.table.id,
    matched: matches.length,
    isCompared: isSamePlan,
    ownOnly: left.ownOnly.map((row) => loneRow(row, own, null)),
    otherOnly: left.otherOnly.map((row) => loneRow(row, other.plan, tied.side)),
  };
}

function loneRow({ row, name }: NamedRow, plan: PlanTable, side: TiedColumns['side']): LoneRow {
  const ofSide = plan.table.columns.find((column) => column.role === 'name' && column.side === side);
  const column = (ofSide ?? planColumn(plan, 'name'))?.column ?? plan.table.range.left;
  return { row: row.row, column, code: row.codeText, name };
}
