import { indicatorColumn, noColumn, unitColumn } from '../common-columns';
import { defineLayout } from '../layout';

/** T-C.30 of Permendagri 86/2017: what the agency's services have reached and are to reach. n is the year of the Renja. */
export const tC30 = defineLayout({
  id: 'T-C.30',
  name: { id: 'Pencapaian kinerja pelayanan, Renja (T-C.30)', en: 'Performance of services, Renja (T-C.30)' },
  titles: ['Pencapaian Kinerja Pelayanan Perangkat Daerah Kabupaten Kota'],
  foreignWords: ['rasio', 'anggaran', 'pagu', 'triwulan'],
  body: 'indicators',
  columns: [
    noColumn(1),
    indicatorColumn(2),
    unitColumn(3),
    {
      role: 'nationalStandard',
      number: 3,
      name: { id: 'SPM/standar nasional', en: 'National standard (SPM)' },
      headings: ['SPM/Standar Nasional', 'SPM', 'Standar Nasional'],
      content: 'amount',
      required: false,
    },
    {
      role: 'ikk',
      number: 4,
      name: { id: 'IKK', en: 'Key performance indicator (IKK)' },
      headings: ['IKK', 'Indikator Kinerja Kunci'],
      content: 'amount',
      required: false,
    },
    {
      role: 'target',
      number: 5,
      name: { id: 'Target Renstra {year}', en: 'Renstra target {year}' },
      headings: ['Target Renstra Perangkat Daerah', 'Target Renstra'],
      content: 'amount',
      repeats: 'years',
      yearOffset: -2,
    },
    {
      role: 'realized',
      number: 9,
      name: { id: 'Realisasi {year}', en: 'Realised {year}' },
      headings: ['Realisasi Capaian', 'Realisasi'],
      content: 'amount',
      repeats: 'years',
      yearOffset: -2,
    },
    {
      role: 'projection',
      number: 11,
      name: { id: 'Proyeksi {year}', en: 'Projection {year}' },
      headings: ['Proyeksi'],
      content: 'amount',
      repeats: 'years',
      yearOffset: 0,
    },
    {
      role: 'notes',
      number: 13,
      name: { id: 'Catatan analisis', en: 'Notes' },
      headings: ['Catatan Analisis', 'Catatan', 'Keterangan'],
      content: 'text',
    },
  ],
  computed: [],
});
