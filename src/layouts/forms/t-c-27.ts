import {
  baselineColumn,
  codeColumn,
  goalColumn,
  indicatorColumn,
  locationColumn,
  nameColumn,
  noColumn,
  notesColumn,
  objectiveColumn,
  responsibleUnitColumn,
  unitColumn,
} from '../common-columns';
import { defineLayout } from '../layout';

/** T-C.27 of Permendagri 86/2017: programs, kegiatan and their funding over the years of the Renstra. */
export const tC27 = defineLayout({
  id: 'T-C.27',
  name: {
    id: 'Rencana program, kegiatan dan pendanaan, Renstra (T-C.27)',
    en: 'Programs, activities and funding, Renstra (T-C.27)',
  },
  titles: [
    'Rencana Program, Kegiatan, dan Pendanaan Perangkat Daerah',
    'Rencana Program, Kegiatan, Sub Kegiatan, Indikator Kinerja, Kelompok Sasaran dan Pendanaan Indikatif',
  ],
  foreignWords: ['triwulan', 'rasio', 'realisasi', 'prakiraan', 'perkiraan', 'sumber'],
  columns: [
    noColumn(1),
    goalColumn(1),
    objectiveColumn(2),
    codeColumn(3),
    nameColumn(4),
    indicatorColumn(5, ['Indikator Kinerja Tujuan, Sasaran, Program (Outcome) dan Kegiatan (Output)']),
    unitColumn(6),
    baselineColumn(6),
    {
      role: 'target',
      number: 7,
      name: { id: 'Target {year}', en: 'Target {year}' },
      headings: [
        'Target Kinerja Program dan Kerangka Pendanaan Tahun',
        'Target Kinerja dan Pendanaan Tahun',
        'Capaian Kinerja Program dan Kerangka Pendanaan Tahun ke',
        'Pagu Indikatif Tahun',
        'Target dan Pagu Tahun',
        'Kerangka Pendanaan',
      ],
      content: 'amount',
      repeats: 'years',
    },
    {
      role: 'final',
      keyWords: ['akhir', 'jumlah', 'total'],
      number: 17,
      name: { id: 'Kondisi akhir periode Renstra', en: 'Condition at the end of the Renstra' },
      headings: [
        'Kondisi Kinerja pada Akhir Periode Renstra Perangkat Daerah',
        'Kondisi Akhir Periode Renstra',
        'Total Akhir Periode Renstra',
        'Target dan Pagu Akhir',
        'Jumlah',
      ],
      content: 'amount',
      required: false,
    },
    responsibleUnitColumn(19),
    locationColumn(20),
    responsibleUnitColumn(21),
    notesColumn(22),
  ],
  computed: [{ role: 'final', formula: { kind: 'sum', parts: ['target'] } }],
});
