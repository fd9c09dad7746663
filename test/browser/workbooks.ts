import type { CellInput, SheetInput, WorkbookInput } from '../support/workbook-builder';

const HEADER: readonly (readonly CellInput[])[] = [
  [
    'Kode',
    'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan',
    'Indikator Kinerja Program (Outcome)/Kegiatan (Output)',
    'Target Kinerja Capaian Program (Renstra Perangkat Daerah) s/d Tahun 2026',
    'Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun 2021',
    'Target Renja Perangkat Daerah Tahun 2022',
    'Realisasi Renja Perangkat Daerah Tahun 2022',
    'Tingkat Realisasi (%)',
    'Target Program dan Kegiatan (Renja Perangkat Daerah Tahun 2023)',
    'Realisasi Capaian Program dan Kegiatan s/d Tahun 2023',
    'Tingkat Capaian Realisasi Target Renstra (%)',
  ],
  ['1', '2', '3', '4', '5', '6', '7', '8 = (7/6)', '9', '10 = (5+7+9)', '11 = (10/4)'],
];

const TITLE =
  'Tabel 1. Rekapitulasi Evaluasi Hasil Pelaksanaan Renja Perangkat Daerah dan Pencapaian Renstra Perangkat Daerah s/d Tahun 2024';

/** A sheet with a T-C.29 of sub kegiatan; in every row that `blank` names (from 1), column 11 is left empty. */
export function renjaSheet(
  name: string,
  rowCount: number,
  isBlank: (row: number) => boolean = () => false,
): SheetInput {
  const body = Array.from({ length: rowCount }, (_, index): CellInput[] => {
    const row = index + 1;
    const [before, target, realized, current] = [40_000_000 + row, 20_000_000, 19_000_000, 21_000_000];
    const total = before + realized + current;
    return [
      `1.02.02.2.${String(1 + (Math.floor(index / 99) % 99)).padStart(2, '0')}.${String(1 + (index % 99)).padStart(2, '0')}`,
      `Penyediaan Jasa Pelayanan Umum Kantor Bagian ${row}`,
      'Jumlah laporan penyediaan jasa pelayanan umum kantor',
      { value: 100_000_000, format: '#,##0' },
      { value: before, format: '#,##0' },
      { value: target, format: '#,##0' },
      { value: realized, format: '#,##0' },
      { value: realized / target, format: '0.00%' },
      { value: current, format: '#,##0' },
      { value: total, format: '#,##0' },
      isBlank(row) ? { value: null, format: '0.00%' } : { value: total / 100_000_000, format: '0.00%' },
    ];
  });
  return {
    name,
    rows: [[TITLE], [], ...HEADER, ...body],
    columnWidths: { A: 16, B: 40, C: 40, D: 15, E: 15, F: 15, G: 15, H: 9, I: 15, J: 15, K: 10 },
  };
}

/** A workbook with one such table. */
export function renjaWorkbook(rowCount: number, isBlank?: (row: number) => boolean): WorkbookInput {
  return { sheets: [renjaSheet('Tabel 1', rowCount, isBlank)] };
}
