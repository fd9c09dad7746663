import {
  baselineColumn,
  codeColumn,
  indicatorColumn,
  nameColumn,
  noColumn,
  notesColumn,
  objectiveColumn,
  responsibleUnitColumn,
  unitColumn,
} from '../common-columns';
import { defineLayout } from '../layout';

/** E.80 (E.54 for provinces) of Permendagri 86/2017: evaluation of the Renstra over its years. The ratio's formula is inferred. */
export const e80 = defineLayout({
  id: 'E.80',
  name: { id: 'Evaluasi hasil Renstra (E.80)', en: 'Evaluation of the Renstra (E.80)' },
  titles: ['Evaluasi terhadap Hasil Renstra Perangkat Daerah', 'Formulir E.80', 'Formulir E.54'],
  foreignWords: ['triwulan', 'tw'],
  columns: [
    noColumn(1),
    objectiveColumn(2),
    codeColumn(3),
    nameColumn(3),
    indicatorColumn(4),
    unitColumn(5),
    baselineColumn(5, ['Data Capaian pada Awal Tahun Perencanaan']),
    {
      role: 'renstraTarget',
      number: 6,
      name: { id: 'Target akhir Renstra', en: 'Final target of the Renstra' },
      headings: [
        'Target Capaian pada Akhir Tahun Perencanaan',
        'Target Renstra Perangkat Daerah pada Akhir Periode',
        'Target Akhir Renstra',
      ],
      content: 'amount',
    },
    {
      role: 'target',
      number: 7,
      name: { id: 'Target Renstra {year}', en: 'Renstra target {year}' },
      headings: ['Target Renstra Perangkat Daerah Kabupaten Kota Tahun ke', 'Target Tahun'],
      content: 'amount',
      repeats: 'years',
    },
    {
      role: 'realized',
      number: 12,
      name: { id: 'Realisasi {year}', en: 'Realised {year}' },
      headings: ['Realisasi Capaian Tahun ke', 'Realisasi Capaian Renstra Tahun', 'Realisasi Tahun'],
      content: 'amount',
      repeats: 'years',
    },
    {
      role: 'ratio',
      number: 17,
      name: { id: 'Rasio capaian {year}', en: 'Degree of achievement {year}' },
      headings: ['Rasio Capaian pada Tahun ke', 'Tingkat Capaian Tahun', 'Persentase Capaian Tahun', 'Rasio'],
      content: 'ratio',
      repeats: 'years',
    },
    responsibleUnitColumn(22),
    notesColumn(23),
  ],
  computed: [{ role: 'ratio', formula: { kind: 'ratio', numerator: 'realized', denominator: 'target' } }],
});
