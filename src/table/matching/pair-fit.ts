import type { Layout, LayoutColumn } from '../../layouts/layout';
import { contentFit, type ColumnEvidence } from './column-evidence';
import { headingSimilarity } from '../headers/heading-similarity';
import type { HeaderSlot } from '../headers/header-slot';

/** How much each signal weighs where a number row is there; without one its share falls to the other two. */
const HEADING = 0.62;
const CONTENT = 0.2;
const NUMBER = 0.18;
/** Of columns that come once for each year, the numbers say little: some forms have five of them, some six. */
const NUMBERLESS = 0.93;

/** A heading that says next to nothing of the column is not helped by what stands below it. */
const LEAST_HEADING = 0.22;

/** How well each slot fits each of the form's columns: 0 to 1. */
export function pairFits(
  slots: readonly HeaderSlot[],
  evidence: readonly ColumnEvidence[],
  layout: Layout,
): number[][] {
  const hasNumbers = slots.some((slot) => slot.label !== null);
  return slots.map((slot, index) => {
    const inSeries = isInSeries(slots, index);
    return layout.columns.map((column) => {
      const heading = slotSimilarity(slot, inSeries, column);
      if (heading < LEAST_HEADING) return 0;
      const content = contentFit(evidence[index]!, column.content);
      const fit = (HEADING * heading + CONTENT * content) / (HEADING + CONTENT);
      if (!hasNumbers || column.repeats) return fit;
      const isSameNumber = slot.label !== null && Number(slot.label.number) === column.number;
      return Math.max(HEADING * heading + CONTENT * content + (isSameNumber ? NUMBER : 0), NUMBERLESS * fit);
    });
  });
}

/** Whether a slot is one of several under the same words that differ in their year or quarter only. */
function isInSeries(slots: readonly HeaderSlot[], index: number): boolean {
  const { period } = slots[index]!;
  if (period === null) return false;
  return [index - 1, index + 1].some((at) => {
    const other = slots[at];
    return other?.period != null && other.words.join(' ') === slots[index]!.words.join(' ');
  });
}

/** A heading that is nothing but "2021" fits any column that comes once for each year, none of them well. */
const BARE_PERIOD = 0.62;
/** What is left of the fit where a column comes once for each year and the heading names none, or the other way round. */
const WITHOUT_PERIOD = 0.6;
const WITH_SERIES = 0.7;
/** A heading over years fits a column of quarters hardly at all. */
const OTHER_PERIOD = 0.3;

function slotSimilarity(slot: HeaderSlot, inSeries: boolean, column: LayoutColumn): number {
  if (column.repeats === 'aspects') {
    return Math.max(
      ...[slot.parts, ...slot.parts.map((part) => [part])].map((parts) => headingSimilarity(parts, column)),
    );
  }
  if (column.compared && slot.period !== null) return headingSimilarity(slot.words, column);
  if (!column.repeats) return headingSimilarity(slot.parts, column) * (inSeries ? WITH_SERIES : 1);
  const isBare = slot.words.length === 0;
  if (isBare && slot.period === null) return 0;
  const similarity = isBare ? BARE_PERIOD : headingSimilarity(slot.words, column);
  return similarity * periodFit(slot, column.repeats);
}

function periodFit({ period, parts }: HeaderSlot, repeats: 'years' | 'quarters'): number {
  const unit = period?.unit ?? (period?.year != null || period?.offset != null ? 'year' : null);
  if (repeats === 'quarters') {
    const isQuarter = unit === 'quarter' || parts.some((text) => /\b(triwulan|triw|trw|tw)\b/i.test(text));
    if (period === null) return isQuarter ? 1 : WITHOUT_PERIOD;
    return unit === 'year' ? OTHER_PERIOD : 1;
  }
  if (unit === 'quarter') return OTHER_PERIOD;
  return period === null && !parts.some((text) => /20\d\d|\bke\b|\bn\s*[-+]/i.test(text)) ? WITHOUT_PERIOD : 1;
}
