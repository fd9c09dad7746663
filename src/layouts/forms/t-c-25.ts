import {
  baselineColumn,
  goalColumn,
  indicatorColumn,
  noColumn,
  notesColumn,
  objectiveColumn,
  unitColumn,
} from '../common-columns';
import { defineLayout } from '../layout';

/** T-C.25 of Permendagri 86/2017: goals and objectives of the Renstra with the targets of their indicators. */
export const tC25 = defineLayout({
  id: 'T-C.25',
  name: { id: 'Tujuan dan sasaran jangka menengah, Renstra (T-C.25)', en: 'Goals and objectives, Renstra (T-C.25)' },
  titles: ['Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah'],
  foreignWords: ['strategi', 'arah', 'program', 'realisasi', 'rasio', 'pagu', 'triwulan', 'capaian'],
  body: 'indicators',
  columns: [
    noColumn(1),
    { ...goalColumn(2), required: true },
    {
      role: 'indicator',
      number: 3,
      name: { id: 'Indikator tujuan', en: 'Indicator of the goal' },
      headings: ['Indikator Tujuan'],
      content: 'text',
    },
    { ...objectiveColumn(3), required: true },
    indicatorColumn(4, ['Indikator Tujuan/Sasaran', 'Indikator Sasaran', 'Indikator Kinerja Sasaran']),
    unitColumn(5),
    baselineColumn(5),
    {
      role: 'target',
      number: 5,
      name: { id: 'Target {year}', en: 'Target {year}' },
      headings: ['Target Kinerja Tujuan/Sasaran pada Tahun ke', 'Target Kinerja Sasaran pada Tahun', 'Target Kinerja'],
      content: 'amount',
      repeats: 'years',
    },
    {
      role: 'final',
      keyWords: ['akhir', 'jumlah', 'total'],
      number: 10,
      name: { id: 'Kondisi akhir', en: 'Condition at the end' },
      headings: ['Kondisi Kinerja pada Akhir Periode', 'Kondisi Akhir', 'Target Akhir'],
      content: 'amount',
      required: false,
    },
    notesColumn(10),
  ],
  computed: [],
});
