import type { LayoutColumn } from '../../layouts/layout';
import { yearsIn } from './years';

/** What speaks for the year n: a header text over a column whose distance from n the form fixes, or the title. */
export interface YearSource {
  readonly column: LayoutColumn;
  readonly parts: readonly string[];
}

/** A spanning heading names the year of its columns less surely than their own heading; a title often means n-1. */
const OWN_HEADING = 1;
const GROUP_HEADING = 0.5;
const TITLE = 0.4;
const TITLE_TO_DATE = 0.3;

/** "Prakiraan Maju Tahun 2025": the year after n. */
const FORWARD_YEAR = /\bp(?:ra|er)kiraan\s+maju\D*(20\d\d)/i;

/** "s/d Tahun 2024 (Tahun Berjalan)": the year in which the Renja is made, before n. */
const CURRENT_YEAR = /(20\d\d)\W*(?:tahun\s+)?berjalan/i;

/** "Peraturan Bupati Nomor 68 Tahun 2023": the year of a regulation, not of the table. */
const REGULATION_YEAR = /\b(?:nomor|no\.?)\s*\S+\s+tahun\s+20\d\d/gi;

/** Where a table's year may stand. */
export interface YearEvidence {
  readonly sources: readonly YearSource[];
  readonly title: string | null;
  /** What else names the table, most telling first: the lines above its header, the sheet's name. */
  readonly surroundings: readonly string[];
  /** The form's `titleYearOffset`. */
  readonly titleYearOffset: number;
}

/**
 * The year n that most of the headers agree on, the title considered. Where none of them names a year, the only one that the lines
 * above the header or the sheet's name say. Null without any, and for a form that covers the whole period of the Renstra.
 */
export function yearOfTable({ sources, title, surroundings, titleYearOffset }: YearEvidence): number | null {
  const fixed = sources.filter(({ column }) => column.yearOffset !== null);
  if (fixed.length === 0) return null;
  const votes = new Map<number, number>();
  const vote = (year: number, weight: number): void => void votes.set(year, (votes.get(year) ?? 0) + weight);
  const heard = new Set<LayoutColumn>();
  for (const { column, parts } of fixed) {
    // Columns for several aspects of one thing say the same year, and say it once.
    if (column.repeats === 'years' || (column.repeats === 'aspects' && heard.has(column))) continue;
    heard.add(column);
    const own = yearsIn(parts.at(-1) ?? '').at(-1);
    const group = yearsIn(parts.slice(0, -1).join(' ')).at(-1);
    if (own) vote(own.year - column.yearOffset!, OWN_HEADING);
    else if (group) vote(group.year - column.yearOffset!, GROUP_HEADING);
  }
  const forward = FORWARD_YEAR.exec(title ?? '');
  if (forward) vote(Number(forward[1]) - 1, TITLE);
  const current = Number(CURRENT_YEAR.exec(title ?? '')?.[1]);
  for (const { year, toDate } of yearsIn((title ?? '').replace(FORWARD_YEAR, ''))) {
    const isCurrent = toDate && year === current;
    if (!isCurrent) vote(year - titleYearOffset, TITLE);
    if (toDate) vote(year + 1, isCurrent ? TITLE : TITLE_TO_DATE);
  }
  if (votes.size === 0) {
    const year = surroundings.map(onlyYear).find((found) => found !== null);
    if (year) vote(year - titleYearOffset, TITLE);
  }
  const ranked = [...votes].sort(
    ([firstYear, first], [secondYear, second]) => second - first || secondYear - firstYear,
  );
  return ranked[0]?.[0] ?? null;
}

/** The only year that a text names; null where it names none, or several. */
function onlyYear(text: string): number | null {
  const years = new Set(yearsIn(text.replace(REGULATION_YEAR, '')).map(({ year }) => year));
  return years.size === 1 ? [...years][0]! : null;
}

/** The year of one column: by its distance from n where the form fixes it, else the year that its header names. */
export function yearOfColumn(column: LayoutColumn, parts: readonly string[], tableYear: number | null): number | null {
  if (column.yearOffset !== null && tableYear !== null) return tableYear + column.yearOffset;
  return yearsIn(parts.join(' ')).at(-1)?.year ?? null;
}
