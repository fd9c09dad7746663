import { indicatorColumn, noColumn, notesColumn, objectiveColumn, unitColumn } from '../common-columns';
import { defineLayout } from '../layout';

/** The Perjanjian Kinerja of PermenPANRB 53/2014: what the head of office promises for a year. */
export const lakipPk = defineLayout({
  id: 'LAKIP-PK',
  name: { id: 'Perjanjian kinerja (LAKIP)', en: 'Performance agreement (LAKIP)' },
  titles: ['Perjanjian Kinerja Tahun', 'Penetapan Kinerja Tahun'],
  foreignWords: ['realisasi', 'capaian', 'kondisi', 'pagu', 'lokasi', 'triwulan', 'tujuan', 'strategi', 'kebijakan'],
  body: 'indicators',
  columns: [
    noColumn(1),
    { ...objectiveColumn(2), required: true },
    { ...indicatorColumn(3), required: true },
    unitColumn(4),
    {
      role: 'target',
      number: 4,
      name: { id: 'Target', en: 'Target' },
      headings: ['Target', 'Target Tahun', 'Target Kinerja'],
      content: 'amount',
      measure: 'k',
    },
    notesColumn(5),
  ],
  computed: [],
});
