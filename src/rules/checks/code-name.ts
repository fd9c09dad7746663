import { listLabel } from '../../nomenklatur/list-label';
import { comparableName, isSameName, nameSimilarity } from '../../nomenklatur/names';
import { codeLength, parentCode } from '../../nomenklatur/nomenklatur';
import type { IndexedEntry, Nomenklatur } from '../../nomenklatur/nomenklatur-index';
import { entryByName } from '../../nomenklatur/suggest-code';
import type { PlanTable } from '../../plan/plan-table';
import { formatAddress } from '../../sheet/address';
import { eachOnce } from '../../sheet/each-once';
import type { Localized } from '../../text/locale';
import { codeCell, codeEdits, sameRemark } from '../rows/code-rows';
import { codeInTable, listedRows, type ListedRow } from '../messages/listed-rows';
import { defineRule, type RuleHit } from '../rule';

interface NameData {
  readonly cell: string;
  readonly code: string;
  readonly name: string;
  readonly list: Localized;
  /** The name that the list has for the code; null where the built-in list does not have the code. */
  readonly listedName: string | null;
  /** The code that the list has for the name; null where it has none nearby. */
  readonly otherCode: string | null;
  readonly count: number;
}

/** A row whose name is not its code's. */
interface Mismatch {
  readonly row: ListedRow;
  readonly listed: IndexedEntry | null;
  readonly other: IndexedEntry | null;
}

/** A bidang urusan has two parts. */
const BIDANG = 2;
/** Names less alike than this are different names, also where the list has no better one. */
const DIFFERENT = 0.5;
/** So many names that belong to other numbers are no slips: the rows were numbered by another order than the list's. */
const RENUMBERED = 3;

function mismatchOf(row: ListedRow, comparable: string, imported: Nomenklatur | undefined): Mismatch[] {
  // Headings of urusan and bidang urusan are worded freely.
  if (comparable === '' || codeLength(row.official) <= BIDANG) return [];
  if (row.entries.some((entry) => entry.comparable === comparable)) return [];
  const byName = (): IndexedEntry | null => entryByName(row.list, row.official, comparable, row.region);
  if (row.entries.length === 0) {
    // In an imported list the code is unknown, which another check says; what is built in may know the name alone.
    const found = row.list === imported ? null : byName();
    return found ? [{ row, listed: null, other: found }] : [];
  }
  const [listed, similarity] = row.entries
    .map((entry) => [entry, nameSimilarity(entry.comparable, comparable)] as const)
    .reduce((best, each) => (each[1] > best[1] ? each : best));
  if (isSameName(listed.comparable, comparable) && !hasTwin(row, comparable)) return [];
  const found = byName();
  const other = found && found.code !== listed.code ? found : null;
  return other || similarity < DIFFERENT ? [{ row, listed, other }] : [];
}

/** Names may be so much alike ("Dokumen RKA", "Dokumen Perubahan RKA") that only the one that fits exactly counts. */
function hasTwin({ list, official, region }: ListedRow, comparable: string): boolean {
  const siblings = list.childrenOf(parentCode(official) ?? '', region);
  return siblings.some((entry) => entry.comparable === comparable);
}

function nameHit(plan: PlanTable, same: readonly Mismatch[], isRenumbering: boolean): RuleHit<NameData> {
  const [first] = same as [Mismatch];
  const codeOf = ({ row, other }: Mismatch): string | null => other && codeInTable(plan, row, other.code);
  const edits = same.flatMap((each) => {
    const code = codeOf(each);
    return code === null ? [] : codeEdits(plan, each.row, code);
  });
  const place = codeCell(first.row);
  const expected = codeOf(first);
  return {
    ...place,
    subject: isRenumbering ? null : first.row.row,
    stated: first.row.code.text,
    expected,
    message: isRenumbering ? 'renumbered' : expected === null ? 'differs' : 'other-code',
    data: {
      cell: formatAddress(place),
      code: first.row.official,
      name: first.row.row.name,
      list: listLabel(first.row.list.list),
      listedName: first.listed?.name ?? null,
      otherCode: expected,
      count: same.length,
    },
    related: sameRemark(same.slice(1).map(({ row }) => row)),
    fix: edits.length > 0 ? { kind: 'suggestion', edits } : null,
  };
}

/** Names that belong to other numbers of the same kegiatan are one remark; so are then all others of those kegiatan. */
function hits(plan: PlanTable, mismatches: readonly Mismatch[]): RuleHit<NameData>[] {
  const parentOf = ({ row }: Mismatch): string => parentCode(row.official) ?? '';
  const moved = mismatches.filter(
    (each) => each.other && parentCode(each.other.code) === each.row.list.listed(parentOf(each)),
  );
  if (moved.length < RENUMBERED) return mismatches.map((each) => nameHit(plan, [each], false));
  const parents = new Set(moved.map(parentOf));
  const isRenumbered = (each: Mismatch): boolean => parents.has(parentOf(each));
  const renumbered = mismatches.filter(isRenumbered);
  // A row whose right number is known says it best.
  const first = moved[0]!;
  return [
    nameHit(plan, [first, ...renumbered.filter((each) => each !== first)], true),
    ...mismatches.filter((each) => !isRenumbered(each)).map((each) => nameHit(plan, [each], false)),
  ];
}

