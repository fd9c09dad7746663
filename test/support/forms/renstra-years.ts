import type { Numbering } from './headings';
import type { Random } from './random';

/** How the number rows of the Renstra's forms are written; many have none. */
export const NUMBERINGS: readonly Numbering[] = ['plain', 'brackets', 'brackets', null];

/** So many years from the first on. */
export const yearsFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);

/** "2021", "Tahun 2021", "Th. 2021": one way throughout a table; a bare year may be a number. */
export function yearText(random: Random): (year: number) => string {
  const before = random.pick(['', 'Tahun ', 'Tahun ', 'Th. ', 'TA ']);
  return (year) => `${before}${year}`;
}
