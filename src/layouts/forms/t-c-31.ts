import {
  codeColumn,
  indicatorColumn,
  locationColumn,
  nameColumn,
  noColumn,
  notesColumn,
  unitColumn,
} from '../common-columns';
import { defineLayout, type LayoutColumnInput } from '../layout';

/** One of the two mirrored halves; `group` is the heading that spans it. */
function half(side: 'rkpd' | 'analysis', first: number, group: string): LayoutColumnInput[] {
  const suffix = {
    rkpd: { id: 'rancangan awal', en: 'initial draft' },
    analysis: { id: 'hasil analisis', en: 'analysis' },
  }[side];
  const columns: LayoutColumnInput[] = [
    nameColumn(first),
    locationColumn(first + 1),
    indicatorColumn(first + 2),
    unitColumn(first + 2),
    {
      role: 'target',
      number: first + 3,
      name: { id: 'Target capaian', en: 'Target' },
      headings: ['Target Capaian', 'Target', 'Besaran/Volume'],
      content: 'amount',
      yearOffset: 0,
      measure: 'k',
    },
    unitColumn(first + 3),
    {
      role: 'budget',
      number: first + 4,
      name: { id: 'Pagu indikatif', en: 'Indicative budget' },
      headings: ['Pagu Indikatif (Rp.000)', 'Pagu Indikatif', 'Kebutuhan Dana'],
      content: 'amount',
      yearOffset: 0,
      measure: 'rp',
    },
  ];
  return columns.map((column) => ({
    ...column,
    side,
    groupHeadings: [group],
    name: { id: `${column.name.id} (${suffix.id})`, en: `${column.name.en} (${suffix.en})` },
  }));
}

/** T-C.31 of Permendagri 86/2017: the initial draft of the RKPD beside the analysis of needs. */
export const tC31 = defineLayout({
  id: 'T-C.31',
  name: { id: 'Review terhadap rancangan awal RKPD (T-C.31)', en: 'Review of the initial draft of the RKPD (T-C.31)' },
  titles: ['Review terhadap Rancangan Awal RKPD Tahun'],
  foreignWords: ['triwulan', 'realisasi', 'rasio'],
  columns: [
    noColumn(1),
    { ...codeColumn(1), added: true },
    ...half('rkpd', 2, 'Rancangan Awal RKPD'),
    ...half('analysis', 7, 'Hasil Analisis Kebutuhan'),
    notesColumn(12),
  ],
  computed: [],
});
