import {
  codeColumn,
  indicatorColumn,
  nameColumn,
  noColumn,
  notesColumn,
  objectiveColumn,
  responsibleUnitColumn,
  unitColumn,
} from './common-columns';
import type { LayoutColumnInput } from './layout';

/*
 * Columns of the quarterly evaluations E.81 and E.55, which differ in one degree of achievement and its numbers.
 */

/** What stands before the figures. */
export const evaluationLead: readonly LayoutColumnInput[] = [
  noColumn(1),
  objectiveColumn(2),
  codeColumn(3),
  nameColumn(3),
  indicatorColumn(4),
  unitColumn(4),
];

/** Targets, and the realisation of the year's quarters. */
export const evaluationFigures: readonly LayoutColumnInput[] = [
  {
    role: 'renstraTarget',
    number: 5,
    name: { id: 'Target Renstra', en: 'Renstra target' },
    headings: [
      'Target Renstra Perangkat Daerah pada Tahun (Akhir Periode Renstra Perangkat Daerah)',
      'Target Renstra Perangkat Daerah sampai Akhir Periode',
      'Target Renstra',
    ],
    content: 'amount',
  },
  {
    role: 'realizedBefore',
    number: 6,
    name: { id: 'Realisasi Renstra s/d {year}', en: 'Realised up to {year}' },
    headings: [
      'Realisasi Capaian Kinerja Renstra Perangkat Daerah sampai dengan Renja Perangkat Daerah Tahun Lalu',
      'Realisasi Capaian Renstra s/d Tahun Lalu',
      'Realisasi s/d Tahun',
    ],
    content: 'amount',
    yearOffset: -2,
    toDate: true,
  },
  {
    role: 'currentYearTarget',
    number: 7,
    name: { id: 'Target Renja {year}', en: 'Renja target {year}' },
    headings: [
      'Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan yang Dievaluasi',
      'Target Kinerja dan Anggaran Renja Tahun',
      'Target Renja Tahun',
    ],
    content: 'amount',
    yearOffset: -1,
  },
  {
    role: 'realizedQuarter',
    number: 8,
    name: { id: 'Realisasi triwulan', en: 'Realised in the quarter' },
    headings: ['Realisasi Kinerja pada Triwulan', 'Realisasi Triwulan', 'Triwulan'],
    content: 'amount',
    repeats: 'quarters',
    yearOffset: -1,
  },
  {
    role: 'realizedYear',
    number: 12,
    name: { id: 'Realisasi Renja {year}', en: 'Realised in {year}' },
    headings: [
      'Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang Dievaluasi',
      'Realisasi Kinerja dan Anggaran Renja Tahun',
      'Jumlah Realisasi Renja Tahun',
    ],
    content: 'amount',
    yearOffset: -1,
  },
];

/** What follows for the Renstra. */
export const realizedToDateColumn = (number: number): LayoutColumnInput => ({
  role: 'realizedToDate',
  number,
  name: { id: 'Realisasi Renstra s/d {year}', en: 'Realised up to {year}' },
  headings: [
    'Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s/d Tahun (Akhir Tahun Pelaksanaan Renja)',
    'Realisasi Kinerja dan Anggaran Renstra s/d Tahun',
    'Realisasi Renstra s/d Tahun Berjalan',
  ],
  content: 'amount',
  yearOffset: -1,
  toDate: true,
});

/** The achievement of the Renstra. */
export const renstraRatioColumn = (number: number): LayoutColumnInput => ({
  role: 'renstraRatio',
  number,
  name: { id: 'Tingkat capaian Renstra s/d {year}', en: 'Achievement of the Renstra up to {year}' },
  headings: [
    'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s/d Tahun (%)',
    'Tingkat Capaian Renstra s/d Tahun',
    'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra',
  ],
  content: 'ratio',
  yearOffset: -1,
  toDate: true,
});

/** What stands behind the figures. */
export const evaluationTail = (number: number): readonly LayoutColumnInput[] => [
  responsibleUnitColumn(number),
  notesColumn(number + 1),
];
