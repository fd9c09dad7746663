import type { Locale } from './locale';

const TAGS: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-US' };

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let known = formatters.get(key);
  if (!known) formatters.set(key, (known = new Intl.NumberFormat(TAGS[locale], options)));
  return known;
}

/** A number as the language writes it: 58895000 → "58.895.000". */
export function formatNumber(value: number, locale: Locale): string {
  return formatter(locale, { maximumFractionDigits: 9 }).format(value);
}

/** A fraction as a percentage with the given digits behind the sign: 0.7448 → "74,48%". */
export function formatPercent(fraction: number, locale: Locale, decimals = 2): string {
  return formatter(locale, {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(fraction);
}

/** A figure as a percentage or as a plain number, whichever it is. */
export function formatFigure(value: number, isPercent: boolean, locale: Locale): string {
  return isPercent ? formatPercent(value, locale) : formatNumber(value, locale);
}

/** "a, b dan c" / "a, b and c". */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(items);
}

/** A day of the calendar ("2026-11-21") in words: "21 November 2026". */
export function formatDay(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
