import {
  codeColumn,
  fundSourceColumn,
  indicatorColumn,
  locationColumn,
  nameColumn,
  noColumn,
  notesColumn,
  responsibleUnitColumn,
  unitColumn,
} from '../common-columns';
import { defineLayout } from '../layout';

const FORWARD_GROUP = ['Prakiraan Maju Rencana Tahun', 'Perkiraan Maju'];

/** T-C.33 of Permendagri 86/2017: programs and kegiatan of the year n with the forward estimate of n+1. */
export const tC33 = defineLayout({
  id: 'T-C.33',
  name: {
    id: 'Rumusan rencana program dan kegiatan, prakiraan maju (T-C.33)',
    en: 'Programs and activities with forward estimate (T-C.33)',
  },
  titles: [
    'Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun dan Prakiraan Maju Tahun',
    'Rencana Kerja dan Pendanaan Perangkat Daerah',
  ],
  foreignWords: ['triwulan', 'realisasi', 'rkpd', 'rasio'],
  columns: [
    noColumn(1),
    codeColumn(1),
    nameColumn(2),
    { ...indicatorColumn(3), repeats: 'aspects' },
    unitColumn(3),
    locationColumn(4),
    {
      role: 'target',
      number: 5,
      name: { id: 'Target capaian {year}', en: 'Target {year}' },
      headings: ['Target Capaian Kinerja', 'Target'],
      groupHeadings: ['Rencana Tahun'],
      content: 'amount',
      // As with the indicators, SIPD prints one for the program, the kegiatan and the sub kegiatan.
      repeats: 'aspects',
      yearOffset: 0,
      measure: 'k',
    },
    unitColumn(5),
    {
      role: 'budget',
      number: 6,
      name: { id: 'Pagu indikatif {year}', en: 'Indicative budget {year}' },
      headings: ['Kebutuhan Dana/Pagu Indikatif', 'Pagu Indikatif', 'Kebutuhan Dana'],
      groupHeadings: ['Rencana Tahun'],
      content: 'amount',
      yearOffset: 0,
      measure: 'rp',
    },
    locationColumn(4),
    fundSourceColumn(7),
    { ...locationColumn(7), added: true },
    notesColumn(8),
    {
      role: 'forwardTarget',
      number: 9,
      name: { id: 'Prakiraan maju target {year}', en: 'Forward target {year}' },
      headings: ['Target Capaian Kinerja', 'Target'],
      groupHeadings: FORWARD_GROUP,
      content: 'amount',
      required: false,
      yearOffset: 1,
      measure: 'k',
    },
    unitColumn(9),
    {
      role: 'forwardBudget',
      number: 10,
      name: { id: 'Prakiraan maju pagu {year}', en: 'Forward budget {year}' },
      headings: ['Kebutuhan Dana/Pagu Indikatif', 'Pagu Indikatif', 'Kebutuhan Dana'],
      groupHeadings: FORWARD_GROUP,
      content: 'amount',
      required: false,
      yearOffset: 1,
      measure: 'rp',
    },
    responsibleUnitColumn(11),
    notesColumn(11),
  ],
  computed: [],
});
