import { layoutColumn } from '../../layouts/layout';
import { listLabel } from '../../nomenklatur/list-label';
import type { Nomenklatur } from '../../nomenklatur/nomenklatur-index';
import type { PlanTable } from '../../plan/plan-table';
import { formatAddress } from '../../sheet/address';
import type { Localized } from '../../text/locale';
import { codeCell, codedRows, sameRemark, type CodedRow } from '../rows/code-rows';
import { defineRule, type RuleHit, type RuleSettings } from '../rule';

interface VersionData {
  readonly cell: string;
  readonly text: string;
  /** Digits of the sub kegiatan here, and how many rows have so many. */
  readonly digits: number;
  readonly count: number;
  /** Digits of the sub kegiatan in the other rows, or as they should be. */
  readonly otherDigits: number;
  readonly otherCount: number;
  readonly year: number | null;
  readonly list: Localized | null;
}

/** Forms that are made for one year, in the year before it. */
const YEARLY_FORMS: ReadonlySet<string> = new Set(['T-C.29', 'T-C.31', 'T-C.32', 'T-C.33', 'E.81', 'E.55']);
/**
 * Sub kegiatan have four digits since Kepmendagri 900.1.15.5-1317 of 23 June 2023: plans for 2023 were made before it, those for 2025
 * after it; for 2024 both are found.
 */
const LAST_YEAR_OF_TWO = 2023;
const FIRST_YEAR_OF_FOUR = 2025;

function versionHit(
  plan: PlanTable,
  rows: readonly CodedRow[],
  message: string,
  other: { readonly digits: number; readonly count: number; readonly list?: Localized },
): RuleHit<VersionData> {
  const [first] = rows as [CodedRow];
  const place = codeCell(first);
  return {
    ...place,
    subject: null,
    stated: first.code.text,
    expected: null,
    message,
    data: {
      cell: formatAddress(place),
      text: first.code.text,
      digits: first.code.stated!.subKegiatan!.length,
      count: rows.length,
      otherDigits: other.digits,
      otherCount: other.count,
      year: plannedYear(plan),
      list: other.list ?? null,
    },
    related: message === 'mixed' ? sameRemark(rows.slice(1)) : [],
  };
}

/** The year that the plan behind a table is for; a quarterly evaluation takes the codes of the year that it evaluates. */
function plannedYear({ table, layout }: PlanTable): number | null {
  const evaluated = layoutColumn(layout, 'realizedQuarter')?.yearOffset ?? 0;
  return table.year === null ? null : table.year + evaluated;
}

function check(plan: PlanTable, { nomenklatur }: RuleSettings): RuleHit<VersionData>[] {
  const withDigits = (digits: number): CodedRow[] =>
    codedRows(plan).filter(({ code }) => code.stated?.subKegiatan?.length === digits && !code.flaws.includes('width'));
  const [two, four] = [withDigits(2), withDigits(4)];
  if (two.length > 0 && four.length > 0) {
    const [few, many] = two.length < four.length ? [two, four] : [four, two];
    return [versionHit(plan, few, 'mixed', { digits: few === two ? 4 : 2, count: many.length })];
  }
  const year = plannedYear(plan);
  if (year !== null && YEARLY_FORMS.has(plan.table.layout)) {
    if (two.length > 0 && year >= FIRST_YEAR_OF_FOUR) return [versionHit(plan, two, 'old', { digits: 4, count: 0 })];
    if (four.length > 0 && year <= LAST_YEAR_OF_TWO) return [versionHit(plan, four, 'new', { digits: 2, count: 0 })];
  }
  return otherThanList(plan, two.length > 0 ? two : four, nomenklatur);
}

/** The imported list has sub kegiatan of other digits than the table: it cannot tell anything about them. */
function otherThanList(
  plan: PlanTable,
  rows: readonly CodedRow[],
  nomenklatur: Nomenklatur | undefined,
): RuleHit<VersionData>[] {
  const digits = nomenklatur?.subKegiatanDigits ?? null;
  if (!nomenklatur || digits === null || rows.length === 0) return [];
  if (rows[0]!.code.stated!.subKegiatan!.length === digits) return [];
  return [versionHit(plan, rows, 'list', { digits, count: 0, list: listLabel(nomenklatur.list) })];
}

