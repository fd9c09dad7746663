import { columnLetters } from '../../src/sheet/address';
import type { CellInput, SheetInput } from './workbook-builder';

/** The number row of the control sheet: shifts of a budget, what was spent of it in two quarters, what is left. */
export const LABELS = ['1', '2', '3', '4', '5=3+4', '6', '7', '8 = 6+7', '9=(5-8)', '10=8/5x100'];

const HEADINGS = [
  ...['No', 'Uraian Belanja', 'Pagu Semula', 'Pergeseran', 'Pagu Menjadi'],
  ...['Realisasi TW I', 'Realisasi TW II', 'Jumlah Realisasi', 'Sisa', 'Tingkat Serapan'],
];

/** Budget, shift and both quarters, in millions of rupiah. */
const FIGURES = [
  [100, 20, 30, 40],
  [200, -50, 60, 20],
  [50, 0, 10, 15],
  [80, 5, 20, 20],
] as const;

/**
 * A made-up table outside the catalogue that declares its formulas: title in row 1, headings in row 2, number row in row 3, four
 * rows of figures from row 4 on, in columns A to J. `cells` puts other values in; null empties a cell and keeps its format.
 */
export function controlSheet({
  labels = LABELS,
  scale = 'fraction',
  cells = {},
}: {
  readonly labels?: readonly string[];
  readonly scale?: 'fraction' | 'hundred';
  readonly cells?: Readonly<Record<string, number | null>>;
}): SheetInput {
  const body = FIGURES.map(([budget, shift, first, second], index) => {
    const [whole, spent] = [budget + shift, first + second];
    const amounts = [budget, shift, whole, first, second, spent, whole - spent].map((value) => value * 1_000_000);
    const share = Math.round((spent / whole) * 10_000);
    const percent = scale === 'fraction' ? share / 10_000 : share / 100;
    const values = [index + 1, `Belanja ke-${index + 1}`, ...amounts, percent];
    return values.map((value, column): CellInput => {
      const own = cells[`${columnLetters(column)}${index + 4}`];
      const format = column < 2 ? undefined : column < 9 ? '#,##0' : scale === 'fraction' ? '0.00%' : '0.00';
      return { value: own === undefined ? value : own, ...(format && { format }) };
    });
  });
  return { name: 'Lembar Kendali', rows: [['LEMBAR KENDALI ANGGARAN TAHUN 2024'], HEADINGS, [...labels], ...body] };
}
