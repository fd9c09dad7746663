import { columnName, isLakip, layoutColumn } from '../../layouts/layout';
import { formatAddress } from '../../sheet/address';
import type { HeadingCell, TableColumn } from '../../table/table';
import { saysToDate, yearsIn } from '../../table/years';
import type { PlanTable } from '../../plan/plan-table';
import type { Localized } from '../../text/locale';
import { formatList } from '../../text/number-text';
import { defineRule } from '../rule';

/** A header that names another year than its column is about, or forgets "s/d". */
interface WrongLabel {
  readonly cell: string;
  readonly heading: HeadingCell;
  readonly kind: 'year' | 'to-date';
  readonly stated: number;
  readonly expected: number;
}

interface YearData {
  readonly year: number;
  /** Whether n is the year of a Renja, or that of a report. */
  readonly isRenja: boolean;
  readonly labels: readonly WrongLabel[];
  /** What the form's columns are about, each wording once: "Realisasi s/d 2021". */
  readonly columns: readonly Localized[];
}

/** The columns whose year the form fixes, by their names with the right years. */
function namesWithYears(plan: PlanTable, year: number): Localized[] {
  const columns = plan.table.columns.flatMap(({ role, side }) => {
    const inLayout = plan.layout.columns.find((column) => column.role === role && column.side === side);
    return inLayout && inLayout.yearOffset !== null && inLayout.repeats === null && inLayout.name.id.includes('{year}')
      ? [columnName(inLayout, year + inLayout.yearOffset)]
      : [];
  });
  return [...new Map(columns.map((name) => [name.id, name])).values()];
}

/** What is wrong with one column's header, judged by the lowest heading that names a year. */
function wrongLabel(plan: PlanTable, column: TableColumn): WrongLabel | null {
  const inLayout = layoutColumn(plan.layout, column.role);
  const { year } = plan.table;
  if (!inLayout || inLayout.yearOffset === null || inLayout.repeats !== null || year === null) return null;
  const heading = [...column.headings].reverse().find(({ text }) => yearsIn(text).length > 0);
  if (!heading) return null;
  const expected = year + inLayout.yearOffset;
  const mention = yearsIn(heading.text).at(-1)!;
  const label = { cell: formatAddress(heading), heading, stated: mention.year, expected };
  if (mention.year !== expected) return { ...label, kind: 'year' };
  const isToDate = column.headings.some(({ text }) => saysToDate(text));
  return inLayout.toDate && !isToDate ? { ...label, kind: 'to-date' } : null;
}

/** All wrong labels, each heading once (a spanning one stands over several columns), wrong years first. */
function wrongLabels(plan: PlanTable): WrongLabel[] {
  const labels = new Map<string, WrongLabel>();
  for (const column of plan.table.columns) {
    const label = wrongLabel(plan, column);
    if (label && !labels.has(label.cell)) labels.set(label.cell, label);
  }
  return [...labels.values()].sort((first, second) => Number(second.kind === 'year') - Number(first.kind === 'year'));
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

/** Years in the headers that do not follow n, told once for the whole table. */
export const yearLabel = defineRule<YearData>({
  id: 'year-label',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Tahun di judul kolom tidak sesuai dengan tahun n, atau kata "s/d" hilang.',
    en: 'The years in the headers do not follow the year n, or "s/d" is missing.',
  },
  check: (plan) => {
    const labels = wrongLabels(plan);
    const [first] = labels;
    if (!first || plan.table.year === null) return [];
    return [
      {
        row: first.heading.row,
        column: first.heading.column,
        subject: null,
        stated: first.stated,
        expected: first.expected,
        message: 'year',
        data: {
          year: plan.table.year,
          isRenja: !isLakip(plan.layout.id),
          labels,
          columns: namesWithYears(plan, plan.table.year),
        },
        related: labels.slice(1).map(({ heading: { row, column } }) => ({ row, column, relation: 'same' as const })),
      },
    ];
  },
  messages: {
    year: {
      id: ({ year, isRenja, labels, columns }) => ({
        what: `Tahun di judul kolom tidak sesuai untuk ${isRenja ? 'Renja' : 'tahun'} ${year}: ${formatList(labels.map(describe.id), 'id')}`,
        why: `Dengan n = ${year}, kolom-kolomnya adalah ${formatList(
          columns.map(({ id }) => `"${id}"`),
          'id',
        )}.`,
        action: 'Perbaiki judul kolomnya, juga di halaman-halaman berikutnya.',
      }),
      en: ({ year, isRenja, labels, columns }) => ({
        what: `Years in the headers do not fit ${isRenja ? 'a Renja' : 'the year'} ${year}: ${formatList(labels.map(describe.en), 'en')}`,
        why: `With n = ${year} the columns are ${formatList(
          columns.map(({ en }) => `"${en}"`),
          'en',
        )}.`,
        action: 'Correct the headers, on the following pages too.',
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
