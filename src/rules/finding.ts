import type { Level } from '../plan/outline/level';
import type { CellPosition } from '../sheet/address';
import type { Edit } from '../sheet/edit';

/** How much a finding matters: must be fixed before submission · worth a look · worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** All severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Compares two severities, the gravest first. */
export function compareSeverity(one: Severity, other: Severity): number {
  return SEVERITIES.indexOf(one) - SEVERITIES.indexOf(other);
}

/** The row that a finding speaks of, as the reader knows it. */
export interface FindingRow {
  /** Zero-based row on the sheet. */
  readonly row: number;
  /** The full code, inherited digits filled in ("1.06.01.2.05"); null where the table shows none. */
  readonly code: string | null;
  readonly name: string;
  readonly level: Level;
}

/** Another cell that the finding's text names, and why. */
export interface RelatedCell extends CellPosition {
  readonly relation:
    | 'input' // a figure that the expected value is made of
    | 'cause' // the cell that most likely holds the mistake
    | 'follows' // a figure further up that follows from this one
    | 'same'; // the same remark holds here too
}

/** A change that would settle a finding. Only a safe one may be applied without the user reading it first. */
export interface Fix {
  readonly kind: 'safe' | 'suggestion';
  readonly edits: readonly Edit[];
}

/** A value as findings quote it: a number on its own scale (0.75 is 75 %), a text as typed, or nothing. */
export type StatedValue = number | string | null;

/** One thing to say about one cell. Plain data: it can be sent to a worker or written as JSON; wording is made at the edge. */
export interface Finding extends CellPosition {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** The id of the table it was found in ("Tabel 1!A5"). */
  readonly table: string;
  /** Null when the finding is about a header or the whole table. */
  readonly subject: FindingRow | null;
  readonly stated: StatedValue;
  readonly expected: StatedValue;
  /** Which of the rule's wordings applies, and the figures for it. */
  readonly message: string;
  readonly data: unknown;
  readonly related: readonly RelatedCell[];
  /** The further cells of its column, or of its table, that the same is said of; they are related cells, too. */
  readonly repeated?: readonly CellPosition[];
  readonly fix: Fix | null;
}

/** A finding put into words. */
export interface FindingText {
  /** What is wrong, in one line. */
  readonly what: string;
  /** Why: the formula and the figures. */
  readonly why: string;
  /** What to do about it. */
  readonly action: string;
}
