import { isGenericCode, type CodeParts } from '../../plan/codes/code';
import type { RowCodeFlaw } from '../../plan/codes/row-codes';
import { isWorkLevel } from '../../plan/outline/level';
import type { PlanTable } from '../../plan/plan-table';
import { formatAddress } from '../../sheet/address';
import { groupBy } from '../../sheet/group-by';
import { remembered } from '../../sheet/remembered';
import { cellText } from '../../table/cell-text';
import { cellAt } from '../../sheet/snapshot';
import type { Localized } from '../../text/locale';
import {
  codeAsWritten,
  codeCell,
  codedRows,
  codeEdits,
  isSystematic,
  sameRemark,
  type CodedRow,
} from '../rows/code-rows';
import { editOf } from '../edit-of';
import type { Fix } from '../finding';
import { defineRule, type RuleHit } from '../rule';

/** Flaws of a code's place in the outline are the business of code-parent. */
type FormatFlaw = Exclude<RowCodeFlaw, 'repeats-parent' | 'level-skipped'>;

interface FormatData {
  readonly cell: string;
  readonly text: string;
  /** The code as it should be written; null where that cannot be told. */
  readonly expected: string | null;
  readonly flaws: readonly FormatFlaw[];
  /** How many cells the remark is about. */
  readonly count: number;
}

const FLAW_TEXTS: Readonly<Record<FormatFlaw, Localized>> = {
  spaces: { id: 'ada spasi atau baris baru di dalamnya', en: 'there are blanks or line breaks inside it' },
  separators: { id: 'pemisahnya bukan titik', en: 'its parts are not separated by points' },
  edges: { id: 'ada tanda baca di awal atau akhirnya', en: 'there is a mark at its beginning or end' },
  letters: { id: 'ada huruf di tempat angka', en: 'there are letters in place of digits' },
  name: { id: 'nama ikut tertulis di sel kode', en: 'the name stands in the same cell' },
  width: {
    id: 'jumlah angka salah satu bagiannya tidak sesuai (misalnya 5 untuk 05)',
    en: 'one of its parts has too few or too many digits (such as 5 for 05)',
  },
  joined: { id: 'titik di antara bagiannya hilang', en: 'a point between its parts is missing' },
  'government-left-out': {
    id: 'angka provinsi/kabupaten (1 atau 2) hilang, sedangkan baris lain menuliskannya',
    en: 'the digit for province or kabupaten (1 or 2) is missing, while other rows write it',
  },
  generic: {
    id: 'X.XX dalam daftar nomenklatur harus diganti dengan kode bidang urusan',
    en: 'X.XX of the nomenklatur has to be replaced by the number of the bidang urusan',
  },
  'kegiatan-left-out': { id: 'nomor kegiatannya hilang', en: 'the number of the kegiatan is missing' },
  agency: { id: 'ini kode perangkat daerah, bukan kode program', en: "this is the agency's own code, not a program's" },
  gap: { id: 'sel di antara bagian-bagiannya kosong', en: 'a cell between its parts is blank' },
  unreadable: { id: 'susunannya tidak seperti kode nomenklatur', en: 'it is not made like a code of the nomenklatur' },
};

/** So mended, the digits stay as they were. */
const HARMLESS: ReadonlySet<RowCodeFlaw> = new Set(['spaces', 'separators', 'edges']);
/** A text with fewer digits is a word or a running number, no broken code. */
const FEWEST_DIGITS = 3;
/** A part of a split code with the letter O for a zero: "O1". */
const WITH_LETTER_O = /^(?=.*(\dO|O\d))[\dO]+([\s.][\dO]+)*$/i;

function formatFlaws({ row, code }: CodedRow): FormatFlaw[] {
  const flaws = code.flaws.filter((flaw): flaw is FormatFlaw => flaw !== 'repeats-parent' && flaw !== 'level-skipped');
  // The agency's own row carries the agency's code by right.
  if (!flaws.includes('unreadable')) return row.level === 'bagian' ? flaws.filter((flaw) => flaw !== 'agency') : flaws;
  const isShort = code.text.replace(/\D/g, '').length < FEWEST_DIGITS && !WITH_LETTER_O.test(code.text);
  return isShort || !isWorkLevel(row.level) ? [] : flaws;
}

