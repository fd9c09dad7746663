import { codeColumn, noColumn } from '../common-columns';
import { defineLayout } from '../layout';

/**
 * T-C.24 of Permendagri 86/2017: budgets and spending in the years of the last Renstra. No source defines the average growth; it is
 * computed by a definition that the user chooses.
 */
export const tC24 = defineLayout({
  id: 'T-C.24',
  name: { id: 'Anggaran dan realisasi pendanaan, Renstra (T-C.24)', en: 'Budget and spending, Renstra (T-C.24)' },
  titles: ['Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah Kabupaten Kota Tahun'],
  foreignWords: ['triwulan', 'indikator', 'sisa', 'saldo', 'rekening'],
  columns: [
    noColumn(1),
    codeColumn(1),
    {
      role: 'name',
      number: 1,
      name: { id: 'Uraian', en: 'Description' },
      headings: ['Uraian', 'Program', 'Program/Kegiatan', 'Uraian Program/Kegiatan'],
      content: 'text',
      required: true,
    },
    {
      role: 'budget',
      number: 2,
      name: { id: 'Anggaran {year}', en: 'Budget {year}' },
      headings: ['Anggaran pada Tahun ke', 'Anggaran Tahun', 'Anggaran'],
      content: 'amount',
      repeats: 'years',
      measure: 'rp',
    },
    {
      role: 'spent',
      number: 7,
      name: { id: 'Realisasi anggaran {year}', en: 'Spent {year}' },
      headings: ['Realisasi Anggaran pada Tahun ke', 'Realisasi Anggaran Tahun', 'Realisasi Tahun'],
      content: 'amount',
      repeats: 'years',
      measure: 'rp',
    },
    {
      role: 'ratio',
      number: 12,
      name: { id: 'Rasio {year}', en: 'Ratio {year}' },
      headings: [
        'Rasio antara Realisasi dan Anggaran Tahun ke',
        'Rasio Realisasi Anggaran Tahun',
        'Rasio Tahun',
        'Persentase Realisasi Tahun',
      ],
      content: 'ratio',
      repeats: 'years',
    },
    {
      role: 'budgetGrowth',
      number: 17,
      name: { id: 'Rata-rata pertumbuhan anggaran', en: 'Average growth of the budget' },
      headings: ['Rata-rata Pertumbuhan Anggaran', 'Anggaran'],
      groupHeadings: ['Rata-rata Pertumbuhan'],
      content: 'ratio',
      required: false,
    },
    {
      role: 'spentGrowth',
      number: 18,
      name: { id: 'Rata-rata pertumbuhan realisasi', en: 'Average growth of spending' },
      headings: ['Rata-rata Pertumbuhan Realisasi', 'Realisasi'],
      groupHeadings: ['Rata-rata Pertumbuhan'],
      content: 'ratio',
      required: false,
    },
  ],
  computed: [{ role: 'ratio', formula: { kind: 'ratio', numerator: 'spent', denominator: 'budget' } }],
});
