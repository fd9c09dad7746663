import { defineComparison } from '../comparison';
import { differenceMessages } from '../messages/difference-messages';
import { differenceHits, type DifferenceData } from '../messages/figure-difference';

/** Pagu of the Renja that differs from what the Renstra gives for the year. A Renja may depart from it, with a reason. */
export const renstraYearDiffers = defineComparison<DifferenceData>({
  id: 'renstra-year-differs',
  severity: 'warning',
  layouts: ['T-C.33'],
  summary: {
    id: 'Pagu T-C.33 tidak sama dengan pagu tahun itu di Renstra (T-C.27).',
    en: 'The pagu of T-C.33 differs from that of the year in the Renstra (T-C.27).',
  },
  check: (own, others) => differenceHits(['renstra-year'], own, others, { absent: true }),
  messages: differenceMessages({
    single: {
      id: 'Samakan dengan Renstra, atau jelaskan perubahannya di narasi.',
      en: 'Make it agree with the Renstra, or explain the change in the text.',
    },
    throughout: {
      id: 'Periksa apakah kolom tahun dan satuannya sama; bila pagu memang berubah, jelaskan di narasi.',
      en: 'See whether year and unit are the same; if the pagu did change, explain it in the text.',
    },
  }),
  examples: [
    {
      name: 'satu sub kegiatan berbeda dari Renstra',
      own: {
        layout: 'T-C.33',
        rows: `1 | 1.06.01 | PROGRAM PENUNJANG | | | | 32000000 | | | | |
2 | 1.06.01.2.01 | Perencanaan dan Evaluasi | | | | 32000000 | | | | |
3 | 1.06.01.2.01.0001 | Penyusunan Dokumen Perencanaan | | | | 25000000 | | | | |
4 | 1.06.01.2.01.0007 | Evaluasi Kinerja | | | | 7000000 | | | | |`,
      },
      other: {
        layout: 'T-C.27',
        columns: 'code name indicator target.2023.k target.2023.rp target.2024.k target.2024.rp final.k final.rp',
        rows: `1.06.01 | PROGRAM PENUNJANG | Jumlah dokumen | 1 | 30000000 | 1 | 30000000 | 2 | 120000000
1.06.01.2.01 | Perencanaan dan Evaluasi | Jumlah dokumen | 1 | 30000000 | 1 | 30000000 | 2 | 120000000
1.06.01.2.01.01 | Penyusunan Dokumen Perencanaan | Jumlah dokumen | 1 | 23000000 | 1 | 23000000 | 2 | 92000000
1.06.01.2.01.07 | Evaluasi Kinerja | Jumlah dokumen | 1 | 7000000 | 1 | 7000000 | 2 | 28000000`,
      },
      source: 'renstra',
      findings: [{ cell: 'G6', expected: 23000000 }],
    },
    {
      name: 'pagu setiap sub kegiatan naik 10% dari Renstra: disebut sekali',
      own: {
        layout: 'T-C.33',
        rows: `1 | 1.06.01 | PROGRAM PENUNJANG | | | | 66000000 | | | | |
2 | 1.06.01.2.01 | Perencanaan dan Evaluasi | | | | 33000000 | | | | |
3 | 1.06.01.2.01.0001 | Penyusunan Dokumen Perencanaan | | | | 25300000 | | | | |
4 | 1.06.01.2.01.0007 | Evaluasi Kinerja | | | | 7700000 | | | | |
5 | 1.06.01.2.06 | Administrasi Umum | | | | 33000000 | | | | |
6 | 1.06.01.2.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | | | | 33000000 | | | | |`,
      },
      other: {
        layout: 'T-C.27',
        columns: 'code name indicator target.2023.k target.2023.rp target.2024.k target.2024.rp final.k final.rp',
        rows: `1.06.01 | PROGRAM PENUNJANG | Jumlah dokumen | 1 | 60000000 | 1 | 60000000 | 2 | 240000000
1.06.01.2.01 | Perencanaan dan Evaluasi | Jumlah dokumen | 1 | 30000000 | 1 | 30000000 | 2 | 120000000
1.06.01.2.01.01 | Penyusunan Dokumen Perencanaan | Jumlah dokumen | 1 | 23000000 | 1 | 23000000 | 2 | 92000000
1.06.01.2.01.07 | Evaluasi Kinerja | Jumlah dokumen | 1 | 7000000 | 1 | 7000000 | 2 | 28000000
1.06.01.2.06 | Administrasi Umum | Jumlah dokumen | 1 | 30000000 | 1 | 30000000 | 2 | 120000000
1.06.01.2.06.02 | Penyediaan Peralatan dan Perlengkapan Kantor | Jumlah dokumen | 1 | 30000000 | 1 | 30000000 | 2 | 120000000`,
      },
      source: 'renstra',
      findings: [{ cell: 'G2' }],
    },
    {
      name: 'pagu sama dengan Renstra',
      own: {
        layout: 'T-C.33',
        rows: `1 | 1.06.01 | PROGRAM PENUNJANG | | | | 30000000 | | | | |
2 | 1.06.01.2.01 | Perencanaan dan Evaluasi | | | | 30000000 | | | | |`,
      },
      other: {
        layout: 'T-C.27',
        columns: 'code name indicator target.2023.k target.2023.rp target.2024.k target.2024.rp final.k final.rp',
        rows: `1.06.01 | PROGRAM PENUNJANG | Jumlah dokumen | 1 | 30000000 | 1 | 30000000 | 2 | 120000000
1.06.01.2.01 | Perencanaan dan Evaluasi | Jumlah dokumen | 1 | 30000000 | 1 | 30000000 | 2 | 120000000`,
      },
      source: 'renstra',
      findings: [],
    },
  ],
});
