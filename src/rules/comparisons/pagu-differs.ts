import { defineComparison } from '../comparison';
import { differenceMessages } from '../messages/difference-messages';
import { differenceHits, type DifferenceData } from '../messages/figure-difference';

/** Pagu of the Renja that differs from the analysis of needs, and last year's plan that was not taken over as it was. */
export const paguDiffers = defineComparison<DifferenceData>({
  id: 'pagu-differs',
  severity: 'error',
  layouts: ['T-C.33', 'T-C.29'],
  summary: {
    id: 'Pagu T-C.33 tidak sama dengan hasil analisis di T-C.31, atau target Renja di T-C.29 tidak sama dengan pagu di T-C.33 Renja tahun lalu.',
    en: 'The pagu of T-C.33 differs from the analysis in T-C.31, or the Renja target of T-C.29 from the pagu in T-C.33 of last year’s Renja.',
  },
  check: (own, others) => differenceHits(['analysis', 'planned-last-year'], own, others, { absent: true }),
  messages: differenceMessages({
    single: {
      id: 'Samakan kedua angka; pagu yang benar adalah yang tercantum di dokumen yang ditetapkan.',
      en: 'Make both figures the same; the right one is that of the adopted document.',
    },
    throughout: {
      id: 'Periksa apakah kedua tabel memakai satuan dan versi yang sama.',
      en: 'See whether both tables use the same unit and are of the same version.',
    },
  }),
  examples: [
    {
      name: 'satu sub kegiatan berbeda, kegiatan dan programnya ikut berbeda',
      own: {
        layout: 'T-C.33',
        rows: `1 | 1.06.01 | PROGRAM PENUNJANG | | | | 32000000 | | | | |
2 | 1.06.01.2.01 | Perencanaan dan Evaluasi | | | | 32000000 | | | | |
3 | 1.06.01.2.01.01 | Penyusunan Dokumen Perencanaan | | | | 25000000 | | | | |
4 | 1.06.01.2.01.07 | Evaluasi Kinerja | | | | 7000000 | | | | |`,
      },
      other: {
        layout: 'T-C.31',
        rows: `1 | PROGRAM PENUNJANG | | | | 30000000 | PROGRAM PENUNJANG | | | | 32500000 |
2 | Perencanaan dan Evaluasi | | | | 30000000 | Perencanaan dan Evaluasi | | | | 32500000 |
3 | Penyusunan Dokumen Perencanaan | | | | 23000000 | Penyusunan Dokumen Perencanaan | | | | 25500000 |
4 | Evaluasi Kinerja | | | | 7000000 | Evaluasi Kinerja | | | | 7000000 |`,
      },
      findings: [{ cell: 'G6', expected: 25500000 }],
    },
    {
      name: 'pagu hasil analisis dalam ribuan rupiah, tanpa keterangan di judul kolomnya: disebut sekali',
      own: {
        layout: 'T-C.33',
        rows: `1 | 1.06.01 | PROGRAM PENUNJANG | | | | 60000000 | | | | |
2 | 1.06.01.2.01 | Perencanaan dan Evaluasi | | | | 30000000 | | | | |
3 | 1.06.01.2.01.01 | Penyusunan Dokumen Perencanaan | | | | 23000000 | | | | |
4 | 1.06.01.2.01.07 | Evaluasi Kinerja | | | | 7000000 | | | | |
5 | 1.06.01.2.06 | Administrasi Umum | | | | 30000000 | | | | |`,
      },
      other: {
        layout: 'T-C.31',
        headings: { budget: 'Pagu Indikatif' },
        rows: `1 | PROGRAM PENUNJANG | | | | 50000 | PROGRAM PENUNJANG | | | | 60000 |
2 | Perencanaan dan Evaluasi | | | | 25000 | Perencanaan dan Evaluasi | | | | 30000 |
3 | Penyusunan Dokumen Perencanaan | | | | 20000 | Penyusunan Dokumen Perencanaan | | | | 23000 |
4 | Evaluasi Kinerja | | | | 5000 | Evaluasi Kinerja | | | | 7000 |
5 | Administrasi Umum | | | | 25000 | Administrasi Umum | | | | 30000 |`,
      },
      findings: [{ cell: 'G2' }],
    },
    {
      name: 'pagu hasil analisis dalam ribuan rupiah seperti tertulis di judul kolomnya; satu pagu memang lain',
      own: {
        layout: 'T-C.33',
        rows: `1 | 1.06.01 | PROGRAM PENUNJANG | | | | 60000400 | | | | |
2 | 1.06.01.2.01 | Perencanaan dan Evaluasi | | | | 30000400 | | | | |
3 | 1.06.01.2.06 | Administrasi Umum | | | | 30000000 | | | | |
4 | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | | | | 15000000 | | | | |`,
      },
      other: {
        layout: 'T-C.31',
        headings: { budget: 'Pagu Indikatif (Rp.000)' },
        rows: `1 | PROGRAM PENUNJANG | | | | 50000 | PROGRAM PENUNJANG | | | | 60000 |
2 | Perencanaan dan Evaluasi | | | | 25000 | Perencanaan dan Evaluasi | | | | 30000 |
3 | Administrasi Umum | | | | 25000 | Administrasi Umum | | | | 30000 |
4 | PROGRAM PEMBERDAYAAN SOSIAL | | | | 9000 | PROGRAM PEMBERDAYAAN SOSIAL | | | | 10000 |`,
      },
      findings: [{ cell: 'G7', expected: 10000000 }],
    },
    {
      name: 'target Renja di T-C.29 tidak sama dengan pagu Renja tahun lalu',
      own: {
        rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%`,
      },
      other: {
        layout: 'T-C.33',
        year: 2023,
        rows: `1 | 1.06.01 | PROGRAM PENUNJANG | | | | 80000 | | | | |
2 | 1.06.01.2.01 | Perencanaan dan Evaluasi | | | | 80000 | | | | |`,
      },
      source: 'previous',
      findings: [{ cell: 'I5', expected: 80000 }],
    },
  ],
});
