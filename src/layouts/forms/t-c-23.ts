import { indicatorColumn, noColumn, notesColumn, unitColumn } from '../common-columns';
import { defineLayout } from '../layout';

/** T-C.23 of Permendagri 86/2017: what the agency's services have reached in the years of the last Renstra. */
export const tC23 = defineLayout({
  id: 'T-C.23',
  name: { id: 'Pencapaian kinerja pelayanan, Renstra (T-C.23)', en: 'Performance of services, Renstra (T-C.23)' },
  titles: [
    'Pencapaian Kinerja Pelayanan Perangkat Daerah Kabupaten Kota Tahun',
    'Pencapaian Kinerja Pelayanan Dinas Tahun',
  ],
  foreignWords: ['proyeksi', 'triwulan', 'anggaran', 'pagu'],
  body: 'indicators',
  columns: [
    noColumn(1),
    indicatorColumn(2, ['Indikator Kinerja sesuai Tugas dan Fungsi Perangkat Daerah']),
    unitColumn(3),
    {
      role: 'nspkTarget',
      number: 3,
      name: { id: 'Target NSPK', en: 'NSPK target' },
      headings: ['Target NSPK', 'NSPK'],
      content: 'amount',
      required: false,
    },
    {
      role: 'ikkTarget',
      number: 4,
      name: { id: 'Target IKK', en: 'IKK target' },
      headings: ['Target IKK', 'IKK'],
      content: 'amount',
      required: false,
    },
    {
      role: 'otherTarget',
      number: 5,
      name: { id: 'Target indikator lainnya', en: 'Other indicator target' },
      headings: ['Target Indikator Lainnya', 'Indikator Lainnya'],
      content: 'amount',
      required: false,
    },
    {
      role: 'target',
      number: 6,
      name: { id: 'Target Renstra {year}', en: 'Renstra target {year}' },
      headings: ['Target Renstra Perangkat Daerah Tahun', 'Target Renstra Perangkat Daerah Tahun ke', 'Target Tahun'],
      content: 'amount',
      repeats: 'years',
    },
    {
      role: 'realized',
      number: 11,
      name: { id: 'Realisasi {year}', en: 'Realised {year}' },
      headings: ['Realisasi Capaian Tahun', 'Realisasi Capaian Tahun ke', 'Realisasi Tahun', 'Capaian Kinerja Tahun'],
      content: 'amount',
      repeats: 'years',
    },
    {
      role: 'ratio',
      number: 16,
      name: { id: 'Rasio capaian {year}', en: 'Degree of achievement {year}' },
      headings: ['Rasio Capaian pada Tahun ke', 'Rasio Capaian pada Tahun', 'Rasio', 'Persentase Capaian Tahun'],
      content: 'ratio',
      repeats: 'years',
    },
    notesColumn(21),
  ],
  computed: [{ role: 'ratio', formula: { kind: 'ratio', numerator: 'realized', denominator: 'target' } }],
});