/** The one bidang urusan of all other codes, to stand in for X.XX; null where there are several or none. */
const onlyBidang = remembered((plan: PlanTable): Pick<CodeParts, 'urusan' | 'bidang'> | null => {
  const known = codedRows(plan).flatMap(({ code }) =>
    code.code?.bidang && !isGenericCode(code.code) ? [code.code] : [],
  );
  const [first] = known;
  const isOne = known.every(({ urusan, bidang }) => urusan === first!.urusan && bidang === first!.bidang);
  return first && isOne ? { urusan: first.urusan, bidang: first.bidang } : null;
});

function mended(plan: PlanTable, { code: { stated } }: CodedRow): string | null {
  if (!stated) return null;
  const bidang = isGenericCode(stated) ? onlyBidang(plan) : {};
  return bidang && codeAsWritten(plan, { ...stated, ...bidang });
}

function fixOf(plan: PlanTable, coded: CodedRow, text: string): Fix['edits'] {
  const { row, code } = coded;
  const edits = codeEdits(plan, coded, text);
  const name = plan.table.columns.find(({ role }) => role === 'name');
  const isNameFree = name && code.rest !== '' && cellText(cellAt(plan.sheet, row.row, name.column)) === '';
  if (edits.length === 0 || !isNameFree) return edits;
  const { format } = cellAt(plan.sheet, row.row, name.column);
  return [...edits, editOf(plan, { row: row.row, column: name.column }, { value: code.rest, formula: null, format })];
}

function formatHit(plan: PlanTable, same: readonly CodedRow[]): RuleHit<FormatData> {
  const [first] = same as [CodedRow];
  const flaws = formatFlaws(first);
  const expected = mended(plan, first);
  const edits = same.flatMap((coded) => {
    const text = mended(plan, coded);
    return text === null ? [] : fixOf(plan, coded, text);
  });
  const place = codeCell(first);
  return {
    ...place,
    subject: same.length > 1 ? null : first.row,
    stated: first.code.text,
    expected,
    message: same.length > 1 ? 'systematic' : 'malformed',
    data: { cell: formatAddress(place), text: first.code.text, expected, flaws, count: same.length },
    related: sameRemark(same.slice(1)),
    fix: edits.length > 0 ? { kind: flaws.every((flaw) => HARMLESS.has(flaw)) ? 'safe' : 'suggestion', edits } : null,
  };
}

function check(plan: PlanTable): RuleHit<FormatData>[] {
  const written = codedRows(plan).filter(({ code }) => code.text !== '');
  const groups = groupBy(written, (coded) => formatFlaws(coded).join(' '));
  groups.delete('');
  return [...groups.values()].flatMap((same) =>
    isSystematic(same.length, written.length) ? [formatHit(plan, same)] : same.map((coded) => formatHit(plan, [coded])),
  );
}

const reasons = (flaws: readonly FormatFlaw[], locale: 'id' | 'en'): string =>
  flaws.map((flaw) => FLAW_TEXTS[flaw][locale]).join('; ');

function action({ cell, expected, count }: FormatData, locale: 'id' | 'en'): string {
  if (locale === 'id') {
    if (expected === null) return `Tulis kode lengkapnya di ${cell} menurut nomenklatur.`;
    return count > 1 ? `Rapikan semuanya seperti ${cell} menjadi ${expected}.` : `Tulis ${expected} di ${cell}.`;
  }
  if (expected === null) return `Write the whole code in ${cell}, as the nomenklatur has it.`;
  return count > 1 ? `Tidy all of them, like ${cell} to ${expected}.` : `Write ${expected} in ${cell}.`;
}

