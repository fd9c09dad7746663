import { baselineColumn, indicatorColumn, noColumn, notesColumn, objectiveColumn, unitColumn } from '../common-columns';
import { defineLayout } from '../layout';

/** The Indikator Kinerja Utama and the Renstra's targets as a LAKIP shows them. */
export const lakipIku = defineLayout({
  id: 'LAKIP-IKU',
  name: { id: 'Indikator kinerja utama dan target Renstra (LAKIP)', en: 'Main indicators and Renstra targets (LAKIP)' },
  titles: ['Indikator Kinerja Utama dan Target Renstra', 'Indikator Kinerja Utama (IKU)'],
  foreignWords: ['realisasi', 'rasio', 'pagu', 'triwulan', 'strategi', 'tujuan'],
  body: 'indicators',
  columns: [
    noColumn(1),
    objectiveColumn(2),
    { ...indicatorColumn(2, ['Indikator Kinerja Utama']), required: true },
    unitColumn(3),
    baselineColumn(3),
    {
      role: 'target',
      number: 4,
      name: { id: 'Target {year}', en: 'Target {year}' },
      headings: ['Target Capaian Setiap Tahun', 'Target Renstra Tahun', 'Target Tahun'],
      content: 'amount',
      repeats: 'years',
    },
    {
      role: 'final',
      keyWords: ['akhir', 'jumlah', 'total'],
      number: 9,
      name: { id: 'Kondisi akhir', en: 'Condition at the end' },
      headings: ['Kondisi Kinerja pada Akhir Periode RPJMD', 'Kondisi Akhir', 'Target Akhir'],
      content: 'amount',
      required: false,
    },
    notesColumn(10),
  ],
  computed: [],
});
