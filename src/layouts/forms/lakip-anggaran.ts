import { nameColumn, noColumn, notesColumn, objectiveColumn } from '../common-columns';
import { defineLayout } from '../layout';

/** Realisasi anggaran of a LAKIP: what was spent for each objective and program. */
export const lakipAnggaran = defineLayout({
  id: 'LAKIP-ANGGARAN',
  name: { id: 'Realisasi anggaran (LAKIP)', en: 'Budget realisation (LAKIP)' },
  titles: ['Realisasi Anggaran Tahun', 'Akuntabilitas Keuangan'],
  foreignWords: [
    'rekening',
    'belanja',
    'sisa',
    'saldo',
    'debet',
    'kredit',
    'triwulan',
    'bulan',
    'rasio',
    'lokasi',
    'pendapatan',
  ],
  columns: [
    noColumn(1),
    objectiveColumn(2, ['Indikator Sasaran Renstra']),
    { ...nameColumn(3, ['Program dan Kegiatan Renstra', 'Program']), keyWords: ['program', 'kegiatan'] },
    {
      role: 'budget',
      number: 4,
      name: { id: 'Anggaran', en: 'Budget' },
      headings: ['Rencana Anggaran', 'Pagu Anggaran', 'Anggaran'],
      content: 'amount',
      yearOffset: 0,
      measure: 'rp',
    },
    {
      role: 'spent',
      number: 5,
      name: { id: 'Realisasi anggaran', en: 'Spent' },
      headings: ['Realisasi Anggaran', 'Realisasi'],
      content: 'amount',
      yearOffset: 0,
      measure: 'rp',
    },
    {
      role: 'achievement',
      number: 6,
      name: { id: 'Capaian anggaran (%)', en: 'Budget realisation (%)' },
      headings: ['% Capaian Anggaran', '% Realisasi', 'Persentase', '%', 'Capaian'],
      content: 'ratio',
      yearOffset: 0,
    },
    notesColumn(7),
  ],
  computed: [{ role: 'achievement', formula: { kind: 'ratio', numerator: 'spent', denominator: 'budget' } }],
});
