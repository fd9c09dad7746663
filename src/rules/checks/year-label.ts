import { columnName, isLakip, isNamedByYear } from '../../layouts/layout';
import type { PlanTable } from '../../plan/plan-table';
import type { Localized } from '../../text/locale';
import { formatList } from '../../text/number-text';
import { defineRule, type RuleHit } from '../rule';
import { labelsAgainstYear, labelsOutOfOrder, type WrongLabel } from '../rows/year-headings';

interface YearData {
  /** n; null where the years are judged by each other. */
  readonly year: number | null;
  /** Whether n is the year of a Renja, or that of a report. */
  readonly isRenja: boolean;
  readonly labels: readonly WrongLabel[];
  /** Whether the headings come back on further pages. */
  readonly isRepeated: boolean;
  /** What the form's columns are about, each wording once: "Realisasi s/d 2021". */
  readonly columns: readonly Localized[];
}

/** The columns whose year the form fixes, by their names with the right years. */
function namesWithYears(plan: PlanTable, year: number): Localized[] {
  const columns = plan.table.columns.flatMap(({ role, side }) => {
    const inLayout = plan.layout.columns.find((column) => column.role === role && column.side === side);
    return inLayout && inLayout.yearOffset !== null && isNamedByYear(inLayout) && inLayout.name.id.includes('{year}')
      ? [columnName(inLayout, year + inLayout.yearOffset)]
      : [];
  });
  return [...new Map(columns.map((name) => [name.id, name])).values()];
}

const describe = {
  id: ({ cell, kind, stated, expected }: WrongLabel): string =>
    kind === 'year'
      ? `${cell} tertulis ${stated}, seharusnya ${expected}`
      : `${cell} tertulis "tahun ${stated}", seharusnya "s/d tahun ${expected}"`,
  en: ({ cell, kind, stated, expected }: WrongLabel): string =>
    kind === 'year'
      ? `${cell} says ${stated} and should say ${expected}`
      : `${cell} says "tahun ${stated}" and should say "s/d tahun ${expected}"`,
};

/** One hit for all wrong labels of a kind, at the first of them. */
function labelsHit(plan: PlanTable, message: 'year' | 'series', labels: readonly WrongLabel[]): RuleHit<YearData>[] {
  const [first] = labels;
  if (!first) return [];
  const { year } = plan.table;
  return [
    {
      row: first.heading.row,
      column: first.heading.column,
      subject: null,
      stated: first.stated,
      expected: first.expected,
      message,
      data: {
        year,
        isRenja: !isLakip(plan.layout.id),
        labels,
        isRepeated: plan.table.headerBlocks.length > 1,
        columns: year === null ? [] : namesWithYears(plan, year),
      },
      related: labels.slice(1).map(({ heading: { row, column } }) => ({ row, column, relation: 'same' })),
    },
  ];
}

/** Years in the headers that do not follow n, or not each other; told once for the whole table. */
export const yearLabel = defineRule<YearData>({
  id: 'year-label',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Tahun di judul kolom tidak sesuai dengan tahun n atau tidak berurutan, atau kata "s/d" hilang.',
    en: 'The years in the headers do not follow the year n or one another, or "s/d" is missing.',
  },
  check: (plan) => [
    ...labelsHit(plan, 'year', labelsAgainstYear(plan)),
    ...labelsHit(plan, 'series', labelsOutOfOrder(plan)),
  ],
  messages: {
    year: {
      id: ({ year, isRenja, labels, columns, isRepeated }) => ({
        what: `Tahun di judul kolom tidak sesuai untuk ${isRenja ? 'Renja' : 'tahun'} ${year}: ${formatList(labels.map(describe.id), 'id')}`,
        why: `Dengan n = ${year}, kolom-kolomnya adalah ${formatList(
          columns.map(({ id }) => `"${id}"`),
          'id',
        )}.`,
        action: `Perbaiki judul kolomnya${isRepeated ? ', juga di halaman-halaman berikutnya' : ''}.`,
      }),
      en: ({ year, isRenja, labels, columns, isRepeated }) => ({
        what: `Years in the headers do not fit ${isRenja ? 'a Renja' : 'the year'} ${year}: ${formatList(labels.map(describe.en), 'en')}`,
        why: `With n = ${year} the columns are ${formatList(
          columns.map(({ en }) => `"${en}"`),
          'en',
        )}.`,
        action: `Correct the headers${isRepeated ? ', on the following pages too' : ''}.`,
      }),
    },
    series: {
      id: ({ labels }) => ({
        what: `Tahun di judul kolom tidak berurutan: ${formatList(labels.map(describe.id), 'id')}`,
        why: 'Setiap kolom memuat satu tahun, dan judul kolom lainnya naik satu tahun demi satu tahun.',
        action: 'Perbaiki judul kolomnya, atau pastikan memang ada tahun yang dilewati.',
      }),
      en: ({ labels }) => ({
        what: `The years in the headers do not follow one another: ${formatList(labels.map(describe.en), 'en')}`,
        why: 'Each column holds one year, and the other headers rise year by year.',
        action: 'Correct the headers, or make sure that a year is left out on purpose.',
      }),
    },
  },
  examples: [
    {
      name: 'kolom 10 tertulis tahun n, kolom 5 tanpa "s/d"',
      headings: {
        realizedBefore: 'Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan Tahun 2021',
        projectedRealized: 'Realisasi Capaian Program dan Kegiatan s/d Tahun berjalan (tahun 2024)',
      },
      rows: '1.06.01 | PROGRAM PENUNJANG | | 76377000 | 23980000 | 17459000 | 17456000 | 99.98% | 17459000 | 58895000 | 77.11%',
      findings: [{ cell: 'J2', expected: 2023 }],
    },
    {
      name: 'semua tahun sesuai',
      rows: '1.06.01 | PROGRAM PENUNJANG | | 76377000 | 23980000 | 17459000 | 17456000 | 99.98% | 17459000 | 58895000 | 77.11%',
      findings: [],
    },
    {
      name: 'satu tahun di deretan tahun salah ketik',
      layout: 'T-C.27',
      columns:
        'code name indicator target.2022.rp target.2023.rp target.2042.rp target.2025.rp target.2026.rp final.rp',
      rows: '1.06.01 | PROGRAM PENUNJANG | Persentase layanan | 50000000 | 60000000 | 70000000 | 80000000 | 90000000 | 350000000',
      findings: [{ cell: 'F2', expected: 2024 }],
    },
    {
      name: 'prakiraan maju bukan n+1',
      layout: 'T-C.33',
      columns: 'code name indicator location target budget fundSource forwardTarget forwardBudget',
      headings: {
        forwardTarget: 'Prakiraan Maju Target Capaian Kinerja Tahun 2024',
        forwardBudget: 'Prakiraan Maju Pagu Indikatif Tahun 2024',
      },
      rows: "1.06.01 | PROGRAM PENUNJANG | Persentase layanan | Ba'a | 100% | 90000000 | APBD | 100% | 95000000",
      findings: [{ cell: 'H2', expected: 2025 }],
    },
  ],
});
