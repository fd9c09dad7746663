import { defineComparison } from '../comparison';
import { differenceMessages } from '../messages/difference-messages';
import { differenceHits, type DifferenceData } from '../messages/figure-difference';

/** Targets of the Renstra that an evaluation quotes otherwise than the Renstra itself has them. */
export const renstraTargetDiffers = defineComparison<DifferenceData>({
  id: 'renstra-target-differs',
  severity: 'error',
  layouts: ['T-C.29', 'E.80', 'E.81', 'E.55'],
  summary: {
    id: 'Target akhir Renstra di tabel evaluasi tidak sama dengan kondisi akhir di Renstra (T-C.27).',
    en: 'The Renstra target in an evaluation differs from the final condition in the Renstra (T-C.27).',
  },
  check: (own, others) => differenceHits(['renstra-final'], own, others, { absent: false }),
  messages: differenceMessages({
    single: {
      id: 'Kutip target dari Renstra yang berlaku; bila Renstra diubah, bandingkan dengan perubahannya.',
      en: 'Quote the target from the Renstra in force; if the Renstra was changed, compare with the change.',
    },
    throughout: {
      id: 'Periksa apakah berkas Renstra yang dipilih memang yang berlaku, dan apakah satuannya sama.',
      en: 'See whether the chosen Renstra is the one in force, and whether the unit is the same.',
    },
  }),
  examples: [
    {
      name: 'target Renstra satu sub kegiatan salah kutip; kegiatan dan programnya ikut',
      own: {
        rows: `1.06.01 | PROGRAM PENUNJANG | | 138000000 | 30000000 | 10000000 | 10000000 | 100% | 10000000 | 50000000 | 36.23%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 138000000 | 30000000 | 10000000 | 10000000 | 100% | 10000000 | 50000000 | 36.23%
1.06.01.2.01.01 | Penyusunan Dokumen Perencanaan | | 110000000 | 30000000 | 10000000 | 10000000 | 100% | 10000000 | 50000000 | 45.45%
1.06.01.2.01.07 | Evaluasi Kinerja | | 28000000 | 0 | 0 | 0 | 0% | 0 | 0 | 0%`,
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
      findings: [{ cell: 'D6', expected: 92000000 }],
    },
    {
      name: 'tabel evaluasi dalam ribuan rupiah',
      own: {
        rows: `1.06.01 | PROGRAM PENUNJANG | | 120000 | 30000 | 10000 | 10000 | 100% | 10000 | 50000 | 41.67%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 120000 | 30000 | 10000 | 10000 | 100% | 10000 | 50000 | 41.67%
1.06.01.2.01.01 | Penyusunan Dokumen Perencanaan | | 60000 | 30000 | 10000 | 10000 | 100% | 10000 | 50000 | 83.33%
1.06.01.2.01.07 | Evaluasi Kinerja | | 40000 | 0 | 0 | 0 | 0% | 0 | 0 | 0%
1.06.01.2.01.09 | Koordinasi Penyusunan Laporan Capaian | | 20000 | 0 | 0 | 0 | 0% | 0 | 0 | 0%`,
      },
      other: {
        layout: 'T-C.27',
        columns: 'code name indicator target.2023.k target.2023.rp target.2024.k target.2024.rp final.k final.rp',
        rows: `1.06.01 | PROGRAM PENUNJANG | Jumlah dokumen | 1 | 30000000 | 1 | 30000000 | 2 | 120000000
1.06.01.2.01 | Perencanaan dan Evaluasi | Jumlah dokumen | 1 | 30000000 | 1 | 30000000 | 2 | 120000000
1.06.01.2.01.01 | Penyusunan Dokumen Perencanaan | Jumlah dokumen | 1 | 15000000 | 1 | 15000000 | 2 | 60000000
1.06.01.2.01.07 | Evaluasi Kinerja | Jumlah dokumen | 1 | 10000000 | 1 | 10000000 | 2 | 40000000
1.06.01.2.01.09 | Koordinasi Penyusunan Laporan Capaian | Jumlah dokumen | 1 | 5000000 | 1 | 5000000 | 2 | 20000000`,
      },
      source: 'renstra',
      findings: [{ cell: 'D2' }],
    },
    {
      name: 'target yang tidak ada di Renstra tidak dapat dibandingkan',
      own: {
        rows: `1.06.01 | PROGRAM PENUNJANG | | 120000000 | 30000000 | 10000000 | 10000000 | 100% | 10000000 | 50000000 | 41.67%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 120000000 | 30000000 | 10000000 | 10000000 | 100% | 10000000 | 50000000 | 41.67%`,
      },
      other: {
        layout: 'T-C.27',
        columns: 'code name indicator target.2023.k target.2023.rp target.2024.k target.2024.rp final.k final.rp',
        rows: `1.06.01 | PROGRAM PENUNJANG | Jumlah dokumen | 1 | 30000000 | 1 | 30000000 | 2 | 120000000
1.06.01.2.01 | Perencanaan dan Evaluasi | Jumlah dokumen | 1 | 30000000 | 1 | 30000000 | 2 | -`,
      },
      source: 'renstra',
      findings: [],
    },
  ],
});
