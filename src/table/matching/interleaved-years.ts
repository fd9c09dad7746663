import type { HeaderSlot } from '../headers/header-slot';
import { resolveHeading } from '../headers/heading-similarity';
import { readPeriodLabel } from '../headers/period-label';
import { yearsIn } from '../columns/years';

/**
 * Forms put the years of one figure side by side (targets of all years, then what was reached in them); reports often put the figures
 * of one year side by side instead. Gives the slots' places in the forms' order, or null where the header has the forms' order already.
 */
export function placesByFigure(slots: readonly HeaderSlot[]): readonly number[] | null {
  const periods = slots.map(periodKey);
  for (let start = 0; start < slots.length; start++) {
    const width = blockWidth(periods, start);
    if (periods[start] === null || width < 2) continue;
    const wording = (block: number): string => wordings(slots, start + block * width, width);
    let blocks = 1;
    while (blockWidth(periods, start + blocks * width) === width && wording(blocks) === wording(0)) blocks++;
    if (blocks < 2) continue;
    const places = slots.map((_, at) => at);
    const inner = Array.from(
      { length: width * blocks },
      (_, at) => start + (at % blocks) * width + Math.floor(at / blocks),
    );
    return [...places.slice(0, start), ...inner, ...places.slice(start + inner.length)];
  }
  return null;
}

/** What sets a slot's year apart from the others': the heading that names it, or the year itself; null where it has none. */
function periodKey({ period, words, headings }: HeaderSlot): string | null {
  if (period?.unit === 'quarter') return null;
  const heading = period && headings.findLast(({ text }) => readPeriodLabel(text) !== null);
  if (heading) return `${heading.row}:${heading.column}`;
  const own = yearsIn(words.at(-1) ?? '').at(-1);
  return own ? String(own.year) : null;
}

/** How many neighbouring slots, from one on, are of the same year. */
function blockWidth(periods: readonly (string | null)[], start: number): number {
  let end = start;
  while (end < periods.length && periods[end] !== null && periods[end] === periods[start]) end++;
  return end - start;
}

/** What the slots of a year say beside the year. */
function wordings(slots: readonly HeaderSlot[], start: number, width: number): string {
  return slots
    .slice(start, start + width)
    .map(({ words }) => resolveHeading(words.join(' ')).join(' '))
    .join('|');
}
