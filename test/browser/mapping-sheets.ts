import type { CellInput, SheetInput } from '../support/workbook-builder';
import { renjaSheet } from './workbooks';

/** A T-C.29 of quantities: some indicators add up, of others the last value counts. */
export function quantitySheet(): SheetInput {
  const { rows, ...sheet } = renjaSheet('Tabel 1', 0);
  const indicators = ['Persentase rumah layak huni', 'Jumlah anak terlayani', 'Angka kematian bayi', 'Jumlah dokumen'];
  const body = indicators.map((indicator, index): CellInput[] => [
    `1.06.01.2.0${index + 1}`,
    `Kegiatan ${index + 1}`,
    indicator,
    ...[40, 10, 8, 6, 0.75, 9],
    ...(index === indicators.length - 1 ? [25, 0.625] : [null, null]),
  ]);
  return { ...sheet, rows: [...rows, ...body] };
}

/** A table whose headings no form knows. */
export function strangeSheet(): SheetInput {
  const { rows, ...sheet } = renjaSheet('Asing', 6);
  const headings = rows[2]!.map((_, index) => `Lajur ${'abcdefghijk'[index]} xx`);
  return { ...sheet, rows: [['Daftar kami'], headings, ...rows.slice(4)] };
}

const YEARS = [2021, 2022, 2023, 2024, 2025];

/** Indicators with yearly targets, without a title: with its first and last state it may be two forms, without them hardly one. */
export function targetSheet(hasStates: boolean): SheetInput {
  const states = (text: string): string[] => (hasStates ? [text] : []);
  const headings = ['No', 'Indikator', ...states('Kondisi Awal'), ...YEARS.map(String), ...states('Kondisi Akhir')];
  const body = ['Persentase rumah layak huni', 'Jumlah anak terlayani', 'Indeks kepuasan'].map((indicator, index) => [
    index + 1,
    indicator,
    ...headings.slice(2).map((_, at) => 10 * (index + 1) + at),
  ]);
  return { name: 'Target', rows: [headings, ...body], columnWidths: { B: 40 } };
}
