/** How many days the 1904 date system lies behind the 1900 one. */
export const DAYS_BETWEEN_DATE_SYSTEMS = 1462;

const ISO_DATE = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of the 1900 system, as it counts from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_OF_MARCH_1900 = 61;

/** The serial number (1900 system) of an ISO 8601 date, time, or both, as cells of type "d" hold it; NaN for other text. */
export function isoDateToSerial(text: string): number {
  const match = ISO_DATE.exec(text.trim());
  if (!match || text.trim() === '') return NaN;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - DAY_ZERO) / MILLISECONDS_PER_DAY;
  // The 1900 system counts a 29 February 1900 that never was.
  return (days < FIRST_OF_MARCH_1900 ? days - 1 : days) + time;
}
