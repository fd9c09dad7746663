import type { PlanTable } from '../../plan/plan-table';
import { formatAddress } from '../../sheet/address';
import { groupBy } from '../../sheet/group-by';
import { codeAsWritten, codeCell, codedRows, codeEdits, sameRemark, type CodedRow } from '../rows/code-rows';
import { defineRule, type RuleHit } from '../rule';

interface LevelData {
  readonly cell: string;
  readonly digit: string;
  /** The digit of most rows. */
  readonly usual: string;
  readonly count: number;
}

/** Provinces and kabupaten or kota; two regions of different kinds never share a document. */
const ORDINARY = new Set(['1', '2']);
const SPECIAL = /^[3-8]$/;

function levelHit(plan: PlanTable, same: readonly CodedRow[], message: string): RuleHit<LevelData> {
  const [first] = same as [CodedRow];
  const place = codeCell(first);
  const usual = plan.codes.scheme.government;
  const code = first.code.stated!;
  const expected =
    ORDINARY.has(usual) && message !== 'special' ? codeAsWritten(plan, { ...code, government: usual }) : null;
  const edits = expected === null ? [] : codeEdits(plan, first, expected);
  return {
    ...place,
    subject: same.length > 1 ? null : first.row,
    stated: first.code.text,
    expected,
    message,
    severity: message === 'special' ? 'warning' : undefined,
    data: { cell: formatAddress(place), digit: code.government!, usual, count: same.length },
    related: sameRemark(same.slice(1)),
    fix: edits.length > 0 ? { kind: 'suggestion', edits } : null,
  };
}

function check(plan: PlanTable): RuleHit<LevelData>[] {
  const { government: usual } = plan.codes.scheme;
  const withDigit = codedRows(plan).filter(({ code }) => code.stated?.government);
  const byDigit = groupBy(withDigit, ({ code }) => code.stated!.government!);
  return [...byDigit].flatMap(([digit, rows]) => {
    if (SPECIAL.test(digit)) return [levelHit(plan, rows, 'special')];
    if (!ORDINARY.has(digit)) return rows.map((row) => levelHit(plan, [row], 'unknown'));
    return digit !== usual && ORDINARY.has(usual) ? rows.map((row) => levelHit(plan, [row], 'mixed')) : [];
  });
}

/** The digit that says whose affair it is, province or kabupaten/kota, does not exist or is not that of the other rows. */
export const codeLevel = defineRule<LevelData>({
  id: 'code-level',
  severity: 'error',
  layouts: 'all',
  summary: {
    id: 'Angka kewenangan di dalam kode (1 provinsi, 2 kabupaten/kota) tidak ada dalam nomenklatur atau tidak sama dengan baris lain.',
    en: 'The level digit in a code (1 province, 2 kabupaten/kota) does not exist or differs from that of the other rows.',
  },
  check,
  messages: {
    unknown: {
      id: ({ digit, cell }) => ({
        what: `Angka kewenangan ${digit} tidak ada dalam nomenklatur`,
        why: `Angka keempat bernilai 1 (provinsi), 2 (kabupaten/kota), atau 3 sampai 8 untuk daerah khusus; di ${cell} tertulis ${digit}.`,
        action: `Periksa kode di ${cell}.`,
      }),
      en: ({ digit, cell }) => ({
        what: `The nomenklatur has no level digit ${digit}`,
        why: `The fourth part is 1 (province), 2 (kabupaten/kota), or 3 to 8 for regions with special status; ${cell} says ${digit}.`,
        action: `Check the code in ${cell}.`,
      }),
    },
    mixed: {
      id: ({ digit, usual, cell }) => ({
        what: `Angka kewenangan ${digit}, sedangkan baris lain ${usual}`,
        why: `1 berarti provinsi dan 2 berarti kabupaten/kota; keduanya tidak dipakai dalam satu dokumen.`,
        action: `Ganti angka kewenangan di ${cell} menjadi ${usual}, bila memang salah ketik.`,
      }),
      en: ({ digit, usual, cell }) => ({
        what: `The level digit is ${digit}, while that of the other rows is ${usual}`,
        why: `1 means province and 2 means kabupaten or kota; one document does not hold both.`,
        action: `Change the level digit in ${cell} to ${usual}, if it is a slip.`,
      }),
    },
    special: {
      id: ({ digit, cell, count }) => ({
        what: `Angka kewenangan ${digit} dipakai di ${count} baris, mulai ${cell}`,
        why: 'Angka 3 sampai 8 hanya untuk daerah dengan kekhususan (seperti Aceh, Papua, dan DKI Jakarta).',
        action: 'Pastikan daerah Anda memang memakai angka ini.',
      }),
      en: ({ digit, cell, count }) => ({
        what: `The level digit ${digit} stands in ${count} rows, from ${cell} on`,
        why: 'The digits 3 to 8 are only for regions with special status (such as Aceh, Papua and Jakarta).',
        action: 'Make sure that your region uses this digit.',
      }),
    },
  },
  examples: [
    {
      name: 'angka kewenangan yang tidak ada, dan provinsi di antara kabupaten',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.9.02 | Keuangan | | 100000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 60%
1.06.01.1.03 | Barang milik daerah | | 50000 | 15000 | 7000 | 7000 | 100% | 7000 | 29000 | 58%
1.06.01.2.05 | Kepegawaian | | 50000 | 15000 | 8000 | 8000 | 100% | 8000 | 31000 | 62%`,
      findings: [
        { cell: 'A6', expected: '1.06.01.2.02' },
        { cell: 'A7', expected: '1.06.01.2.03' },
      ],
    },
    {
      name: 'angka daerah khusus dilaporkan sekali, untuk dilihat',
      rows: `1.06.02 | PROGRAM PEMBERDAYAAN | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.02.4.01 | Pemberdayaan | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%
1.06.02.4.02 | Pengumpulan sumbangan | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%`,
      findings: [{ cell: 'A5' }],
    },
  ],
});
