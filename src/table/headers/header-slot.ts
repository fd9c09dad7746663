import type { ColumnLabel } from '../declared/declared-formula';
import type { HeadingCell, Measure } from '../table';
import type { PeriodLabel } from './period-label';

/** One column of a slot and what its own sub-heading says that it measures (null where it has none). */
export interface SlotColumn {
  readonly column: number;
  readonly measure: Measure;
}

/**
 * One heading of a table as a reader sees it, over one or more columns: a code split over cells, or a K/Rp pair under one heading.
 */
export interface HeaderSlot {
  readonly columns: readonly SlotColumn[];
  /** The texts over the slot from top to bottom, spanning ones first; those that only name a measure are left out. */
  readonly parts: readonly string[];
  /** The same without those that only name a year or a quarter. */
  readonly words: readonly string[];
  /** The lowest text that only names a year or a quarter, read; null without one. */
  readonly period: PeriodLabel | null;
  /** The cells that hold the parts. */
  readonly headings: readonly HeadingCell[];
  readonly label: ColumnLabel | null;
}
