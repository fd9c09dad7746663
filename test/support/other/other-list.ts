import type { Random } from '../forms/random';
import type { CellInput } from '../workbook-builder';

/** A kind of list that is no planning table. */
export interface OtherList {
  readonly name: string;
  readonly title: (year: number) => readonly string[];
  /** A heading, or one over several. */
  readonly headings: readonly (string | { readonly text: string; readonly parts: readonly string[] })[];
  readonly row: (random: Random, index: number, year: number) => readonly (CellInput | undefined)[];
  /** Whether a row of sums may end it. */
  readonly total?: boolean;
}

export const over = (text: string, ...parts: string[]): { text: string; parts: string[] } => ({ text, parts });

/** Rupiah, in full thousands. */
export const rupiah = (random: Random, most = 900_000): number => random.integer(50, most) * 1000;

export const date = (random: Random, year: number): string =>
  `${random.integer(1, 28)}/${random.integer(1, 12)}/${year}`;

export const PEOPLE = [
  'Maria Fanggidae',
  'Yohanis Lay',
  'Siti Rahmawati',
  'I Made Sudarma',
  'Ahmad Fauzi',
  'Dewi Lestari',
  'Ruth Manafe',
  'Budi Santoso',
];
export const VILLAGES = ['Oelunggu', 'Kolobolon', 'Baadale', 'Tuanatuk', 'Sanggaoen', 'Holoama', 'Metina', 'Suelain'];
export const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
