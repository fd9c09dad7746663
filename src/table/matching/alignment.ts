import type { Layout, LayoutColumn } from '../../layouts/layout';
import { remembered } from '../../sheet/remembered';
import type { ColumnEvidence } from './column-evidence';
import { bestPath } from './alignment-path';
import type { HeaderSlot } from '../headers/header-slot';
import { placesByFigure } from './interleaved-years';
import { pairFits } from './pair-fit';
import { headerWords } from '../headers/words';

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

/**
 * Assigns slots to the form's columns, whether the header goes by figures, as the forms do, or by years: columns keep their order in every variant of a form, so the best assignment
 * is the best path through "match", "the same column once more" (years, quarters), "the sheet has one more" and "the sheet lacks
 * one" (dynamic programming). Of a table that its title names (`isNamed`), no word of the header is foreign to the form.
 */
export function alignHeader(
  slots: readonly HeaderSlot[],
  evidence: readonly ColumnEvidence[],
  layout: Layout,
  isNamed = false,
): Alignment {
  const asTheyStand = alignInOrder(slots, evidence, layout, isNamed);
  const places = placesByFigure(slots);
  if (!places) return asTheyStand;
  const inOrder = <Each>(all: readonly Each[]): Each[] => places.map((at) => all[at]!);
  const reordered = alignInOrder(inOrder(slots), inOrder(evidence), layout, isNamed);
  if (reordered.confidence <= asTheyStand.confidence) return asTheyStand;
  return { ...reordered, columns: slots.map((_, at) => reordered.columns[places.indexOf(at)]!) };
}

function alignInOrder(
  slots: readonly HeaderSlot[],
  evidence: readonly ColumnEvidence[],
  layout: Layout,
  isNamed: boolean,
): Alignment {
  const fits = pairFits(slots, evidence, layout);
  const path = bestPath(fits, layout);
  const columns = path.map((at) => (at === null ? null : layout.columns[at]!));
  const found = new Set(columns.flatMap((column) => (column ? [roleKey(column), column.role] : [])));
  const missing = layout.columns.filter(
    (column) =>
      column.required && !found.has(roleKey(column)) && !(column.alternative && found.has(column.alternative)),
  );
  const foreign = !isNamed && isForeign(slots, layout) ? FOREIGN : 1;
  const confidence = confidenceOf(fits, path, missing.length) * foreign * BROKEN_SERIES ** brokenSeries(slots, path);
  return {
    layout,
    columns,
    confidence: leavesFiguresOut(path, evidence) ? Math.min(confidence, INCOMPLETE) : confidence,
    missingRoles: missing.map(({ role }) => role),
  };
}

/** A role, on its side where a form has the same roles on two. */
const roleKey = ({ role, side }: LayoutColumn): string => `${role}:${side}`;

/** A table of whose figures a column plays no role is not surely read right. */
const INCOMPLETE = 0.85;
/** Fewer figures than these may stand beside the table by chance. */
const LEAST_FIGURES = 3;

function leavesFiguresOut(path: readonly (number | null)[], evidence: readonly ColumnEvidence[]): boolean {
  const first = path.findIndex((at) => at !== null);
  const last = path.findLastIndex((at) => at !== null);
  return path.some((at, slot) => {
    const { count, numbers, codes } = evidence[slot]!;
    return at === null && slot > first && slot < last && count * numbers >= LEAST_FIGURES && codes < 0.9;
  });
}

/** Years that run on under one heading belong to one column of the form; a header read otherwise is hardly read right. */
const BROKEN_SERIES = 0.5;

/** How often the role changes between two neighbouring years that nothing but their number sets apart. */
function brokenSeries(slots: readonly HeaderSlot[], path: readonly (number | null)[]): number {
  return slots.filter((slot, at) => {
    const next = slots[at + 1];
    const isSeries = slot.period && next?.period && slot.words.join(' ') === next.words.join(' ');
    const isRising = (next?.period?.year ?? 1) > (slot.period?.year ?? 0);
    return isSeries && isRising && path[at] !== null && path[at] !== path[at + 1];
  }).length;
}

/** A header that says what this form never says is hardly this form. */
const FOREIGN = 0.4;

function isForeign(slots: readonly HeaderSlot[], layout: Layout): boolean {
  return layout.foreignWords.some((word) => wordsOf(slots).has(word));
}

const wordsOf = remembered(
  (slots: readonly HeaderSlot[]): ReadonlySet<string> =>
    new Set(slots.flatMap(({ parts }) => parts.flatMap(headerWords))),
);

/** How much of the confidence a header loses whose columns are all unknown to the form. */
const EXTRA_SHARE = 0.5;

/**
 * The mean fit over the form's required columns (a missing one counts nothing) and the optional ones that were found. Columns
 * that come once for each year count as one.
 */
function confidenceOf(fits: readonly (readonly number[])[], path: readonly (number | null)[], missing: number): number {
  const matched = new Map<number, number[]>();
  path.forEach((at, slot) => {
    if (at !== null) matched.set(at, [...(matched.get(at) ?? []), fits[slot]![at]!]);
  });
  const means = [...matched.values()].map((values) => values.reduce((sum, fit) => sum + fit, 0) / values.length);
  const mean = means.reduce((sum, fit) => sum + fit, 0) / Math.max(1, means.length + missing);
  const extra = path.filter((at) => at === null).length;
  return mean * (1 - (EXTRA_SHARE * extra) / Math.max(1, path.length));
}
