import { bestComparisons } from '../../plan/comparing/best-comparisons';
import type { FigureComparison } from '../../plan/comparing/figure-differences';
import { LEVEL_NAMES, type Level } from '../../plan/outline/level';
import type { NamedRow } from '../../plan/comparing/named-rows';
import { planColumn, type PlanTable } from '../../plan/plan-table';
import { ALL_TIES } from '../../plan/comparing/ties';
import { unmatchedRows } from '../../plan/comparing/unmatched-rows';
import { formatAddress, type CellPosition } from '../../sheet/address';
import type { Locale } from '../../text/locale';
import { formatList } from '../../text/number-text';
import { defineComparison } from '../comparison';
import { addressIn, fileText, placeOf, placeText, type Elsewhere } from '../messages/elsewhere';
import type { RuleHit } from '../rule';

interface OneSidedRow {
  readonly cell: string;
  readonly name: string;
  readonly level: Level;
}

interface RowSetData {
  readonly ownOnly: readonly OneSidedRow[];
  readonly otherOnly: readonly OneSidedRow[];
  readonly renamed: readonly { readonly own: OneSidedRow; readonly other: OneSidedRow }[];
  readonly other: Elsewhere;
}

/** Programs, kegiatan and sub kegiatan that only one of two tables has: one finding for a pair of tables. */
export const rowSet = defineComparison<RowSetData>({
  id: 'row-set',
  severity: 'warning',
  layouts: ['T-C.33', 'T-C.29', 'E.80', 'E.81', 'E.55'],
  summary: {
    id: 'Program, kegiatan atau sub kegiatan ada di satu tabel tetapi tidak ada di tabel lain yang memuat rencana yang sama.',
    en: 'A program, kegiatan or sub kegiatan is in one table but not in another that holds the same plan.',
  },
  check: (own, others) => {
    const seen = new Set<PlanTable>();
    return bestComparisons(ALL_TIES, own, others).flatMap((comparison) => {
      const { plan } = comparison.tied.other;
      if (seen.has(plan)) return [];
      seen.add(plan);
      return rowSetHits(comparison);
    });
  },
  messages: {
    differs: {
      id: (data) => ({ what: rowSetWhat(data, 'id'), why: rowSetWhy(data, 'id'), action: ACTION.id }),
      en: (data) => ({ what: rowSetWhat(data, 'en'), why: rowSetWhy(data, 'en'), action: ACTION.en }),
    },
  },
  examples: [
    {
      name: 'satu sub kegiatan hilang, satu berganti nama',
      own: {
        layout: 'T-C.33',
        rows: `1 | 1.06.04 | PROGRAM REHABILITASI SOSIAL | | | | 125000000 | | | | |
2 | 1.06.04.2.01 | Rehabilitasi Sosial Dasar | | | | 125000000 | | | | |
3 | 1.06.04.2.01.01 | Penyediaan Permakanan | | | | 105000000 | | | | |
4 | 1.06.04.2.01.03 | Penyediaan Alat Bantu | | | | 20000000 | | | | |`,
      },
      other: {
        layout: 'T-C.31',
        rows: `1 | PROGRAM REHABILITASI SOSIAL | | | | 1000000 | PROGRAM REHABILITASI SOSIAL | | | | 130000000 |
2 | Rehabilitasi Sosial Dasar | | | | 1000000 | Rehabilitasi Sosial Dasar | | | | 130000000 |
3 | Penyediaan Perumahan | | | | 1000000 | Penyediaan Perumahan | | | | 105000000 |
4 | Penyediaan Alat Bantu | | | | 1000000 | Penyediaan Alat Bantu | | | | 20000000 |
5 | Pemberian Pelayanan Reunifikasi Keluarga | | | | 1000000 | Pemberian Pelayanan Reunifikasi Keluarga | | | | 5000000 |`,
      },
      findings: [{ cell: 'C2' }],
    },
    {
      name: 'nama yang hanya berbeda ejaan dan singkatannya adalah baris yang sama',
      own: {
        layout: 'T-C.33',
        rows: `1 | 1.06.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | | | | 25000000 | | | | |
2 | 1.06.01.2.06 | Adm. Umum SKPD | | | | 25000000 | | | | |`,
      },
      other: {
        layout: 'T-C.31',
        rows: `1 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | | | | 1000000 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | | | | 25000000 |
2 | Administrasi  Umum Perangkat Daerah | | | | 1000000 | Administrasi  Umum Perangkat Daerah | | | | 25000000 |`,
      },
      findings: [],
    },
  ],
});

const ACTION = {
  id: 'Lengkapi baris yang hilang, atau samakan namanya; baris yang memang tidak dilanjutkan boleh diabaikan.',
  en: 'Add the missing rows or make the names the same; rows that were dropped on purpose may be ignored.',
};

