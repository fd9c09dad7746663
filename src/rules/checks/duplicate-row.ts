import { figureAt, type PlanRow, type PlanTable } from '../../plan/plan-table';
import { formatAddress } from '../../sheet/address';
import { groupBy } from '../../sheet/group-by';
import { cellAt } from '../../sheet/snapshot';
import { cellText, isNoValueText } from '../../table/cell-text';
import { workRows } from '../rows/quantity-cells';
import { defineRule, type RuleHit } from '../rule';

interface DuplicateData {
  readonly cell: string;
  readonly firstCell: string;
  readonly text: string;
}

/** Words that make two rows the same; a place or a source of funds of its own makes a row of its own. */
const WORDS: ReadonlySet<string> = new Set([
  'code',
  'name',
  'indicator',
  'unit',
  'location',
  'fundSource',
  'goal',
  'objective',
  'responsibleUnit',
  'notes',
]);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** What a row says in words; null where it names nothing or has no figure. */
function wordsOf(plan: PlanTable, row: PlanRow): string | null {
  const hasFigures = plan.figureColumns.some(({ column }) => figureAt(plan, row.row, column).kind !== 'none');
  const texts = plan.table.columns
    .filter(({ role }) => WORDS.has(role))
    .map(({ column }) => cellText(cellAt(plan.sheet, row.row, column)))
    .map((text) => (isNoValueText(text) ? '' : plain(text)));
  const names = plain(`${row.name} ${row.indicator}`);
  if (!hasFigures || names === '') return null;
  return [row.parent?.index ?? '', row.level, ...texts].join('\n');
}

function figuresOf(plan: PlanTable, row: PlanRow): string {
  return plan.figureColumns.map(({ column }) => cellText(cellAt(plan.sheet, row.row, column))).join('\n');
}

/** The cell that names a row: its indicator where it has no name of its own. */
function namingCell(plan: PlanTable, row: PlanRow): { row: number; column: number } {
  const column = ['name', 'indicator']
    .flatMap((role) => plan.table.columns.find((candidate) => candidate.role === role) ?? [])
    .find((candidate) => !isNoValueText(cellText(cellAt(plan.sheet, row.row, candidate.column))));
  return { row: row.row, column: column?.column ?? plan.table.range.left };
}

function duplicateHits(plan: PlanTable, [first, ...others]: readonly PlanRow[]): RuleHit<DuplicateData>[] {
  const firstPlace = namingCell(plan, first!);
  return others.map((row) => {
    const place = namingCell(plan, row);
    const text = cellText(cellAt(plan.sheet, place.row, place.column));
    const isCopy = figuresOf(plan, row) === figuresOf(plan, first!);
    return {
      ...place,
      subject: row,
      stated: text,
      expected: null,
      message: isCopy ? 'copy' : 'name',
      data: { cell: formatAddress(place), firstCell: formatAddress(firstPlace), text },
      related: [{ ...firstPlace, relation: 'same' as const }],
    };
  });
}

/** A row that says in all its words what an earlier one beside it says. */
export const duplicateRow = defineRule<DuplicateData>({
  id: 'duplicate-row',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Baris yang sama (nama, indikator, lokasi) tercantum dua kali di bawah induk yang sama.',
    en: 'The same row (name, indicator, place) stands twice under the same parent.',
  },
  check: (plan) => {
    const named = workRows(plan).flatMap((row) => {
      const words = wordsOf(plan, row);
      return words === null ? [] : [{ row, words }];
    });
    return [...groupBy(named, ({ words }) => words).values()]
      .filter(({ length }) => length > 1)
      .flatMap((group) =>
        duplicateHits(
          plan,
          group.map(({ row }) => row),
        ),
      );
  },
  messages: {
    copy: {
      id: ({ cell, firstCell, text }) => ({
        what: `"${text}" sudah ada di ${firstCell}, dengan angka yang sama`,
        why: `Semua kata dan angka di baris ${cell} sama dengan baris ${firstCell}, sehingga bisa terhitung dua kali.`,
        action: `Hapus salah satunya bila memang tersalin, atau bedakan keterangannya.`,
      }),
      en: ({ cell, firstCell, text }) => ({
        what: `"${text}" already stands in ${firstCell}, with the same figures`,
        why: `All words and figures of the row of ${cell} are those of the row of ${firstCell}, so they may count twice.`,
        action: 'Delete one of them if it was copied, or make their words differ.',
      }),
    },
    name: {
      id: ({ cell, firstCell, text }) => ({
        what: `"${text}" tercantum dua kali: di ${firstCell} dan ${cell}, dengan angka berbeda`,
        why: `Nama, indikator dan keterangan lain di baris ${cell} sama dengan baris ${firstCell}, hanya angkanya berbeda.`,
        action: `Gabungkan kedua baris, atau jelaskan bedanya di namanya.`,
      }),
      en: ({ cell, firstCell, text }) => ({
        what: `"${text}" stands twice, in ${firstCell} and in ${cell}, with different figures`,
        why: `Name, indicator and all other words of the row of ${cell} are those of the row of ${firstCell}; only the figures differ.`,
        action: 'Make one row of the two, or say in the name how they differ.',
      }),
    },
  },
  examples: [
    {
      name: 'indikator yang sama dua kali',
      layout: 'LAKIP-CAPAIAN',
      rows: `1 | Sosial | Jumlah anak yang dibina | 40 | 40 | 100%
1 | Sosial | Jumlah lansia yang dibina | 20 | 10 | 50%
1 | Sosial | Jumlah anak yang dibina | 40 | 40 | 100%
1 | Sosial | Jumlah lansia  yang dibina. | 30 | 30 | 100%`,
      findings: [{ cell: 'C6' }, { cell: 'C7' }],
    },
    {
      name: 'lokasi yang berbeda membuat baris yang berbeda',
      layout: 'T-C.33',
      columns: 'code name indicator location target budget fundSource',
      rows: ` | Penyediaan Permakanan | Jumlah paket | Ba'a | 225 paket | 50000000 | APBD
 | Penyediaan Permakanan | Jumlah paket | Busalangga | 225 paket | 50000000 | APBD`,
      findings: [],
    },
  ],
});
