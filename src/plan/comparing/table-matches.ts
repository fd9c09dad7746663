import { remembered } from '../../sheet/remembered';
import { matchRows, type RowMatches } from './match-rows';
import { namedRows, type Side } from './named-rows';
import type { PlanTable } from '../plan-table';

/** By the other table and its half: several checks ask for the same rows. */
const known = remembered((_: PlanTable) => new WeakMap<PlanTable, Map<Side, TableMatches>>());

/** Which rows of two tables belong together, and whether enough of them do. */
export interface TableMatches extends RowMatches {
  /** Whether the tables are about the same plan at all: with hardly a row in common they say nothing about each other. */
  readonly isSamePlan: boolean;
}

/** Tables with a smaller share of common rows, counted in the one that has fewer, are about other things. */
const COMMON_SHARE = 0.4;

/** Matches the rows of two tables; `side` is the half of the other one that is meant. */
export function tableMatches(own: PlanTable, other: PlanTable, side: Side): TableMatches {
  const ofOwn = known(own);
  const bySide = ofOwn.get(other) ?? new Map<Side, TableMatches>();
  ofOwn.set(other, bySide);
  const found = bySide.get(side) ?? computeMatches(own, other, side);
  bySide.set(side, found);
  return found;
}

function computeMatches(own: PlanTable, other: PlanTable, side: Side): TableMatches {
  const [ownRows, otherRows] = [namedRows(own, null), namedRows(other, side)];
  const rows = matchRows(ownRows, otherRows);
  const fewer = Math.min(ownRows.length, otherRows.length);
  return { ...rows, isSamePlan: rows.matches.length > 0 && rows.matches.length >= COMMON_SHARE * fewer };
}
