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

/** A total or subtotal row that differs from what it totals. */
export const totalRow = defineRule<SumData>({
  id: 'total-row',
  severity: 'error',
  layouts: 'all',
  summary: {
    id: 'Baris jumlah tidak sama dengan penjumlahan baris di atasnya.',
    en: 'A total row differs from the sum of the rows that it totals.',
  },
  check: (plan) => [
    ...wrongSums(plan)
      .filter(({ sum }) => sum.kind === 'total')
      .map((wrong) => ({ ...sumHit(plan, wrong), message: wrong.sum.stated === null ? 'blank' : 'mismatch' })),
    ...followingSums(plan)
      .filter(({ sum }) => sum.kind === 'total')
      .map((following) => followingHit(plan, following)),
  ],
  messages: {
    follows: FOLLOWS,
    mismatch: {
      id: (data) => ({
        what: `Baris jumlah: ${data.columnName.id} ${expectedText(data, 'id')}, ${statedText(data, 'id')}`,
        why: `Jumlah ${partName(data, 'id')}: ${sumText(data, 'id')}; selisih ${formatNumber((data.stated ?? 0) - data.expected, 'id')}.${sumRemarks(data, 'id')}`,
        action: remedyText(data, 'id') ?? `Perbaiki ${data.cell}, atau baris yang keliru di atasnya.`,
      }),
      en: (data) => ({
        what: `Total row: ${data.columnName.en}: ${expectedText(data, 'en')}, ${statedText(data, 'en')}`,
        why: `Sum of the rows (${partName(data, 'en')}): ${sumText(data, 'en')}; difference ${formatNumber((data.stated ?? 0) - data.expected, 'en')}.${sumRemarks(data, 'en')}`,
        action: remedyText(data, 'en') ?? `Correct ${data.cell}, or the row above that is wrong.`,
      }),
    },
    blank: {
      id: (data) => ({
        what: `Baris jumlah: ${data.columnName.id} kosong, seharusnya ${formatNumber(data.expected, 'id')}`,
        why: `Jumlah ${partName(data, 'id')}: ${sumText(data, 'id')}.${sumRemarks(data, 'id')}`,
        action: `Isi ${data.cell} dengan jumlah baris-baris itu.`,
      }),
      en: (data) => ({
        what: `Total row: ${data.columnName.en} is blank and should be ${formatNumber(data.expected, 'en')}`,
        why: `Sum of the rows (${partName(data, 'en')}): ${sumText(data, 'en')}.${sumRemarks(data, 'en')}`,
        action: `Fill ${data.cell} with the sum of those rows.`,
      }),
    },
  },
  examples: [
    {
      name: 'jumlah akhir tidak sama dengan jumlah program',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.02 | PROGRAM PEMBERDAYAAN | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
 | JUMLAH | | 400000 | 150000 | 70000 | 70000 | 100% | 90000 | 300000 | 75%`,
      findings: [{ cell: 'E6', expected: 140000 }],
    },
    {
      name: 'satu kolom baris jumlah belum diisi',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.02 | PROGRAM PEMBERDAYAAN | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
 | JUMLAH | | 400000 | | 70000 | 70000 | 100% | 90000 | 300000 | 75%`,
      findings: [{ cell: 'E6', expected: 140000 }],
    },
    {
      name: 'baris berisi angka saja juga baris jumlah',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.02 | PROGRAM PEMBERDAYAAN | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
 | | | 400001 | 140000 | 70000 | 70000 | 100% | 90000 | 300000 | 75%`,
      findings: [{ cell: 'D6', expected: 400000 }],
    },
    {
      name: 'jumlah akhir benar begitu programnya dibetulkan',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 310001 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 67.74%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.02 | Administrasi Keuangan | | 210000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 57.14%
 | JUMLAH | | 310000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 67.74%`,
      findings: [{ cell: 'D7', expected: 310001 }],
    },
  ],
});
