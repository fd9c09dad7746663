import { bestComparisons } from '../../plan/comparing/best-comparisons';
import type { FigureComparison } from '../../plan/comparing/figure-differences';
import { isExplainedByRows, totalDifference, type TotalDifference } from '../../plan/comparing/total-difference';
import { formatAddress } from '../../sheet/address';
import type { Locale, Localized } from '../../text/locale';
import { formatList, formatNumber } from '../../text/number-text';
import { defineComparison } from '../comparison';
import { addressIn, fileText, placeOf, placeText, type Elsewhere } from '../messages/elsewhere';
import { nameOfColumn } from '../messages/formula-data';
import type { RuleHit } from '../rule';

interface TotalData {
  readonly cell: string;
  readonly columnName: Localized;
  readonly otherName: Localized;
  readonly stated: number;
  readonly expected: number;
  readonly otherCell: string;
  readonly other: Elsewhere;
  /** Rows whose figures differ. */
  readonly rows: readonly { readonly cell: string; readonly otherCell: string; readonly difference: number }[];
  readonly ownOnly: readonly { readonly cell: string; readonly name: string; readonly amount: number }[];
  readonly otherOnly: readonly { readonly cell: string; readonly name: string; readonly amount: number }[];
}

/** A total that two tables give differently, where no other check has already named the rows that make it so. */
export const totalDiffers = defineComparison<TotalData>({
  id: 'total-differs',
  severity: 'error',
  layouts: ['T-C.33', 'T-C.29', 'E.80', 'E.81', 'E.55'],
  summary: {
    id: 'Jumlah yang sama tertulis berbeda di dua tabel.',
    en: 'The same total is given differently in two tables.',
  },
  check: (own, others) => {
    const told = bestComparisons(['analysis', 'planned-last-year', 'renstra-final'], own, others);
    const untold = bestComparisons(['same-plan'], own, others);
    return [
      ...told
        .filter(({ cause }) => cause === null)
        .flatMap((comparison) => totalHits(comparison).filter(({ total }) => !isExplainedByRows(total))),
      ...untold.flatMap((comparison) => totalHits(comparison)),
    ].map(({ hit }) => hit);
  },
  messages: {
    differs: {
      id: (data) => ({
        what: `Jumlah ${data.columnName.id} ${formatNumber(data.stated, 'id')}, sedangkan jumlah ${data.otherName.id} di ${placeText(data.other, 'id')} ${formatNumber(data.expected, 'id')}`,
        why: totalWhy(data, 'id'),
        action: 'Samakan kedua tabel baris demi baris, lalu hitung ulang jumlahnya.',
      }),
      en: (data) => ({
        what: `The total of ${data.columnName.en} is ${formatNumber(data.stated, 'en')}, but that of ${data.otherName.en} in ${placeText(data.other, 'en')} is ${formatNumber(data.expected, 'en')}`,
        why: totalWhy(data, 'en'),
        action: 'Make the two tables agree row by row, then add them up again.',
      }),
    },
  },
  examples: [
    {
      name: 'jumlah yang sama di bab III dan bab IV berbeda',
      own: {
        layout: 'T-C.33',
        rows: `1 | 1.06.01 | PROGRAM PENUNJANG | | | | 32000000 | | | | |
2 | 1.06.01.2.01 | Perencanaan dan Evaluasi | | | | 32000000 | | | | |
3 | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | | | | 10000000 | | | | |
4 | 1.06.02.2.03 | Pengembangan Potensi Sumber Kesejahteraan | | | | 10000000 | | | | |
 | | JUMLAH | | | | 42000000 | | | | |`,
      },
      other: {
        layout: 'T-C.33',
        rows: `1 | 1.06.01 | PROGRAM PENUNJANG | | | | 32000000 | | | | |
2 | 1.06.01.2.01 | Perencanaan dan Evaluasi | | | | 32000000 | | | | |
3 | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | | | | 15000000 | | | | |
4 | 1.06.02.2.03 | Pengembangan Potensi Sumber Kesejahteraan | | | | 15000000 | | | | |
 | | JUMLAH | | | | 47000000 | | | | |`,
      },
      findings: [{ cell: 'G8', expected: 47000000 }],
    },
    {
      name: 'tabel yang sama dalam ribuan rupiah',
      own: {
        layout: 'T-C.33',
        rows: `1 | 1.06.01 | PROGRAM PENUNJANG | | | | 32000400 | | | | |
2 | 1.06.01.2.01 | Perencanaan dan Evaluasi | | | | 32000400 | | | | |
3 | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | | | | 10000400 | | | | |
4 | 1.06.02.2.03 | Pengembangan Potensi Sumber Kesejahteraan | | | | 10000400 | | | | |
 | | JUMLAH | | | | 42000800 | | | | |`,
      },
      other: {
        layout: 'T-C.33',
        headings: { budget: 'Kebutuhan Dana/Pagu Indikatif (ribu rupiah)' },
        rows: `1 | 1.06.01 | PROGRAM PENUNJANG | | | | 32000 | | | | |
2 | 1.06.01.2.01 | Perencanaan dan Evaluasi | | | | 32000 | | | | |
3 | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | | | | 10000 | | | | |
4 | 1.06.02.2.03 | Pengembangan Potensi Sumber Kesejahteraan | | | | 10000 | | | | |
 | | JUMLAH | | | | 42000 | | | | |`,
      },
      findings: [],
    },
    {
      name: 'satu program hanya ada di hasil analisis',
      own: {
        layout: 'T-C.33',
        rows: `1 | 1.06.01 | PROGRAM PENUNJANG | | | | 32000000 | | | | |
2 | 1.06.01.2.01 | Perencanaan dan Evaluasi | | | | 32000000 | | | | |
 | | JUMLAH | | | | 32000000 | | | | |`,
      },
      other: {
        layout: 'T-C.31',
        rows: `1 | PROGRAM PENUNJANG | | | | 30000000 | PROGRAM PENUNJANG | | | | 32000000 |
2 | Perencanaan dan Evaluasi | | | | 30000000 | Perencanaan dan Evaluasi | | | | 32000000 |
3 | PROGRAM PENANGANAN BENCANA | | | | 5000000 | PROGRAM PENANGANAN BENCANA | | | | 5000000 |
 | JUMLAH | | | | 35000000 | JUMLAH | | | | 37000000 |`,
      },
      findings: [{ cell: 'G6', expected: 37000000 }],
    },
    {
      name: 'selisih jumlah yang berasal dari satu baris disebut di baris itu saja',
      own: {
        layout: 'T-C.33',
        rows: `1 | 1.06.01 | PROGRAM PENUNJANG | | | | 32000000 | | | | |
2 | 1.06.01.2.01 | Perencanaan dan Evaluasi | | | | 32000000 | | | | |
 | | JUMLAH | | | | 32000000 | | | | |`,
      },
      other: {
        layout: 'T-C.31',
        rows: `1 | PROGRAM PENUNJANG | | | | 30000000 | PROGRAM PENUNJANG | | | | 33000000 |
2 | Perencanaan dan Evaluasi | | | | 30000000 | Perencanaan dan Evaluasi | | | | 33000000 |
 | JUMLAH | | | | 30000000 | JUMLAH | | | | 33000000 |`,
      },
      findings: [],
    },
  ],
});

