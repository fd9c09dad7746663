import type { HeaderSlot } from '../headers/header-slot';
import { yearsIn } from './years';

/** The first year of a period such as "2021-2026", and how many years it has. */
export interface Period {
  readonly first: number;
  readonly count: number;
}

/** What is known of the years of a row of columns before their own headings are read. */
export interface SeriesContext {
  /** The year n of the table, and the distance of the first column from it where the form fixes one. */
  readonly tableYear: number | null;
  readonly firstOffset: number | null;
  /** The period that the title, a line above the table or the sheet's name tells. */
  readonly period: Period | null;
  /** The years of a like row of columns in the same table. */
  readonly sibling: readonly (number | null)[] | null;
}

/** The year that a slot's own heading names, or null. */
export function statedYear({ period, words }: HeaderSlot, tableYear: number | null): number | null {
  if (period?.year != null) return period.year;
  if (period?.offset != null) return tableYear === null ? null : tableYear + period.offset;
  return yearsIn(words.at(-1) ?? '').at(-1)?.year ?? null;
}

/**
 * The years of columns that come once for each year, in order. Where the headings rise year by year they are taken as they are; one
 * that breaks the row, or is missing, follows from the others; without any, the context tells.
 */
export function seriesYears(slots: readonly HeaderSlot[], context: SeriesContext): (number | null)[] {
  const stated = slots.map((slot) => statedYear(slot, context.tableYear));
  const known = stated.filter((year) => year !== null);
  const isRising = known.length === slots.length && known.every((year, at) => at === 0 || year > known[at - 1]!);
  if (isRising) return stated;
  const first = commonStart(stated) ?? contextStart(slots, context);
  if (first === null) return stated;
  return slots.map(({ period }, at) => first + (known.length === 0 && period?.place != null ? period.place - 1 : at));
}

/** The year of the first column that most of the stated years agree on, or null when they do not. */
function commonStart(stated: readonly (number | null)[]): number | null {
  const votes = new Map<number, number>();
  stated.forEach((year, at) => {
    if (year !== null) votes.set(year - at, (votes.get(year - at) ?? 0) + 1);
  });
  const count = stated.filter((year) => year !== null).length;
  const [start, most] = [...votes].sort((one, other) => other[1] - one[1])[0] ?? [null, 0];
  return most > count / 2 ? start : null;
}

function contextStart(slots: readonly HeaderSlot[], context: SeriesContext): number | null {
  const { sibling, period, tableYear, firstOffset } = context;
  if (sibling && sibling.length === slots.length && sibling[0] != null) return sibling[0];
  if (period?.count === slots.length) return period.first;
  return tableYear !== null && firstOffset !== null ? tableYear + firstOffset : null;
}

/** The first period that one of the texts names: "2021-2026", "Tahun 2021 s/d 2026"; null where none does. */
export function statedPeriod(texts: readonly string[]): Period | null {
  for (const text of texts) {
    const match = /(20\d\d)\s*(?:-|–|—|s\s*[/.]?\s*d\.?|sampai\s+dengan)\s*(?:tahun\s*)?(20\d\d)/i.exec(text);
    const [first, last] = match ? [Number(match[1]), Number(match[2])] : [0, 0];
    if (last > first) return { first, count: last - first + 1 };
  }
  return null;
}
