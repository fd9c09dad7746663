/**
 * How a stated average growth may have been computed: what filling offers (growth.ts), and what else documents do, which is recognised
 * so that it can be named.
 */
export type GrowthReading =
  | 'yearly-mean' // the mean of the yearly changes, each against the year before
  | 'yearly-mean-years' // their sum divided by the number of years instead of the number of changes
  | 'compound' // (last / first)^(1 / changes) − 1
  | 'first-mean' // (last − first) / first / changes
  | 'first-mean-years' // the same divided by the number of years
  | 'total' // (last − first) / first
  | 'amount' // (last − first) / changes, in rupiah
  | 'amount-years'; // (last − first) / years, in rupiah

/** All readings, the most usual first. */
export const GROWTH_READINGS: readonly GrowthReading[] = [
  'yearly-mean',
  'compound',
  'first-mean',
  'total',
  'yearly-mean-years',
  'first-mean-years',
  'amount',
  'amount-years',
];

/** Whether a reading gives rupiah; the others give fractions. */
export function givesAmount(reading: GrowthReading): boolean {
  return reading === 'amount' || reading === 'amount-years';
}

/**
 * The growth of amounts over years by a reading; years without an amount, or with nothing to grow from, are left out. Null where
 * fewer than two are left.
 */
export function growthBy(reading: GrowthReading, amounts: readonly (number | null)[]): number | null {
  const given = amounts.filter((amount): amount is number => amount !== null && amount > 0);
  const [first, last] = [given[0], given.at(-1)];
  const changes = given.length - 1;
  if (first === undefined || last === undefined || changes < 1) return null;
  const yearly = given.slice(1).reduce((sum, amount, at) => sum + (amount / given[at]! - 1), 0);
  switch (reading) {
    case 'yearly-mean':
      return yearly / changes;
    case 'yearly-mean-years':
      return yearly / (changes + 1);
    case 'compound':
      return (last / first) ** (1 / changes) - 1;
    case 'first-mean':
      return (last - first) / first / changes;
    case 'first-mean-years':
      return (last - first) / first / (changes + 1);
    case 'total':
      return (last - first) / first;
    case 'amount':
      return (last - first) / changes;
    case 'amount-years':
      return (last - first) / (changes + 1);
  }
}