function totalHits(comparison: FigureComparison): { hit: RuleHit<TotalData>; total: TotalDifference }[] {
  const total = totalDifference(comparison);
  if (total === null) return [];
  const { own, other, ownColumn, otherColumns } = comparison.tied;
  const otherColumn = otherColumns[0]!;
  const here = (row: number): string => formatAddress({ row, column: ownColumn.column });
  const there = (row: number): string => addressIn(other, { row, column: otherColumn.column });
  const hit: RuleHit<TotalData> = {
    row: total.own.row,
    column: ownColumn.column,
    subject: total.own,
    stated: total.stated,
    expected: total.expected,
    message: 'differs',
    related: total.rows.map(({ own: { row } }) => ({ row, column: ownColumn.column, relation: 'cause' })),
    data: {
      cell: here(total.own.row),
      columnName: nameOfColumn(own, ownColumn),
      otherName: nameOfColumn(other.plan, otherColumn),
      stated: total.stated,
      expected: total.expected,
      otherCell: there(total.other.row),
      other: placeOf(other),
      rows: total.rows.map((row) => ({
        cell: here(row.own.row),
        otherCell: there(row.other.row),
        difference: (row.stated ?? 0) - (row.expected ?? 0),
      })),
      ownOnly: total.ownOnly.map(({ row, amount }) => ({ cell: here(row.row.row), name: row.name, amount })),
      otherOnly: total.otherOnly.map(({ row, amount }) => ({ cell: there(row.row.row), name: row.name, amount })),
    },
  };
  return [{ hit, total }];
}

/** A difference of more rows than this is told by its first ones. */
const MOST_ROWS = 5;

function totalWhy(data: TotalData, locale: Locale): string {
  const isIndonesian = locale === 'id';
  const figure = (value: number): string => formatNumber(value, locale);
  const list = (items: readonly string[]): string => {
    const shown = items.slice(0, MOST_ROWS);
    return formatList(items.length > shown.length ? [...shown, `+${items.length - shown.length}`] : shown, locale);
  };
  const oneSided = (rows: TotalData['ownOnly']): string =>
    list(rows.map(({ name, cell, amount }) => `${name} (${cell}, ${figure(amount)})`));
  const parts = [
    `${data.cell} = ${figure(data.stated)}; ${data.otherCell}${fileText(data.other, locale)} = ${figure(data.expected)}; ${isIndonesian ? 'selisih' : 'difference'} ${figure(data.stated - data.expected)}.`,
  ];
  const rows = list(
    data.rows.map(({ cell, otherCell, difference }) => `${cell} / ${otherCell} (${figure(difference)})`),
  );
  if (rows) parts.push(isIndonesian ? `Baris yang berbeda: ${rows}.` : `Rows that differ: ${rows}.`);
  const here = oneSided(data.ownOnly);
  if (here) parts.push(isIndonesian ? `Hanya ada di sini: ${here}.` : `Only here: ${here}.`);
  const there = oneSided(data.otherOnly);
  if (there) parts.push(isIndonesian ? `Hanya ada di sana: ${there}.` : `Only there: ${there}.`);
  return parts.join(' ');
}
