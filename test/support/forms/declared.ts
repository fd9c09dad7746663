import { amount, bodyRows, group, leaf, makeForm, nameColumn, ratio, tell, type BodyRow } from './body';
import type { FormSheet } from './form-sheet';
import { budgetOf, spentOf } from './outline';
import type { Random } from './random';

/**
 * A table outside the catalogue that declares its formulas. Its columns have no roles that a form would give, so only its place
 * and its kind are judged.
 */
export function declaredTable(random: Random): FormSheet {
  const telling = tell(random);
  const { story, style } = telling;
  const n = story.year;
  const column = (text: string, key: string, of: (row: BodyRow) => number, formula?: string) =>
    leaf<BodyRow>(text, 'figure', 'amount', (row) => (row.node && row.isFirst ? amount(of(row)) : undefined), {
      key,
      ...(formula && { formula }),
    });
  const shift = (row: BodyRow): number => Math.round(budgetOf(row.node!, n) / 20_000) * 1000;
  return makeForm<BodyRow>({
    layout: 'declared',
    sheetName: random.pick(['Rekap', 'Pergeseran', 'Lembar Kendali']),
    title: [`REKAPITULASI PERGESERAN PAGU ${story.agency.name.toUpperCase()} TAHUN ANGGARAN ${n}`, ''],
    headings: [
      leaf('No', 'figure', 'no', ({ node, isFirst, isTotal }) =>
        node && isFirst && !isTotal ? node.label : undefined,
      ),
      { ...nameColumn('Uraian Belanja'), truth: { role: 'figure' } },
      group('Pagu (Rp)', [
        column('Semula', 'before', (row) => budgetOf(row.node!, n)),
        column('Bertambah/(Berkurang)', 'shift', shift),
        column('Menjadi', 'after', (row) => budgetOf(row.node!, n) + shift(row), '{before}+{shift}'),
      ]),
      column('Serapan s.d. Bulan Ini', 'spent', (row) => spentOf(row.node!, n)),
      column(
        'Sisa Pagu',
        'left',
        (row) => budgetOf(row.node!, n) + shift(row) - spentOf(row.node!, n),
        '{after}-{spent}',
      ),
      leaf(
        'Serapan (%)',
        'figure',
        'ratio',
        (row) =>
          row.node && row.isFirst
            ? ratio(spentOf(row.node, n) / (budgetOf(row.node, n) + shift(row)), style)
            : undefined,
        {
          key: 'share',
          formula: '{spent}/{after}x100',
        },
      ),
    ],
    numbering: 'plain',
    rows: bodyRows(telling, 'JUMLAH'),
    isTotal: ({ isTotal }) => isTotal,
  });
}
