import type { PlanRow } from '../plan-table';

/** What two tables say of one row; null where one of them says nothing. */
export interface FigurePair {
  readonly own: PlanRow;
  readonly other: PlanRow;
  readonly stated: number | null;
  readonly expected: number | null;
}

/** A figure that two tables give differently, where the difference begins. */
export interface FigureDifference extends FigurePair {
  /** The rows above it that differ by nothing else. */
  readonly carriedTo: readonly PlanRow[];
}
