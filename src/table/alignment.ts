import type { Layout, LayoutColumn } from '../layouts/layout';
import type { ColumnEvidence } from './column-evidence';
import { contentFit } from './column-evidence';
import { headingSimilarity } from './heading-similarity';
import type { HeaderSlot } from './header-slots';
import { headerWords } from './words';

/** A header's slots set against a form's columns. */
export interface Alignment {
  readonly layout: Layout;
  /** For each slot the form's column that it is, or null for one that the form does not have. */
  readonly columns: readonly (LayoutColumn | null)[];
  /** 0 to 1: how much of the form was found, and how well it fits. */
  readonly confidence: number;
  /** Roles that the form requires and no slot fits. */
  readonly missingRoles: readonly string[];
}

/** How much each signal weighs where a number row is there; without one its share falls to the other two. */
const HEADING = 0.62;
const CONTENT = 0.2;
const NUMBER = 0.18;
/** A pair that fits less than this is no pair. */
const WORST_PAIR = 0.35;
/** Leaving a required column of the form unmatched costs this much more than leaving an optional one. */
const MISSING_REQUIRED = 0.25;
const MISSING_OPTIONAL = 0.02;
/** A heading of the sheet that the form does not know costs little: regions add columns. */
const EXTRA_SLOT = 0.1;

/**
 * Assigns slots to the form's columns in order: columns keep their order in every variant of a form, so the best assignment
 * is the best path through "match", "the sheet has one more" and "the sheet lacks one" (dynamic programming).
 */
export function alignHeader(
  slots: readonly HeaderSlot[],
  evidence: readonly ColumnEvidence[],
  layout: Layout,
): Alignment {
  const hasNumbers = slots.some((slot) => slot.label !== null);
  const fits = slots.map((slot, index) =>
    layout.columns.map((column) => pairFit(slot, evidence[index]!, column, hasNumbers)),
  );
  const columns = bestPath(fits, layout).map((at) => (at === null ? null : layout.columns[at]!));
  const found = new Set(columns.map((column) => column?.role));
  const missingRoles = layout.columns
    .filter((column) => column.required && !found.has(column.role))
    .map(({ role }) => role);
  const confidence =
    confidenceOf(fits, columns, layout, missingRoles.length) * (isForeign(slots, layout) ? FOREIGN : 1);
  return { layout, columns, confidence, missingRoles };
}

/** A header that says what this form never says is hardly this form. */
const FOREIGN = 0.4;

function isForeign(slots: readonly HeaderSlot[], layout: Layout): boolean {
  const words = new Set(slots.flatMap(({ parts }) => parts.flatMap(headerWords)));
  return layout.foreignWords.some((word) => words.has(word));
}

function pairFit(slot: HeaderSlot, evidence: ColumnEvidence, column: LayoutColumn, hasNumbers: boolean): number {
  const heading = headingSimilarity(slot.parts, column);
  const content = contentFit(evidence, column.content);
  if (heading === 0) return 0;
  const numberless = (HEADING * heading + CONTENT * content) / (HEADING + CONTENT);
  if (!hasNumbers) return numberless;
  const isSameNumber = slot.label !== null && Number(slot.label.number) === column.number;
  return Math.max(HEADING * heading + CONTENT * content + (isSameNumber ? NUMBER : 0), 0.93 * numberless);
}

/** For each slot the index of its column in the form, or null. */
function bestPath(fits: readonly (readonly number[])[], layout: Layout): (number | null)[] {
  const width = layout.columns.length;
  const scores: number[][] = Array.from({ length: fits.length + 1 }, () => new Array<number>(width + 1).fill(0));
  const missCost = (column: number): number => (layout.columns[column]!.required ? MISSING_REQUIRED : MISSING_OPTIONAL);
  for (let column = 1; column <= width; column++) scores[0]![column] = scores[0]![column - 1]! - missCost(column - 1);
  for (let slot = 1; slot <= fits.length; slot++) {
    scores[slot]![0] = scores[slot - 1]![0]! - EXTRA_SLOT;
    for (let column = 1; column <= width; column++) {
      scores[slot]![column] = Math.max(
        scores[slot - 1]![column - 1]! + pairGain(fits, slot - 1, column - 1),
        scores[slot - 1]![column]! - EXTRA_SLOT,
        scores[slot]![column - 1]! - missCost(column - 1),
      );
    }
  }
  return tracePath(scores, fits, missCost);
}

/** What a pair adds to a path; a pair that does not fit is never taken. */
function pairGain(fits: readonly (readonly number[])[], slot: number, column: number): number {
  const fit = fits[slot]![column]!;
  return fit < WORST_PAIR ? Number.NEGATIVE_INFINITY : fit - WORST_PAIR;
}

function tracePath(
  scores: readonly (readonly number[])[],
  fits: readonly (readonly number[])[],
  missCost: (column: number) => number,
): (number | null)[] {
  const path: (number | null)[] = fits.map(() => null);
  let slot = fits.length;
  let column = scores[0]!.length - 1;
  while (slot > 0) {
    const score = scores[slot]![column]!;
    if (column > 0 && score === scores[slot - 1]![column - 1]! + pairGain(fits, slot - 1, column - 1)) {
      path[--slot] = --column;
    } else if (column > 0 && score === scores[slot]![column - 1]! - missCost(column - 1)) {
      column--;
    } else {
      slot--;
    }
  }
  return path;
}

/** How much of the confidence a header loses whose columns are all unknown to the form. */
const EXTRA_SHARE = 0.5;

/** The mean fit over the form's required columns (a missing one counts nothing) and the optional ones that were found. */
function confidenceOf(
  fits: readonly (readonly number[])[],
  columns: readonly (LayoutColumn | null)[],
  layout: Layout,
  missing: number,
): number {
  const matched = columns.flatMap((column, slot) => (column ? [fits[slot]![layout.columns.indexOf(column)]!] : []));
  const extra = columns.filter((column) => column === null).length;
  const mean = matched.reduce((sum, fit) => sum + fit, 0) / Math.max(1, matched.length + missing);
  return mean * (1 - (EXTRA_SHARE * extra) / Math.max(1, columns.length));
}
