import type { SheetInput } from './workbook-builder';

/** A LAKIP's achievements of two years side by side. */
export const COMPARED_YEARS: SheetInput = {
  name: 'Perbandingan',
  rows: [
    ['Tabel 3.4 Perbandingan Realisasi Kinerja Tahun 2020 dan 2021'],
    ['No', 'Indikator Kinerja', 'Tahun 2020', null, null, 'Tahun 2021', null, null],
    [null, null, 'Target', 'Realisasi', '%', 'Target', 'Realisasi', '%'],
    [1, 'Persentase koperasi aktif', 60, 58, 96.67, 62, 61, 98.39],
    [2, 'Jumlah usaha yang naik kelas', 40, 35, 87.5, 45, 44, 79.78],
  ],
};
