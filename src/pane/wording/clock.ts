import type { Locale } from '../../text/locale';

/** "08:41": the hour as clocks show it. */
export function clockTime(time: Date): string {
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The hour of something done today, "08:41"; of any other day the day too, "20 Nov 08:41". */
export function stepTime(time: Date, now: Date, locale: Locale): string {
  if (time.toDateString() === now.toDateString()) return clockTime(time);
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(time);
  return `${day} ${clockTime(time)}`;
}
