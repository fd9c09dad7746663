import { defineComparison } from '../comparison';
import { differenceMessages } from '../messages/difference-messages';
import { differenceHits, type DifferenceData } from '../messages/figure-difference';

/** Realisation that was not carried forward from last year's table as it was. */
export const carriedForward = defineComparison<DifferenceData>({
  id: 'carried-forward',
  severity: 'error',
  layouts: ['T-C.29'],
  summary: {
    id: 'Realisasi s/d n-3 di T-C.29 (kolom 5) tidak sama dengan kolom 5 + 7 di T-C.29 Renja tahun lalu.',
    en: 'The realisation up to n-3 in T-C.29 (column 5) differs from columns 5 + 7 of T-C.29 in last year’s Renja.',
  },
  check: (own, others) => differenceHits(['carried'], own, others, { absent: false }),
  messages: differenceMessages({
    single: {
      id: 'Teruskan realisasi dari tabel tahun lalu, atau perbaiki tabel yang keliru.',
      en: 'Carry the realisation forward from last year’s table, or correct the table that is wrong.',
    },
    throughout: {
      id: 'Periksa apakah berkas Renja tahun lalu yang dipilih memang versi terakhirnya, dan apakah satuannya sama.',
      en: 'See whether the chosen Renja of last year is its latest version, and whether the unit is the same.',
    },
  }),
  examples: [
    {
      name: 'realisasi satu sub kegiatan tidak diteruskan',
      own: {
        rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01.01 | Penyusunan Dokumen | | 200000 | 60000 | 50000 | 50000 | 100% | 60000 | 170000 | 85%
1.06.01.2.01.07 | Evaluasi Kinerja | | 100000 | 40000 | 0 | 0 | 0% | 0 | 40000 | 40%`,
      },
      other: {
        year: 2023,
        rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 60000 | 50000 | 50000 | 100% | 50000 | 160000 | 53.33%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 300000 | 60000 | 50000 | 50000 | 100% | 50000 | 160000 | 53.33%
1.06.01.2.01.01 | Penyusunan Dokumen | | 200000 | 30000 | 40000 | 40000 | 100% | 50000 | 120000 | 60%
1.06.01.2.01.07 | Evaluasi Kinerja | | 100000 | 30000 | 10000 | 10000 | 100% | 0 | 40000 | 40%`,
      },
      source: 'previous',
      findings: [{ cell: 'E6', expected: 70000 }],
    },
    {
      name: 'tabel tahun lalu versi lain: disebut sekali',
      own: {
        rows: `1.06.01 | PROGRAM PENUNJANG | | 900000 | 361000 | 50000 | 50000 | 100% | 60000 | 471000 | 52.33%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 900000 | 361000 | 50000 | 50000 | 100% | 60000 | 471000 | 52.33%
1.06.01.2.01.01 | Penyusunan Dokumen | | 200000 | 61000 | 50000 | 50000 | 100% | 60000 | 171000 | 85.5%
1.06.01.2.01.02 | Koordinasi Penyusunan Rencana | | 100000 | 43000 | 0 | 0 | 0% | 0 | 43000 | 43%
1.06.01.2.01.03 | Penyusunan Anggaran | | 100000 | 47000 | 0 | 0 | 0% | 0 | 47000 | 47%
1.06.01.2.01.04 | Perubahan Anggaran | | 100000 | 52000 | 0 | 0 | 0% | 0 | 52000 | 52%
1.06.01.2.01.05 | Laporan Keuangan Akhir Tahun | | 200000 | 77000 | 0 | 0 | 0% | 0 | 77000 | 38.5%
1.06.01.2.01.07 | Evaluasi Kinerja | | 200000 | 81000 | 0 | 0 | 0% | 0 | 81000 | 40.5%`,
      },
      other: {
        year: 2023,
        rows: `1.06.01 | PROGRAM PENUNJANG | | 900000 | 268000 | 50000 | 50000 | 100% | 50000 | 368000 | 40.89%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 900000 | 268000 | 50000 | 50000 | 100% | 50000 | 368000 | 40.89%
1.06.01.2.01.01 | Penyusunan Dokumen | | 200000 | 12000 | 50000 | 50000 | 100% | 50000 | 112000 | 56%
1.06.01.2.01.02 | Koordinasi Penyusunan Rencana | | 100000 | 22000 | 0 | 0 | 0% | 0 | 22000 | 22%
1.06.01.2.01.03 | Penyusunan Anggaran | | 100000 | 31000 | 0 | 0 | 0% | 0 | 31000 | 31%
1.06.01.2.01.04 | Perubahan Anggaran | | 100000 | 48000 | 0 | 0 | 0% | 0 | 48000 | 48%
1.06.01.2.01.05 | Laporan Keuangan Akhir Tahun | | 200000 | 69000 | 0 | 0 | 0% | 0 | 69000 | 34.5%
1.06.01.2.01.07 | Evaluasi Kinerja | | 200000 | 86000 | 0 | 0 | 0% | 0 | 86000 | 43%`,
      },
      source: 'previous',
      findings: [{ cell: 'E2' }],
    },
    {
      name: 'realisasi diteruskan dengan benar',
      own: {
        rows: '1.06.01 | PROGRAM PENUNJANG | | 300000 | 110000 | 50000 | 50000 | 100% | 60000 | 220000 | 73.33%',
      },
      other: {
        year: 2023,
        rows: '1.06.01 | PROGRAM PENUNJANG | | 300000 | 60000 | 50000 | 50000 | 100% | 50000 | 160000 | 53.33%',
      },
      source: 'previous',
      findings: [],
    },
  ],
});
