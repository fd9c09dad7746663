import { formatCode, levelOfCode, type CodeParts } from '../../plan/codes/code';
import { LEVEL_NAMES } from '../../plan/outline/level';
import type { PlanTable } from '../../plan/plan-table';
import { formatAddress } from '../../sheet/address';
import type { Localized } from '../../text/locale';
import { chainBreaks, type ChainBreak } from '../rows/code-chain';
import { codeAsWritten, codeCell, codeEdits, sameRemark } from '../rows/code-rows';
import { defineRule, type RuleHit } from '../rule';

interface ParentData {
  readonly cell: string;
  readonly text: string;
  /** What the row's code makes it ("sub kegiatan"). */
  readonly level: Localized;
  /** The row above whose code it should extend. */
  readonly above: { readonly cell: string; readonly code: string; readonly level: Localized } | null;
  /** The code that is missing, that stands elsewhere, or that the row should have. */
  readonly other: string | null;
  readonly otherLevel: Localized | null;
  readonly otherCell: string | null;
  readonly count: number;
  /** The code as it should be written; null where that cannot be told. */
  readonly expected: string | null;
}

function otherCode(found: ChainBreak): CodeParts | null {
  switch (found.kind) {
    case 'differs':
    case 'children-differ':
      return found.expected;
    case 'elsewhere':
      return found.parent.code.code;
    case 'skipped':
      return found.missing;
    case 'repeats':
      return found.code.stated;
  }
}

function messageOf(found: ChainBreak): string {
  if (found.kind === 'skipped' && found.missing === null) return 'skipped-cells';
  return found.kind === 'repeats' && found.expected ? 'repeats-told' : found.kind;
}

function breakHit(plan: PlanTable, found: ChainBreak): RuleHit<ParentData> {
  const place = codeCell(found);
  const { code, above, others } = found;
  const other = otherCode(found);
  const due = 'expected' in found ? found.expected : null;
  const expected = due && codeAsWritten(plan, due);
  const edits = expected === null ? [] : codeEdits(plan, found, expected);
  const aboveCode = above?.code.code;
  return {
    ...place,
    subject: found.row,
    stated: code.text,
    expected,
    message: messageOf(found),
    data: {
      cell: formatAddress(place),
      text: code.code ? formatCode(code.code) : code.text,
      level: LEVEL_NAMES[code.code ? levelOfCode(code.code) : found.row.level],
      above: aboveCode
        ? {
            cell: formatAddress(codeCell(above)),
            code: formatCode(aboveCode),
            level: LEVEL_NAMES[levelOfCode(aboveCode)],
          }
        : null,
      other: other && formatCode(other),
      otherLevel: other && LEVEL_NAMES[levelOfCode(other)],
      otherCell: found.kind === 'elsewhere' ? formatAddress(codeCell(found.parent)) : null,
      count: others.length + 1,
      expected,
    },
    related: [
      ...(above ? [{ ...codeCell(above), relation: 'input' as const }] : []),
      ...(found.kind === 'children-differ'
        ? others.map((each) => ({ ...codeCell(each), relation: 'input' as const }))
        : sameRemark(others)),
    ],
    fix: edits.length > 0 ? { kind: 'suggestion', edits } : null,
  };
}

const others = (count: number, locale: 'id' | 'en'): string => {
  if (count < 2) return '';
  return locale === 'id' ? ` (${count} baris berturut-turut)` : ` (${count} rows, one after the other)`;
};

