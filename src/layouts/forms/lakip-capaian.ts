import { indicatorColumn, noColumn, notesColumn, objectiveColumn, unitColumn } from '../common-columns';
import { defineLayout } from '../layout';

/** Pengukuran kinerja of a LAKIP: what of the year's targets has been reached. */
export const lakipCapaian = defineLayout({
  id: 'LAKIP-CAPAIAN',
  name: { id: 'Realisasi dan capaian kinerja (LAKIP)', en: 'Realisation and achievement (LAKIP)' },
  titles: ['Realisasi Perjanjian Kinerja', 'Analisis Capaian Kinerja Tahun', 'Pengukuran Kinerja Tahun'],
  foreignWords: ['anggaran', 'pagu', 'renstra', 'proyeksi', 'triwulan', 'lokasi'],
  body: 'indicators',
  columns: [
    noColumn(1),
    objectiveColumn(1),
    { ...indicatorColumn(2), required: true },
    unitColumn(3),
    {
      role: 'target',
      number: 3,
      name: { id: 'Target {year}', en: 'Target {year}' },
      headings: ['Target', 'Target Tahun'],
      content: 'amount',
      yearOffset: 0,
      measure: 'k',
    },
    {
      role: 'realized',
      number: 4,
      name: { id: 'Realisasi {year}', en: 'Realised {year}' },
      headings: ['Realisasi', 'Realisasi Tahun'],
      content: 'amount',
      yearOffset: 0,
      measure: 'k',
    },
    {
      role: 'achievement',
      number: 5,
      name: { id: 'Capaian {year} (%)', en: 'Achievement {year} (%)' },
      headings: ['% Tingkat Capaian', '% Capaian', 'Capaian (%)', '%', 'Persentase Capaian', 'Tingkat Capaian'],
      content: 'ratio',
      yearOffset: 0,
    },
    notesColumn(6),
  ],
  computed: [{ role: 'achievement', formula: { kind: 'ratio', numerator: 'realized', denominator: 'target' } }],
});