/** A code that is not written as codes are: blanks or marks inside, lost zeros or points, the name or another code in its cell. */
export const codeFormat = defineRule<FormatData>({
  id: 'code-format',
  severity: 'error',
  layouts: 'all',
  summary: {
    id: 'Penulisan kode tidak sesuai susunan nomenklatur (urusan.bidang.program.kewenangan.kegiatan.sub kegiatan).',
    en: 'A code is not written as the nomenklatur does (urusan.bidang.program.level.kegiatan.sub kegiatan).',
  },
  check,
  messages: {
    malformed: {
      id: (data) => ({
        what:
          data.expected === null
            ? `Kode "${data.text}" tidak lengkap atau bukan kode nomenklatur`
            : `Kode tertulis "${data.text}", seharusnya ${data.expected}`,
        why: `Penulisannya bermasalah: ${reasons(data.flaws, 'id')}.`,
        action: action(data, 'id'),
      }),
      en: (data) => ({
        what:
          data.expected === null
            ? `The code "${data.text}" is not complete or no code of the nomenklatur`
            : `The code is written "${data.text}", it should be ${data.expected}`,
        why: `What is wrong with it: ${reasons(data.flaws, 'en')}.`,
        action: action(data, 'en'),
      }),
    },
    systematic: {
      id: (data) => ({
        what: `${data.count} kode ditulis dengan cara yang sama dan tidak sesuai, mulai ${data.cell} ("${data.text}")`,
        why: `Masalahnya sama di semua sel itu: ${reasons(data.flaws, 'id')}.`,
        action: action(data, 'id'),
      }),
      en: (data) => ({
        what: `${data.count} codes are written in the same wrong way, from ${data.cell} on ("${data.text}")`,
        why: `All of these cells have one thing in common: ${reasons(data.flaws, 'en')}.`,
        action: action(data, 'en'),
      }),
    },
  },
  examples: [
    {
      name: 'kode perangkat daerah di baris perangkat daerah itu sendiri bukan temuan',
      layout: 'T-C.33',
      columns: 'code name indicator location target budget fundSource',
      rows: `7.01.0.00.0.00.05.0000 | KECAMATAN SUKAMAJU | | | | 50000000 |
7.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | Layanan | Kecamatan | 100% | 30000000 | DAU
7.01.02 | PROGRAM PELAYANAN PUBLIK | Layanan | Kecamatan | 100% | 20000000 | DAU`,
      findings: [],
    },
    {
      name: 'titik di akhir, spasi, nol dan titik yang hilang, kewenangan ditulis dua angka',
      rows: `1.06.01. | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2. 01 | Perencanaan | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.01.01 | Penyusunan dokumen | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.2 | Keuangan | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%
1.06.01.2.0201 | Gaji | | 100000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 60%
1.06.01.2.02.03 | Verifikasi | | 100000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 60%
1.06.01.02.05 | Kepegawaian | | 0 | 0 | 0 | 0 | 0% | 0 | 0 | 0%
1.06.01.2.05.03 | Pendataan | | 0 | 0 | 0 | 0 | 0% | 0 | 0 | 0%`,
      findings: [
        { cell: 'A4', expected: '1.06.01' },
        { cell: 'A5', expected: '1.06.01.2.01' },
        { cell: 'A7', expected: '1.06.01.2.02' },
        { cell: 'A8', expected: '1.06.01.2.02.01' },
        { cell: 'A10', expected: '1.06.01.2.05' },
      ],
    },
    {
      name: 'nomor kegiatan hilang, kode perangkat daerah, kode umum X.XX',
      rows: `x.xx.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.2.13.0.00.01.0000 | PROGRAM PEMBERDAYAAN | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.04 | PROGRAM REHABILITASI | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%
1.06.04.2 | Rehabilitasi dasar | | 100000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 60%
1.06.04.2.02 | Rehabilitasi lainnya | | 100000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 60%`,
      findings: [
        { cell: 'A4', expected: '1.06.01' },
        { cell: 'A5', expected: null },
        { cell: 'A7', expected: null },
      ],
    },
    {
      name: 'cara menulis yang sama di seluruh tabel dilaporkan sekali',
      rows: `1 06 01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1 06 01 2 01 | Perencanaan | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1 06 01 2 01 01 | Penyusunan dokumen | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1 06 01 2 02 | Keuangan | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%
1 06 01 2 02 01 | Gaji | | 100000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 60%`,
      findings: [{ cell: 'A4', expected: '1.06.01' }],
    },
    {
      name: 'nomor perangkat daerah di sel tersendiri, sama di semua baris, bukan bagian kode',
      codeCells: 7,
      rows: `1 | 06 | 01 | 01 | | | | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1 | 06 | 01 | 01 | 2 | 01 | | Perencanaan | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1 | 06 | 01 | 01 | 2 | 01 | 01 | Penyusunan dokumen | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1 | 06 | 01 | 02 | | | | PROGRAM PEMBERDAYAAN | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%`,
      findings: [],
    },
    {
      name: 'kode yang tidak terbaca di sel terpisah dilaporkan di barisnya saja',
      codeCells: 5,
      rows: `1 | 06 | 01 | | | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
 | | | O1 | | Perencanaan | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
 | | | | 01 | Penyusunan dokumen | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%
 | | | | 02 | Evaluasi kinerja | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%`,
      findings: [{ cell: 'D5', expected: null }],
    },
    {
      name: 'kode tanpa angka kewenangan di seluruh tabel bukan temuan, nomor urut bukan kode',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.01 | Perencanaan | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.01.01 | Penyusunan dokumen | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%`,
      findings: [],
    },
  ],
});
