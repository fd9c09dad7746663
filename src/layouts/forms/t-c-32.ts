import { indicatorColumn, locationColumn, nameColumn, noColumn, notesColumn, unitColumn } from '../common-columns';
import { defineLayout } from '../layout';

/** T-C.32 of Permendagri 86/2017: what stakeholders have proposed. Often empty. */
export const tC32 = defineLayout({
  id: 'T-C.32',
  name: { id: 'Usulan program dan kegiatan pemangku kepentingan (T-C.32)', en: "Stakeholders' proposals (T-C.32)" },
  titles: ['Usulan Program dan Kegiatan dari Para Pemangku Kepentingan Tahun'],
  foreignWords: ['pagu', 'dana', 'realisasi', 'triwulan', 'rkpd', 'kebutuhan'],
  columns: [
    noColumn(1),
    nameColumn(2),
    { ...locationColumn(3), required: true },
    { ...indicatorColumn(4), required: true },
    unitColumn(4),
    {
      role: 'volume',
      number: 5,
      name: { id: 'Besaran/volume', en: 'Volume' },
      headings: ['Besaran/Volume', 'Volume', 'Besaran'],
      content: 'amount',
      measure: 'k',
      yearOffset: 0,
    },
    unitColumn(5),
    notesColumn(6),
  ],
  computed: [],
});