/** Codes of two versions of the nomenklatur in one table, or of one that was not in force for the table's year. Said once. */
export const codeVersion = defineRule<VersionData>({
  id: 'code-version',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Nomor sub kegiatan dua angka dan empat angka bercampur, atau tidak sesuai nomenklatur yang berlaku untuk tahunnya.',
    en: 'Sub kegiatan of two and of four digits are mixed, or they are not those of the nomenklatur in force for the year.',
  },
  check,
  messages: {
    mixed: {
      id: ({ count, digits, otherDigits, otherCount, text }) => ({
        what: `${count} sub kegiatan bernomor ${digits} angka di antara ${otherCount} yang bernomor ${otherDigits} angka`,
        why: `Nomenklatur memakai dua angka sampai 2022 dan empat angka sejak Kepmendagri 900.1.15.5-1317 Tahun 2023; "${text}" berbeda dari yang lain.`,
        action: `Pakai satu versi; cocokkan nama sub kegiatannya sebelum mengganti kode.`,
      }),
      en: ({ count, digits, otherDigits, otherCount, text }) => ({
        what: `${count} sub kegiatan of ${digits} digits stand among ${otherCount} of ${otherDigits} digits`,
        why: `The nomenklatur has two digits until 2022 and four since Kepmendagri 900.1.15.5-1317 of 2023; "${text}" differs from the others.`,
        action: 'Use one version; compare the names of the sub kegiatan before you change a code.',
      }),
    },
    old: {
      id: ({ count, year }) => ({
        what: `${count} sub kegiatan masih bernomor dua angka, sedangkan tabel ini untuk tahun ${year}`,
        why: 'Sejak Kepmendagri 900.1.15.5-1317 Tahun 2023 sub kegiatan bernomor empat angka.',
        action: 'Sesuaikan kode dengan nomenklatur terbaru; cocokkan namanya, karena sebagian nomor berubah.',
      }),
      en: ({ count, year }) => ({
        what: `${count} sub kegiatan still have two digits, while this table is for ${year}`,
        why: 'Since Kepmendagri 900.1.15.5-1317 of 2023 sub kegiatan have four digits.',
        action: 'Bring the codes up to the latest nomenklatur; compare the names, since some numbers have changed.',
      }),
    },
    new: {
      id: ({ count, year }) => ({
        what: `${count} sub kegiatan bernomor empat angka, sedangkan tabel ini untuk tahun ${year}`,
        why: 'Nomor empat angka baru berlaku sejak Kepmendagri 900.1.15.5-1317 tanggal 23 Juni 2023.',
        action: 'Periksa tahun tabelnya, atau pakai kode yang berlaku untuk tahun itu.',
      }),
      en: ({ count, year }) => ({
        what: `${count} sub kegiatan have four digits, while this table is for ${year}`,
        why: 'Four digits came into force with Kepmendagri 900.1.15.5-1317 of 23 June 2023.',
        action: "Check the table's year, or use the codes that were in force for it.",
      }),
    },
    list: {
      id: ({ count, digits, otherDigits, list }) => ({
        what: `${count} sub kegiatan bernomor ${digits} angka, sedangkan nomenklatur ${list?.id} bernomor ${otherDigits} angka`,
        why: `Kode sub kegiatan di tabel ini dari versi lain, sehingga tidak dapat dicocokkan dengan ${list?.id}.`,
        action: 'Pakai kode dari nomenklatur itu, atau impor nomenklatur yang berlaku untuk tabel ini.',
      }),
      en: ({ count, digits, otherDigits, list }) => ({
        what: `${count} sub kegiatan have ${digits} digits, while the nomenklatur ${list?.en} has ${otherDigits}`,
        why: `The sub kegiatan of this table are of another version, so they cannot be compared with ${list?.en}.`,
        action: 'Use the codes of that nomenklatur, or import the one that is in force for this table.',
      }),
    },
  },
  examples: [
    {
      name: 'dua angka, sedangkan nomenklatur yang diimpor empat angka',
      nomenklatur: `X.XX.01 Program Penunjang Urusan Pemerintahan Daerah
X.XX.01.2.01 Perencanaan
X.XX.01.2.01.0001 Penyusunan Dokumen`,
      rows: `1.06.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01.01 | Penyusunan dokumen | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%
1.06.01.2.01.02 | RKA | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%`,
      findings: [{ cell: 'A6' }],
    },
    {
      name: 'dua angka di antara empat angka, dilaporkan sekali',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01.0001 | Penyusunan dokumen | | 200000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 60%
1.06.01.2.01.0002 | RKA | | 50000 | 20000 | 10000 | 10000 | 100% | 15000 | 45000 | 90%
1.06.01.2.01.07 | Evaluasi kinerja | | 50000 | 20000 | 10000 | 10000 | 100% | 15000 | 45000 | 90%`,
      findings: [{ cell: 'A8' }],
    },
    {
      name: 'dua angka dalam Renja 2026',
      year: 2026,
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01.01 | Penyusunan dokumen | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%`,
      findings: [{ cell: 'A6' }],
    },
    {
      name: 'empat angka dalam Renja 2022',
      year: 2022,
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01.0001 | Penyusunan dokumen | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%`,
      findings: [{ cell: 'A6' }],
    },
    {
      name: 'dua angka dalam Renja 2024 bukan temuan',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01 | Perencanaan | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.01.2.01.01 | Penyusunan dokumen | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%`,
      findings: [],
    },
  ],
});