function rowSetHits(comparison: FigureComparison): RuleHit<RowSetData>[] {
  const { own, other, side } = comparison.tied;
  const { ownOnly, otherOnly, renamed } = unmatchedRows(comparison);
  if (ownOnly.length + otherOnly.length === 0) return [];
  const nameColumn = planColumn(own, 'name')?.column ?? own.table.range.left;
  const otherNames = other.plan.table.columns.filter(({ role }) => role === 'name');
  const otherColumn = (otherNames.find((column) => column.side === side) ?? otherNames[0])?.column ?? 0;
  const placeHere = ({ row }: NamedRow): CellPosition => ({ row: row.row, column: nameColumn });
  const here = (row: NamedRow): OneSidedRow => describe(row, formatAddress(placeHere(row)));
  const there = (row: NamedRow): OneSidedRow =>
    describe(row, addressIn(other, { row: row.row.row, column: otherColumn }));
  const isRenamed = new Set(renamed.flatMap((pair) => [pair.own, pair.other]));
  const heading = planColumn(own, 'name')?.headings.at(-1);
  return [
    {
      row: heading?.row ?? own.table.range.top,
      column: heading?.column ?? nameColumn,
      subject: null,
      // Remembered when the finding is ignored: with other rows it is another finding.
      stated: ownOnly.map(({ name }) => name).join('; ') || null,
      expected: otherOnly.map(({ name }) => name).join('; ') || null,
      message: 'differs',
      related: ownOnly.map((row) => ({ ...placeHere(row), relation: 'same' })),
      data: {
        ownOnly: ownOnly.filter((row) => !isRenamed.has(row)).map(here),
        otherOnly: otherOnly.filter((row) => !isRenamed.has(row)).map(there),
        renamed: renamed.map((pair) => ({ own: here(pair.own), other: there(pair.other) })),
        other: placeOf(other),
      },
    },
  ];
}

function describe({ name, level }: NamedRow, cell: string): OneSidedRow {
  return { cell, name, level };
}

/** "2 sub kegiatan", "1 program dan 3 baris". */
function countText(rows: readonly OneSidedRow[], locale: Locale): string {
  const levels = [...new Set(rows.map(({ level }) => level))];
  const counts = levels.map((level) => {
    const count = rows.filter((row) => row.level === level).length;
    return `${count} ${LEVEL_NAMES[level][locale]}`;
  });
  return formatList(counts, locale);
}

function rowSetWhat({ ownOnly, otherOnly, renamed, other }: RowSetData, locale: Locale): string {
  const place = placeText(other, locale);
  const isIndonesian = locale === 'id';
  const parts = [
    ownOnly.length > 0 &&
      (isIndonesian
        ? `${countText(ownOnly, locale)} tidak ada di ${place}`
        : `${countText(ownOnly, locale)} not in ${place}`),
    otherOnly.length > 0 &&
      (isIndonesian
        ? `${countText(otherOnly, locale)} hanya ada di ${place}`
        : `${countText(otherOnly, locale)} only in ${place}`),
    renamed.length > 0 &&
      (isIndonesian
        ? `${renamed.length} baris tampaknya berganti nama di ${place}`
        : `${renamed.length} rows seem to have another name in ${place}`),
  ];
  return parts.filter((part) => part !== false).join('; ');
}

/** More rows than this are not all named. */
const MOST_NAMES = 10;

function rowSetWhy({ ownOnly, otherOnly, renamed, other }: RowSetData, locale: Locale): string {
  const isIndonesian = locale === 'id';
  const list = (items: readonly string[]): string => {
    const shown = items.slice(0, MOST_NAMES);
    return formatList(items.length > shown.length ? [...shown, `+${items.length - shown.length}`] : shown, locale);
  };
  const names = (rows: readonly OneSidedRow[]): string => list(rows.map(({ cell, name }) => `${name} (${cell})`));
  const pairs = renamed.map((pair) => `${pair.own.name} (${pair.own.cell}) = ${pair.other.name} (${pair.other.cell})`);
  const there = fileText(other, locale);
  const parts = [
    ownOnly.length > 0 && `${isIndonesian ? 'Hanya di tabel ini' : 'Only in this table'}: ${names(ownOnly)}.`,
    otherOnly.length > 0 && `${isIndonesian ? 'Hanya di sana' : 'Only there'}${there}: ${names(otherOnly)}.`,
    pairs.length > 0 &&
      `${isIndonesian ? 'Angkanya sama, namanya lain' : 'Same figures under other names'}: ${list(pairs)}.`,
  ];
  return parts.filter((part) => part !== false).join(' ');
}
