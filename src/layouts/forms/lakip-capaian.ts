import { indicatorColumn, noColumn, notesColumn, objectiveColumn, unitColumn } from '../common-columns';
import { defineLayout, type LayoutColumnInput } from '../layout';

/** What was reached in the table's year, and in those it is compared with: they may stand before, among or behind its own figures. */
const realizedColumn = (number: number): LayoutColumnInput => ({
  role: 'realized',
  number,
  name: { id: 'Realisasi {year}', en: 'Realised {year}' },
  headings: ['Realisasi', 'Realisasi Tahun'],
  content: 'amount',
  yearOffset: 0,
  compared: true,
  measure: 'k',
});

/** The end of the period, with which what was reached is compared. */
const renstraTargetColumn = (number: number): LayoutColumnInput => ({
  role: 'renstraTarget',
  keyWords: ['akhir', 'jangka'],
  number,
  name: { id: 'Target akhir Renstra', en: 'Final target of the Renstra' },
  headings: ['Target Akhir Renstra', 'Target Akhir RPJMD', 'Target Jangka Menengah'],
  content: 'amount',
  required: false,
  measure: 'k',
});

/** Pengukuran kinerja of a LAKIP: what of the year's targets has been reached. */
export const lakipCapaian = defineLayout({
  id: 'LAKIP-CAPAIAN',
  name: { id: 'Realisasi dan capaian kinerja (LAKIP)', en: 'Realisation and achievement (LAKIP)' },
  titles: [
    'Realisasi Perjanjian Kinerja',
    'Analisis Capaian Kinerja Tahun',
    'Pengukuran Kinerja Tahun',
    'Perbandingan Realisasi Kinerja',
    'Perbandingan Capaian Kinerja',
  ],
  foreignWords: ['anggaran', 'pagu', 'proyeksi', 'triwulan', 'lokasi', 'nspk'],
  body: 'indicators',
  columns: [
    noColumn(1),
    objectiveColumn(1),
    { ...indicatorColumn(2), required: true },
    unitColumn(3),
    { ...realizedColumn(3), required: false },
    {
      role: 'target',
      number: 3,
      name: { id: 'Target {year}', en: 'Target {year}' },
      headings: ['Target', 'Target Tahun'],
      alternative: 'renstraTarget',
      content: 'amount',
      yearOffset: 0,
      compared: true,
      measure: 'k',
    },
    renstraTargetColumn(3),
    realizedColumn(4),
    {
      role: 'achievement',
      number: 5,
      name: { id: 'Capaian {year} (%)', en: 'Achievement {year} (%)' },
      headings: ['% Tingkat Capaian', '% Capaian', 'Capaian (%)', '%', 'Persentase Capaian', 'Tingkat Capaian'],
      alternative: 'renstraRatio',
      content: 'ratio',
      yearOffset: 0,
      compared: true,
    },
    { ...realizedColumn(5), required: false },
    renstraTargetColumn(6),
    {
      role: 'renstraRatio',
      keyWords: ['akhir', 'jangka', 'kemajuan'],
      number: 7,
      name: { id: 'Capaian terhadap target akhir Renstra (%)', en: 'Degree of achievement of the final target (%)' },
      headings: [
        'Capaian terhadap Target Akhir Renstra (%)',
        'Tingkat Kemajuan (%)',
        'Persentase Capaian terhadap Target Jangka Menengah',
      ],
      content: 'ratio',
      required: false,
      yearOffset: 0,
    },
    notesColumn(8),
  ],
  computed: [
    { role: 'achievement', formula: { kind: 'ratio', numerator: 'realized', denominator: 'target' } },
    { role: 'renstraRatio', formula: { kind: 'ratio', numerator: 'realized', denominator: 'renstraTarget' } },
  ],
});
