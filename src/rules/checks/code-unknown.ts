import { listLabel } from '../../nomenklatur/list-label';
import { parentCode } from '../../nomenklatur/nomenklatur';
import { suggestCode, type CodeSuggestion } from '../../nomenklatur/suggest-code';
import type { PlanTable } from '../../plan/plan-table';
import { formatAddress } from '../../sheet/address';
import type { Localized } from '../../text/locale';
import { codeCell, codeEdits } from '../rows/code-rows';
import { codeInTable, listedRows, type ListedRow } from '../messages/listed-rows';
import { defineRule, type RuleHit, type RuleSettings } from '../rule';

interface UnknownData {
  readonly cell: string;
  readonly text: string;
  readonly list: Localized;
  readonly suggestion: {
    readonly code: string;
    readonly name: string;
    readonly reason: CodeSuggestion['reason'];
  } | null;
}

/** Whether the list goes so far that it would have the code; what lies below an unknown code is not reported again. */
function isCovered({ official, list, region }: ListedRow, inTable: ReadonlySet<string>): boolean {
  const parent = parentCode(official);
  if (parent === null || list.childrenOf(parent, region).length > 0) return true;
  const above = parentCode(parent);
  return !inTable.has(parent) && above !== null && list.childrenOf(above, region).length > 0;
}

function unknownHit(plan: PlanTable, row: ListedRow): RuleHit<UnknownData> {
  const found = suggestCode(row.list, row.official, row.row.name, row.region);
  const expected = found && codeInTable(plan, row, found.entry.code);
  const edits = expected === null ? [] : codeEdits(plan, row, expected);
  const place = codeCell(row);
  return {
    ...place,
    subject: row.row,
    stated: row.code.text,
    expected,
    message: found ? 'suggestion' : 'unknown',
    data: {
      cell: formatAddress(place),
      text: row.official,
      list: listLabel(row.list.list),
      suggestion: found && expected !== null ? { code: expected, name: found.entry.name, reason: found.reason } : null,
    },
    fix: edits.length > 0 ? { kind: 'suggestion', edits } : null,
  };
}

function check(plan: PlanTable, { nomenklatur }: RuleSettings): RuleHit<UnknownData>[] {
  if (!nomenklatur) return [];
  const rows = listedRows(plan, nomenklatur);
  const inTable = new Set(rows.map(({ official }) => official));
  return rows
    .filter((row) => row.list === nomenklatur && row.entries.length === 0 && isCovered(row, inTable))
    .map((row) => unknownHit(plan, row));
}

const REASONS: Readonly<Record<CodeSuggestion['reason'], Localized>> = {
  renamed: { id: 'menurut daftar itu menggantikan kode ini', en: 'has replaced this code, says the list' },
  padding: { id: 'bernomor sama dengan nol yang lain', en: 'is the same number with other zeros' },
  swapped: { id: 'memakai angka yang sama dalam urutan lain', en: 'has the same digits in another order' },
  name: { id: 'bernama sama dalam program yang sama', en: 'has the same name in the same program' },
};

/** A code that the imported nomenklatur does not have. Without an import nothing is said: the built-in list is a part only. */
export const codeUnknown = defineRule<UnknownData>({
  id: 'code-unknown',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Kode tidak ada dalam nomenklatur yang diimpor.',
    en: 'A code is not in the imported nomenklatur.',
  },
  check,
  messages: {
    unknown: {
      id: ({ text, list }) => ({
        what: `Kode ${text} tidak ada dalam nomenklatur ${list.id}`,
        why: `Kode di sekitarnya ada dalam ${list.id}, tetapi ${text} tidak; mungkin salah ketik atau dari versi lain.`,
        action: 'Cocokkan kode dan namanya dengan nomenklatur yang berlaku.',
      }),
      en: ({ text, list }) => ({
        what: `The code ${text} is not in the nomenklatur ${list.en}`,
        why: `Codes beside it are in ${list.en}, but ${text} is not; it may be a slip or of another version.`,
        action: 'Compare the code and its name with the nomenklatur in force.',
      }),
    },
    suggestion: {
      id: ({ text, list, suggestion, cell }) => ({
        what: `Kode ${text} tidak ada dalam nomenklatur ${list.id}`,
        why: `${suggestion!.code} "${suggestion!.name}" ${REASONS[suggestion!.reason].id}.`,
        action: `Ganti kode di ${cell} menjadi ${suggestion!.code}, bila memang itu yang dimaksud.`,
      }),
      en: ({ text, list, suggestion, cell }) => ({
        what: `The code ${text} is not in the nomenklatur ${list.en}`,
        why: `${suggestion!.code} "${suggestion!.name}" ${REASONS[suggestion!.reason].en}.`,
        action: `Change the code in ${cell} to ${suggestion!.code}, if that is what is meant.`,
      }),
    },
  },
  examples: [
    {
      name: 'nomor yang tidak ada, dan nol yang tertukar tempat',
      nomenklatur: `X.XX.01 Program Penunjang Urusan Pemerintahan Daerah
X.XX.01.2.01 Perencanaan
X.XX.01.2.01.0001 Penyusunan Dokumen Perencanaan
X.XX.01.2.01.0007 Evaluasi Kinerja Perangkat Daerah`,
      rows: `1.06.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01.0099 | Rapat koordinasi | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%
1.06.01.2.01.0070 | Evaluasi kinerja perangkat daerah | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%`,
      findings: [{ cell: 'A6' }, { cell: 'A7', expected: '1.06.01.2.01.0007' }],
    },
    {
      name: 'kode bidang yang tidak tercakup dalam daftar tidak dilaporkan',
      nomenklatur: `1.06.02 Program Pemberdayaan Sosial
1.06.02.2.03.0004 Peningkatan Kemampuan`,
      rows: `2.13.02 | PROGRAM PENATAAN DESA | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
2.13.02.2.01 | Penyelenggaraan penataan desa | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
2.13.02.2.01.0001 | Fasilitasi penataan desa | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%`,
      findings: [],
    },
  ],
});
