import type { LayoutColumnInput } from './layout';

/*
 * Columns that many forms share. Each takes the column's number in the form and, where the form words it otherwise, further
 * headings.
 */

/** The running number of a row. */
export const noColumn = (number: number): LayoutColumnInput => ({
  role: 'no',
  number,
  name: { id: 'No', en: 'No.' },
  headings: ['No', 'Nomor', 'No Urut'],
  content: 'number',
});

/** The kode of urusan, program, kegiatan and sub kegiatan. */
export const codeColumn = (number: number): LayoutColumnInput => ({
  role: 'code',
  number,
  name: { id: 'Kode', en: 'Code' },
  headings: ['Kode', 'Kode Rekening', 'Kode Program', 'Kode Urusan Program Kegiatan'],
  content: 'code',
});

/** Urusan, program, kegiatan and sub kegiatan by name. */
export const nameColumn = (number: number, headings: readonly string[] = []): LayoutColumnInput => ({
  role: 'name',
  number,
  name: { id: 'Urusan/program/kegiatan', en: 'Affair/program/activity' },
  headings: [
    'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan',
    'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
    'Program/Kegiatan',
    'Program dan Kegiatan',
    'Program/Kegiatan/Sub Kegiatan',
    'Uraian Program/Kegiatan',
    ...headings,
  ],
  keyWords: ['program', 'kegiatan', 'urusan'],
  content: 'text',
  required: true,
});

/** The performance indicator. */
export const indicatorColumn = (number: number, headings: readonly string[] = []): LayoutColumnInput => ({
  role: 'indicator',
  number,
  name: { id: 'Indikator kinerja', en: 'Performance indicator' },
  headings: [
    'Indikator Kinerja Program (Outcome)/Kegiatan (Output)',
    'Indikator Kinerja Program/Kegiatan',
    'Indikator Kinerja',
    'Indikator',
    ...headings,
  ],
  keyWords: ['indikator', 'kinerja', 'ukur'],
  content: 'text',
});

/** The unit of the indicator's figures. */
export const unitColumn = (number: number): LayoutColumnInput => ({
  role: 'unit',
  number,
  name: { id: 'Satuan', en: 'Unit' },
  headings: ['Satuan'],
  content: 'text',
});

/** Where a kegiatan takes place. */
export const locationColumn = (number: number): LayoutColumnInput => ({
  role: 'location',
  number,
  name: { id: 'Lokasi', en: 'Location' },
  headings: ['Lokasi', 'Lokasi Kegiatan'],
  content: 'text',
});

/** Where the money comes from. */
export const fundSourceColumn = (number: number): LayoutColumnInput => ({
  role: 'fundSource',
  number,
  name: { id: 'Sumber dana', en: 'Source of funds' },
  headings: ['Sumber Dana', 'Sumber Pendanaan'],
  content: 'text',
});

/** Remarks. */
export const notesColumn = (number: number): LayoutColumnInput => ({
  role: 'notes',
  number,
  name: { id: 'Catatan', en: 'Notes' },
  headings: ['Catatan', 'Catatan Penting', 'Keterangan', 'Ket'],
  content: 'text',
});

/** Who answers for a program or kegiatan. */
export const responsibleUnitColumn = (number: number): LayoutColumnInput => ({
  role: 'responsibleUnit',
  number,
  name: { id: 'Penanggung jawab', en: 'Responsible unit' },
  headings: [
    'Perangkat Daerah Penanggung Jawab',
    'Unit Kerja Perangkat Daerah Penanggung Jawab',
    'Unit Penanggung Jawab',
    'Bidang Penanggung Jawab',
    'Penanggung Jawab',
    'PJ',
  ],
  content: 'text',
});

/** A goal of the Renstra. */
export const goalColumn = (number: number): LayoutColumnInput => ({
  role: 'goal',
  number,
  name: { id: 'Tujuan', en: 'Goal' },
  headings: ['Tujuan', 'Tujuan Renstra'],
  content: 'text',
});

/** An objective of the Renstra. */
export const objectiveColumn = (number: number, headings: readonly string[] = []): LayoutColumnInput => ({
  role: 'objective',
  number,
  name: { id: 'Sasaran', en: 'Objective' },
  headings: ['Sasaran', 'Sasaran Strategis', ...headings],
  content: 'text',
});

/** The condition before the period begins. */
export const baselineColumn = (number: number, headings: readonly string[] = []): LayoutColumnInput => ({
  role: 'baseline',
  number,
  name: { id: 'Kondisi awal', en: 'Baseline' },
  keyWords: ['awal', 'baseline', 'kondisi', 'capaian'],
  headings: [
    'Kondisi Kinerja pada Awal Periode RPJMD',
    'Kondisi Awal',
    'Data Capaian pada Tahun Awal Perencanaan',
    'Data Capaian Awal',
    'Baseline',
    ...headings,
  ],
  content: 'amount',
  required: false,
  measure: 'k',
});
