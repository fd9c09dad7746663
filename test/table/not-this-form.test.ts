import { findTables } from '../../src/table/find-tables';
import type { Table } from '../../src/table/table';
import { snapshotOf } from '../support/snapshots';
import type { CellInput } from '../support/workbook-builder';

type Header = readonly (readonly (string | undefined)[])[];

const gaps = (count: number): undefined[] => Array.from({ length: count }, () => undefined);

const E_81: Header = [
  [
    ...['No', 'Sasaran', 'Program/Kegiatan', 'Indikator Kinerja Program (outcome)/Kegiatan (output)'],
    ...['Target Renstra Perangkat Daerah pada Tahun 2026 (akhir periode Renstra)', undefined],
    ...['Realisasi Capaian Kinerja Renstra Perangkat Daerah s/d Renja tahun lalu', undefined],
    ...['Target Kinerja dan Anggaran Renja Tahun berjalan yang dievaluasi (2024)', undefined],
    ...['Realisasi Kinerja Pada Triwulan', ...gaps(7)],
    ...['Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi (2024)', undefined],
    ...['Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2024', undefined],
    ...['Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d tahun 2024 (%)', undefined],
    'Unit Perangkat Daerah Penanggung Jawab',
  ],
  [...gaps(10), 'I', undefined, 'II', undefined, 'III', undefined, 'IV', undefined],
  [
    '1',
    '2',
    '3',
    '4',
    '5',
    undefined,
    '6',
    undefined,
    '7',
    undefined,
    '8',
    undefined,
    '9',
    undefined,
    '10',
    undefined,
    '11',
    undefined,
    '12 = 8+9+10+11',
    undefined,
    '13 = 6+12',
    undefined,
    '14 = 13/5 x 100',
    undefined,
    '15',
  ],
];

/** Other forms that share words with T-C.29. */
const OTHER_FORMS: Readonly<Record<string, Header>> = {
  'a quarterly evaluation (E.81)': E_81,
  'a quarterly evaluation whose header lost the word Triwulan': E_81.map((row) =>
    row.map((text) => text?.replace(' Pada Triwulan', '')),
  ),
  'an evaluation of the Renstra (E.80)': [
    [
      'No',
      'Sasaran',
      'Program/Kegiatan',
      'Indikator Kinerja',
      'Data Capaian pada Awal Tahun Perencanaan',
      'Target pada Akhir Tahun Perencanaan',
      'Target Renstra Perangkat Daerah Tahun ke-1',
      'Tahun ke-2',
      'Realisasi Capaian Tahun ke-1',
      'Tahun ke-2',
      'Rasio Capaian pada Tahun ke-1',
      'Tahun ke-2',
      'Unit Penanggung Jawab',
    ],
  ],
  'a plan for the coming year (T-C.33)': [
    [
      'Kode',
      'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan',
      'Indikator Kinerja Program/Kegiatan',
      'Lokasi',
      'Target Capaian Kinerja',
      'Kebutuhan Dana/Pagu Indikatif',
      'Sumber Dana',
      'Catatan Penting',
      'Target Capaian Kinerja',
      'Kebutuhan Dana/Pagu Indikatif',
    ],
  ],
  'the achievements of a LAKIP': [['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Tingkat Capaian (%)']],
};

/** Tables of an office that are none of the forms. */
const NO_FORMS: Readonly<Record<string, Header>> = {
  'a budget by account': [
    [
      'Kode Rekening',
      'Uraian',
      'Anggaran',
      'Realisasi s/d Bulan Lalu',
      'Realisasi Bulan Ini',
      'Realisasi s/d Bulan Ini',
      'Sisa Anggaran',
      'Persentase Realisasi',
    ],
  ],
  'a budget by program': [
    [
      'Kode',
      'Program/Kegiatan',
      'Target',
      'Realisasi',
      'Persentase Realisasi',
      'Target',
      'Realisasi',
      'Tingkat Capaian',
    ],
  ],
  'an attendance list': [['No', 'Nama', 'Jabatan', 'Hadir', 'Izin', 'Sakit', 'Keterangan']],
  'a calendar': [['Tahun 2024', 'Januari', 'Februari', 'Maret', 'April', 'Mei']],
};

/** A sheet with a header and, unless it is blank, twelve rows of words and amounts that follow no formula. */
async function tablesUnder(name: string, header: Header, isBlank: boolean): Promise<readonly Table[]> {
  const width = header[0]!.length;
  const body = Array.from({ length: isBlank ? 0 : 12 }, (_, row) =>
    Array.from({ length: width }, (__, column): CellInput =>
      column < 4
        ? `Uraian ${row} kolom ${column}`
        : { value: 1_000_000 + 7919 * ((row * width + column) % 97), format: '#,##0' },
    ),
  );
  const snapshot = await snapshotOf([{ name: 'Lembar', rows: [[name], [], ...header, ...body] }]);
  return findTables(snapshot.sheets[0]!).tables;
}

describe.each([
  ['filled', false],
  ['blank', true],
])('A sheet of another kind, %s', (_, isBlank) => {
  it.each(Object.entries(OTHER_FORMS))('%s is not taken for a T-C.29', async (name, header) => {
    const tables = await tablesUnder(name, header, isBlank);
    expect(tables.map(({ layout }) => layout)).not.toContain('T-C.29');
  });

  it.each(Object.entries(NO_FORMS))('%s is taken for no table', async (name, header) => {
    const tables = await tablesUnder(name, header, isBlank);
    expect(tables.map(({ layout, confidence }) => `${layout} ${confidence.toFixed(2)}`)).toEqual([]);
  });
});

describe('An evaluation with the achievement of the year beside that of the Renstra', () => {
  /** E.55 with headings in short words; only the figures that are typed, as an office hands it out to be computed. */
  const HEADER: Header = [
    [
      ...['No', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Target Renstra Tahun 2026'],
      ...['Realisasi Renstra s/d Tahun 2023', 'Target Renja Tahun 2024', 'Realisasi Triwulan', ...gaps(3)],
      ...['Jumlah Realisasi Renja Tahun 2024', 'Tingkat Capaian Renja Tahun 2024 (%)'],
      ...['Realisasi Renstra s/d Tahun 2024', 'Tingkat Capaian Renstra s/d Tahun 2024 (%)', 'Unit Penanggung Jawab'],
    ],
    [...gaps(6), 'I', 'II', 'III', 'IV'],
  ];

  it('is an E.55 without a doubt, though E.81 has all of its other columns', async () => {
    const [table] = await tablesUnder('EVALUASI HASIL PELAKSANAAN RENJA TAHUN 2024', HEADER, true);
    expect(table).toMatchObject({ layout: 'E.55', alternatives: [] });
  });
});
