import { followingSums, wrongSums } from '../../plan/sums/origins';
import { formatNumber } from '../../text/number-text';
import { defineRule } from '../rule';
import {
  expectedText,
  FOLLOWS,
  followingHit,
  partName,
  remedyText,
  statedText,
  sumHit,
  sumRemarks,
  sumText,
  type SumData,
} from '../messages/sum-data';

/** A parent's rupiah that differ from the sum of its children, column by column. Quantities are never added over rows. */
export const childrenSum = defineRule<SumData>({
  id: 'children-sum',
  severity: 'error',
  layouts: 'all',
  summary: {
    id: 'Jumlah rupiah program atau kegiatan tidak sama dengan penjumlahan rinciannya.',
    en: 'The rupiah of a program or kegiatan differ from the sum of the rows below it.',
  },
  check: (plan) => [
    ...wrongSums(plan)
      .filter(({ sum }) => sum.kind === 'children')
      .map((wrong) => sumHit(plan, wrong)),
    ...followingSums(plan)
      .filter(({ sum }) => sum.kind === 'children')
      .map((following) => followingHit(plan, following)),
  ],
  messages: {
    follows: FOLLOWS,
    mismatch: {
      id: (data) => ({
        what: `${data.columnName.id} tidak sama dengan jumlah ${partName(data, 'id')}: ${expectedText(data, 'id')}, ${statedText(data, 'id')}`,
        why: `${sumText(data, 'id')}; selisih ${formatNumber((data.stated ?? 0) - data.expected, 'id')}.${sumRemarks(data, 'id')}`,
        action: remedyText(data, 'id') ?? `Periksa ${data.cell} dan rinciannya, lalu perbaiki yang keliru.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} differs from the sum of its rows (${partName(data, 'en')}): ${expectedText(data, 'en')}, ${statedText(data, 'en')}`,
        why: `${sumText(data, 'en')}; difference ${formatNumber((data.stated ?? 0) - data.expected, 'en')}.${sumRemarks(data, 'en')}`,
        action:
          remedyText(data, 'en') ?? `Look at ${data.cell} and the rows below it and correct the one that is wrong.`,
      }),
    },
    blank: {
      id: (data) => ({
        what: `${data.columnName.id} kosong, padahal rinciannya berjumlah ${formatNumber(data.expected, 'id')}`,
        why: `${sumText(data, 'id')}.${sumRemarks(data, 'id')}`,
        action: `Isi ${data.cell} dengan jumlah rinciannya.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} is blank although the rows below it come to ${formatNumber(data.expected, 'en')}`,
        why: `${sumText(data, 'en')}.${sumRemarks(data, 'en')}`,
        action: `Fill ${data.cell} with the sum of the rows below.`,
      }),
    },
    'no-parts': {
      id: (data) => ({
        what: `${data.columnName.id} ${statedText(data, 'id')}, tetapi rinciannya tidak ada yang terisi`,
        why: `Baris-baris di bawahnya tidak memuat angka di kolom ini.${sumRemarks(data, 'id')}`,
        action: `Isi rinciannya, atau periksa ${data.cell}.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} ${statedText(data, 'en')}, but none of the rows below it is filled in`,
        why: `The rows below it hold no figure in this column.${sumRemarks(data, 'en')}`,
        action: `Fill in the rows below, or look at ${data.cell}.`,
      }),
    },
  },
  examples: [
    {
      name: 'baris perangkat daerah di atas programnya, seperti cetakan SIPD, bukan bagian dari jumlah',
      layout: 'T-C.33',
      columns: 'code name indicator location target budget fundSource',
      rows: `7.01.0.00.0.00.05.0000 | KECAMATAN SUKAMAJU | | | | 50000000 |
7.01 | KECAMATAN | | | | 50000000 |
7.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | Layanan | Kecamatan | 100% | 30000000 | DAU
7.01.02 | PROGRAM PELAYANAN PUBLIK | Layanan | Kecamatan | 100% | 20000000 | DAU
 | JUMLAH | | | | 50000000 |`,
      findings: [],
    },
    {
      name: 'sub kegiatan dengan dua sumber dana: baris tanpa nama memuat bagian pagunya',
      layout: 'T-C.33',
      columns: 'code name indicator location target budget fundSource',
      rows: `1.03.10 | PROGRAM PENYELENGGARAAN JALAN | Jalan mantap | | 60% | 90000000 |
1.03.10.2.01 | Penyelenggaraan Jalan | Panjang jalan | | 12 km | 80000000 |
1.03.10.2.01.0009 | Rekonstruksi Jalan | Panjang jalan | Kota | 4 km | 30000000 | DAK
 | | | | | 20000000 | DAU
1.03.10.2.01.0017 | Pemeliharaan Jalan | Panjang jalan | Kota | 8 km | 25000000 | DAU
 | | | | | 5000000 | PAD`,
      findings: [{ cell: 'F4', expected: 80000000 }],
    },
    {
      name: 'sub kegiatan dengan dua sumber dana: pagunya penuh di baris bernama, dirinci di bawahnya',
      layout: 'T-C.33',
      columns: 'code name indicator location target budget fundSource',
      rows: `1.03.10 | PROGRAM PENYELENGGARAAN JALAN | Jalan mantap | | 60% | 80000000 |
1.03.10.2.01 | Penyelenggaraan Jalan | Panjang jalan | | 12 km | 80000000 |
1.03.10.2.01.0009 | Rekonstruksi Jalan | Panjang jalan | Kota | 4 km | 50000000 |
 | | | | | 30000000 | DAK
 | | | | | 20000000 | DAU
1.03.10.2.01.0017 | Pemeliharaan Jalan | Panjang jalan | Kota | 8 km | 30000000 | DAU`,
      findings: [],
    },
    {
      name: 'realisasi program keliru, dan realisasi s/d yang dihitung darinya mengikuti',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 100000 | 90000 | 90% | 60000 | 250000 | 83.33%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 100000 | 40000 | 40000 | 21000 | 52.5% | 30000 | 91000 | 91%
1.06.01.2.02 | Administrasi Keuangan | | 200000 | 60000 | 60000 | 32000 | 53.33% | 30000 | 122000 | 61%`,
      findings: [
        { cell: 'G4', expected: 53000 },
        { cell: 'J4', expected: 213000 },
      ],
    },
    {
      name: 'jumlah program tidak sama dengan kegiatannya',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.02 | Administrasi Keuangan | | 210000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 57.14%`,
      findings: [{ cell: 'D4', expected: 310000 }],
    },
    {
      name: 'jumlah akhir yang hanya meneruskan selisih satu tahun menunjuk tahun itu',
      layout: 'T-C.27',
      columns:
        'code name indicator target.2022.k target.2022.rp target.2023.k target.2023.rp target.2024.k target.2024.rp final.k final.rp',
      rows: `1.06.01 | PROGRAM PENUNJANG | Persentase layanan | 80 | 100000000 | 90 | 140000000 | 95 | 160000000 | 95 | 400000000
1.06.01.2.01 | Perencanaan dan Evaluasi | Jumlah dokumen | 4 | 40000000 | 5 | 50000000 | 6 | 60000000 | 15 | 150000000
1.06.01.2.02 | Administrasi Keuangan | Jumlah laporan | 4 | 60000000 | 5 | 60000000 | 6 | 100000000 | 15 | 220000000`,
      findings: [{ cell: 'G4', expected: 110000000 }, { cell: 'K4' }],
    },
    {
      name: 'satu kegiatan belum terhitung',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 100000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 210%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.02 | Administrasi Keuangan | | 210000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 57.14%`,
      findings: [{ cell: 'D4', expected: 310000 }],
    },
    {
      name: 'baris program sendiri menunjukkan bahwa satu kegiatan terhitung dua kali',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 520000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 67.74%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.02 | Administrasi Keuangan | | 210000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 57.14%`,
      findings: [{ cell: 'D4', expected: 310000 }],
    },
    {
      name: 'dua kegiatan yang sama besar: mana yang belum terhitung, tidak dapat dikatakan',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 100000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 |
1.06.01.2.01 | Perencanaan dan Evaluasi | | 60000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 150%
1.06.01.2.02 | Administrasi Keuangan | | 60000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 100%
1.06.01.2.05 | Administrasi Kepegawaian | | 40000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 150%`,
      findings: [{ cell: 'D4', expected: 160000 }],
    },
    {
      name: 'target program kosong, target kegiatannya terisi',
      rows: `1.06.01 | PROGRAM PENUNJANG | | | 100000 | 50000 | 50000 | 100% | 60000 | 210000 |
1.06.01.2.01 | Perencanaan dan Evaluasi | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.02 | Administrasi Keuangan | | 210000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 57.14%
1.06.02 | PROGRAM PEMBERDAYAAN | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.02.2.01 | Pemberdayaan Sosial | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%`,
      findings: [{ cell: 'D4', expected: 310000 }],
    },
    {
      name: 'program bertarget, kegiatannya tidak',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.02 | PROGRAM PEMBERDAYAAN | | 210000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 57.14%
1.06.02.2.01 | Pemberdayaan Sosial | | - | 60000 | 30000 | 30000 | 100% | 30000 | 120000 |`,
      findings: [{ cell: 'D6', expected: 0 }],
    },
    {
      name: 'rumus jumlah berhenti sebelum kegiatan terakhir',
      rows: `1.06.01 | PROGRAM PENUNJANG | | =SUM(D5:D5)⇒100000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 210%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.02 | Administrasi Keuangan | | 210000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 57.14%`,
      findings: [{ cell: 'D4', expected: 310000 }],
    },
    {
      name: 'satu kegiatan terhitung dengan tanda terbalik',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.02 | Administrasi Keuangan | | 210000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 57.14%
1.06.01.2.05 | Administrasi Kepegawaian | | 10000 | 0 | 0 | 0 | 0% | 0 | 0 | 0%`,
      findings: [{ cell: 'D4', expected: 320000 }],
    },
    {
      name: 'urusan tanpa angka hanyalah judul',
      rows: `1.06 | URUSAN SOSIAL | | | | | | | | |
1.06.01 | PROGRAM PENUNJANG | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%`,
      findings: [],
    },
    {
      name: 'baris kegiatan terlewat: rinciannya bukan bagian kegiatan di atasnya',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.01.01 | Penyusunan dokumen | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.02.01 | Gaji | | 100000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 60%
1.06.01.2.02.03 | Verifikasi | | 100000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 60%`,
      findings: [],
    },
    {
      name: 'kode program yang terpakai dua kali tidak membuat jumlahnya salah',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01 | Perencanaan dan Evaluasi | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.01.01 | Penyusunan dokumen | | 60000 | 30000 | 10000 | 10000 | 100% | 20000 | 60000 | 100%
1.06.01.2.01.07 | Evaluasi kinerja | | 40000 | 10000 | 10000 | 10000 | 100% | 10000 | 30000 | 75%`,
      findings: [],
    },
    {
      name: 'rincian yang menampilkan galat: jumlahnya tidak dapat dinilai',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | | #REF! | 40000 | 20000 | 20000 | 100% | 30000 | 90000 |
1.06.01.2.02 | Keuangan | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%`,
      findings: [],
    },
    {
      name: 'program benar begitu kegiatan yang kosong diisi',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 310000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 67.74%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.02 | Administrasi Keuangan | | | 60000 | 30000 | 30000 | 100% | 30000 | 120000 |
1.06.01.2.02.01 | Penyediaan Gaji | | 210000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 57.14%`,
      findings: [
        { cell: 'D4', expected: 100000 },
        { cell: 'D6', expected: 210000 },
      ],
    },
  ],
});