/** A name that is not the one that the nomenklatur has for the code. No kept code has ever changed its name. */
export const codeName = defineRule<NameData>({
  id: 'code-name',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Nama program, kegiatan, atau sub kegiatan bukan nama kode itu dalam nomenklatur.',
    en: 'The name of a program, kegiatan or sub kegiatan is not the one that the nomenklatur has for its code.',
  },
  check: (plan, { nomenklatur }) => {
    const comparableOf = eachOnce(comparableName);
    const rows = listedRows(plan, nomenklatur);
    return hits(
      plan,
      rows.flatMap((row) => mismatchOf(row, comparableOf(row.row.name), nomenklatur)),
    );
  },
  messages: {
    'other-code': {
      id: ({ name, code, listedName, otherCode, list, cell }) => ({
        what: `"${name}" berkode ${otherCode}, bukan ${code}`,
        why: `Menurut ${list.id}, ${listedName === null ? `nama itu berkode ${otherCode}` : `${code} adalah "${listedName}"`}.`,
        action: `Ganti kode di ${cell} menjadi ${otherCode}, atau perbaiki namanya.`,
      }),
      en: ({ name, code, listedName, otherCode, list, cell }) => ({
        what: `"${name}" has the code ${otherCode}, not ${code}`,
        why: `By ${list.en}, ${listedName === null ? `that name has the code ${otherCode}` : `${code} is "${listedName}"`}.`,
        action: `Change the code in ${cell} to ${otherCode}, or correct the name.`,
      }),
    },
    differs: {
      id: ({ name, code, listedName, list, cell }) => ({
        what: `Nama "${name}" bukan nama kode ${code}`,
        why: `Menurut ${list.id}, ${code} adalah "${listedName}".`,
        action: `Periksa kode di ${cell} dan namanya; salah satunya keliru.`,
      }),
      en: ({ name, code, listedName, list, cell }) => ({
        what: `"${name}" is not the name of the code ${code}`,
        why: `By ${list.en}, ${code} is "${listedName}".`,
        action: `Check the code in ${cell} and the name; one of them is wrong.`,
      }),
    },
    renumbered: {
      id: ({ name, code, otherCode, list, count }) => ({
        what: `${count} baris dinomori dengan urutan sendiri, bukan menurut nomenklatur`,
        why: `Misalnya "${name}": di sini ${code}, menurut ${list.id} ${otherCode}.`,
        action: 'Pakai nomor menurut nomenklatur; nomor yang melompat memang wajar.',
      }),
      en: ({ name, code, otherCode, list, count }) => ({
        what: `${count} rows are numbered in an order of their own, not by the nomenklatur`,
        why: `For instance "${name}": here ${code}, by ${list.en} ${otherCode}.`,
        action: 'Use the numbers of the nomenklatur; gaps between them are normal.',
      }),
    },
  },
  examples: [
    {
      name: 'nama milik kode lain, dan nama yang tidak ada',
      rows: `1.06.05 | PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.05.2.02 | Pengelolaan Data Fakir Miskin Cakupan Daerah Kab/Kota | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.05.2.02.01 | Fasilitasi bantuan sosial kesejahteraan keluarga | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%
1.06.05.2.02.04 | Pembangunan gedung olahraga | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%`,
      findings: [{ cell: 'A6', expected: '1.06.05.2.02.03' }, { cell: 'A7' }],
    },
    {
      name: 'penomoran dengan urutan sendiri dilaporkan sekali',
      rows: `1.06.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.06 | Administrasi Umum Perangkat Daerah | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.06.01 | Penyediaan Peralatan dan Perlengkapan Kantor | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.06.02 | Penyediaan Barang Cetakan dan Penggandaan | | 100000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 60%
1.06.01.2.06.05 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | | 100000 | 30000 | 15000 | 15000 | 100% | 15000 | 60000 | 60%`,
      findings: [{ cell: 'A6', expected: '1.06.01.2.06.02' }],
    },
    {
      name: 'singkatan, huruf besar, dan kata yang terpotong bukan temuan',
      rows: `1.06.05 | PERLINDUNGAN & JAMINAN SOSIAL | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.05.2.02 | PENGELOLA DATA FAKIR MISKIN CAKUPAN DAERAH KAB. /KOT A | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.05.2.02.03 | Fasilitasi Bantuan Sosial Kesejahteraan Kelu | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%`,
      findings: [],
    },
  ],
});