/** A code that does not go with the program or kegiatan above it, or that skips a level. */
export const codeParent = defineRule<ParentData>({
  id: 'code-parent',
  severity: 'error',
  layouts: 'all',
  summary: {
    id: 'Kode tidak melanjutkan kode program atau kegiatan di atasnya, atau satu tingkat terlewat.',
    en: 'A code does not continue that of the program or kegiatan above it, or a level is skipped.',
  },
  check: (plan) => chainBreaks(plan).map((found) => breakHit(plan, found)),
  messages: {
    differs: {
      id: ({ text, above, other, cell }) => ({
        what: `Kode ${text} bukan bagian dari ${above?.level.id} di atasnya, ${above?.code}`,
        why: `Baris di bawah ${above?.cell} (${above?.code}) harus berawalan kode itu.`,
        action: `Ganti kode di ${cell} menjadi ${other}, atau pindahkan barisnya.`,
      }),
      en: ({ text, above, other, cell }) => ({
        what: `The code ${text} is no part of the ${above?.level.en} above it, ${above?.code}`,
        why: `Rows below ${above?.cell} (${above?.code}) have to begin with that code.`,
        action: `Change the code in ${cell} to ${other}, or move the row.`,
      }),
    },
    elsewhere: {
      id: ({ text, above, other, otherCell, cell, count }) => ({
        what: `Kode ${text} bukan bagian dari ${above?.level.id} di atasnya, ${above?.code}${others(count, 'id')}`,
        why: `Menurut kodenya, baris ini bagian dari ${other}, yang ada di ${otherCell}.`,
        action: `Pindahkan baris ini ke bawah ${otherCell}, atau perbaiki kode di ${cell}.`,
      }),
      en: ({ text, above, other, otherCell, cell, count }) => ({
        what: `The code ${text} is no part of the ${above?.level.en} above it, ${above?.code}${others(count, 'en')}`,
        why: `By its code this row belongs to ${other}, which stands in ${otherCell}.`,
        action: `Move the row below ${otherCell}, or correct the code in ${cell}.`,
      }),
    },
    'children-differ': {
      id: ({ text, other, cell, count, level }) => ({
        what: `Kode ${level.id} ${text} berbeda dari awalan kode baris-baris di bawahnya, ${other}`,
        why: `Baris-baris di bawah ${cell}${count > 2 ? ` (${count - 1} baris)` : ''} semuanya berawalan ${other}.`,
        action: `Ganti kode di ${cell} menjadi ${other}, atau tambahkan baris ${other} bila memang terlewat.`,
      }),
      en: ({ text, other, cell, count, level }) => ({
        what: `The code ${text} of the ${level.en} differs from what the codes below it begin with, ${other}`,
        why: `The rows below ${cell}${count > 2 ? ` (${count - 1} rows)` : ''} all begin with ${other}.`,
        action: `Change the code in ${cell} to ${other}, or add the row ${other} if it was left out.`,
      }),
    },
    skipped: {
      id: ({ text, other, otherLevel, above, cell, count }) => ({
        what: `Baris ${otherLevel?.id} ${other} tidak ada di atas ${text}${others(count, 'id')}`,
        why: `${above ? `Baris di atasnya ${above.code} (${above.cell})` : 'Di atasnya tidak ada baris induk'}, sedangkan ${text} bagian dari ${other}.`,
        action: `Tambahkan baris ${other} sebelum ${cell}, atau perbaiki kodenya.`,
      }),
      en: ({ text, other, otherLevel, above, cell, count }) => ({
        what: `There is no row of the ${otherLevel?.en} ${other} above ${text}${others(count, 'en')}`,
        why: `${above ? `The row above is ${above.code} (${above.cell})` : 'There is no parent row above'}, while ${text} is a part of ${other}.`,
        action: `Add the row ${other} before ${cell}, or correct the code.`,
      }),
    },
    'skipped-cells': {
      id: ({ text, cell }) => ({
        what: `Kode "${text}" tidak lengkap: satu tingkat di atasnya tidak ada`,
        why: `Baris-baris di atas ${cell} tidak memberi nomor untuk tingkat yang kosong itu.`,
        action: `Tambahkan baris induknya, atau lengkapi kode di baris ${cell}.`,
      }),
      en: ({ text, cell }) => ({
        what: `The code "${text}" is not complete: a level above it is missing`,
        why: `No row above ${cell} gives the number of the level that is blank.`,
        action: `Add the parent row, or complete the code in the row of ${cell}.`,
      }),
    },
    'repeats-told': {
      id: ({ other, otherLevel, cell, expected }) => ({
        what: `Baris ini memakai kode ${otherLevel?.id} di atasnya, ${other}, seharusnya ${expected}`,
        why: `Kode ${other} sudah milik baris lain, sedangkan baris-baris di bawah ${cell} berawalan ${expected}.`,
        action: `Ganti kode di ${cell} menjadi ${expected}.`,
      }),
      en: ({ other, otherLevel, cell, expected }) => ({
        what: `This row carries the code of the ${otherLevel?.en} above it, ${other}, and should have ${expected}`,
        why: `The code ${other} is another row's already, while the rows below ${cell} begin with ${expected}.`,
        action: `Change the code in ${cell} to ${expected}.`,
      }),
    },
    repeats: {
      id: ({ other, otherLevel, cell }) => ({
        what: `Baris ini memakai kode ${otherLevel?.id} induknya, ${other}`,
        why: `Kode ${other} sudah milik ${otherLevel?.id} di atasnya; kode baris ini belum lengkap.`,
        action: `Lengkapi kode di ${cell} dengan nomor baris ini sendiri.`,
      }),
      en: ({ other, otherLevel, cell }) => ({
        what: `This row carries the code of the ${otherLevel?.en} that it belongs to, ${other}`,
        why: `The code ${other} is that of the ${otherLevel?.en} above; this row's own number is missing.`,
        action: `Complete the code in ${cell} with the row's own number.`,
      }),
    },
  },
  examples: [
    {
      name: 'sub kegiatan dengan awalan kegiatan lain',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01.01 | Penyusunan dokumen | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%
1.06.01.2.04.07 | Evaluasi kinerja | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%`,
      findings: [{ cell: 'A7', expected: '1.06.01.2.01.07' }],
    },
    {
      name: 'baris kegiatan terlewat: dilaporkan sekali, pada baris pertamanya',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.01.01 | Penyusunan dokumen | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.02.01 | Gaji | | 100000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 60%
1.06.01.2.02.03 | Verifikasi | | 100000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 60%`,
      findings: [{ cell: 'A7' }],
    },
    {
      name: 'kode program salah ketik: semua baris di bawahnya berawalan lain',
      rows: `1.06.03 | PROGRAM PEMBERDAYAAN SOSIAL | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.02.2.03 | Pengembangan potensi | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.02.2.03.04 | Peningkatan kemampuan | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%`,
      findings: [{ cell: 'A4', expected: '1.06.02' }],
    },
    {
      name: 'baris yang induknya ada di tempat lain',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | | 200000 | 70000 | 35000 | 35000 | 100% | 45000 | 150000 | 75%
1.06.01.2.01.01 | Penyusunan dokumen | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.02.03 | Verifikasi | | 100000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 60%
1.06.01.2.02 | Keuangan | | 100000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 60%
1.06.01.2.02.01 | Gaji | | 100000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 60%`,
      findings: [{ cell: 'A7' }],
    },
    {
      name: 'kode terpisah dalam beberapa sel, nomor kegiatannya tidak ada di atas',
      codeCells: 5,
      rows: `1 | 06 | 01 | | | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
 | | | | 01 | Penyusunan dokumen | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%
 | | | 02 | | Keuangan | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
 | | | | 01 | Gaji | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%`,
      findings: [{ cell: 'E5' }],
    },
    {
      name: 'kegiatan yang memakai kode programnya',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.01.01 | Penyusunan dokumen | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01 | Pemeliharaan barang milik daerah | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%`,
      findings: [{ cell: 'A7' }],
    },
    {
      name: 'kegiatan yang memakai kode programnya tepat di bawahnya: rinciannya menunjukkan kodenya',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01 | Perencanaan dan Evaluasi | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.01.01 | Penyusunan dokumen | | 60000 | 30000 | 10000 | 10000 | 100% | 20000 | 60000 | 100%
1.06.01.2.01.07 | Evaluasi kinerja | | 40000 | 10000 | 10000 | 10000 | 100% | 10000 | 30000 | 75%`,
      findings: [{ cell: 'A5', expected: '1.06.01.2.01' }],
    },
    {
      name: 'kegiatan yang memakai kode kegiatan sebelumnya',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.01.01 | Penyusunan dokumen | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.01 | Keuangan | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%
1.06.01.2.02.01 | Gaji | | 150000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 40%
1.06.01.2.02.03 | Verifikasi | | 50000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 120%`,
      findings: [{ cell: 'A7', expected: '1.06.01.2.02' }],
    },
    {
      name: 'induk yang kodenya kosong tidak membuat kode di bawahnya salah',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.01.01 | Penyusunan dokumen | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
 | Keuangan | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%
1.06.01.2.02.01 | Gaji | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%`,
      findings: [],
    },
    {
      name: 'nomor yang melompat dan tabel tanpa baris kegiatan bukan temuan',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01.07 | Evaluasi kinerja | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.05.03 | Pendataan | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%
1.06.04 | PROGRAM REHABILITASI | | 100000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 60%`,
      findings: [],
    },
  ],
});
