import { baselineColumn, indicatorColumn, noColumn, notesColumn, objectiveColumn, unitColumn } from '../common-columns';
import { defineLayout } from '../layout';

/** T-C.28 of Permendagri 86/2017: the agency's indicators that follow the goals of the RPJMD. */
export const tC28 = defineLayout({
  id: 'T-C.28',
  name: { id: 'Indikator kinerja yang mengacu pada RPJMD (T-C.28)', en: 'Indicators that follow the RPJMD (T-C.28)' },
  titles: ['Indikator Kinerja Perangkat Daerah yang Mengacu pada Tujuan dan Sasaran RPJMD'],
  foreignWords: ['utama', 'iku', 'realisasi', 'rasio', 'pagu', 'program', 'triwulan', 'tujuan', 'sasaran', 'strategi'],
  body: 'indicators',
  columns: [
    noColumn(1),
    objectiveColumn(2),
    { ...indicatorColumn(2, ['Indikator Kinerja Utama']), required: true },
    unitColumn(3),
    { ...baselineColumn(3), required: true },
    {
      role: 'target',
      number: 4,
      name: { id: 'Target {year}', en: 'Target {year}' },
      headings: ['Target Capaian Setiap Tahun', 'Target Capaian Tahun ke', 'Target Tahun'],
      content: 'amount',
      repeats: 'years',
    },
    {
      role: 'final',
      keyWords: ['akhir', 'jumlah', 'total'],
      number: 9,
      name: { id: 'Kondisi akhir periode RPJMD', en: 'Condition at the end of the RPJMD' },
      headings: ['Kondisi Kinerja pada Akhir Periode RPJMD', 'Kondisi Akhir', 'Target Akhir'],
      content: 'amount',
    },
    notesColumn(10),
  ],
  computed: [{ role: 'final', formula: { kind: 'last', of: 'target' } }],
});
