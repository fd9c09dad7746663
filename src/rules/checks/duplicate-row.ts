import type { PlanRow, PlanTable } from '../../plan/plan-table';
import { formatAddress } from '../../sheet/address';
import { eachOnce } from '../../sheet/each-once';
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

const HAS_WORDS = /[\p{L}\p{N}%]/u;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** The rows that name something and have figures, with what they say in words. */
function namedRows(plan: PlanTable): { readonly row: PlanRow; readonly words: string }[] {
  const columns = plan.table.columns.filter(({ role }) => WORDS.has(role));
  const plainOf = eachOnce((text) => (isNoValueText(text) ? '' : plain(text)));
  return workRows(plan).flatMap((row) => {
    const hasFigures = plan.figureColumns.some(({ column }) => plan.figures.kindAt(row.row, column) !== 'none');
    if (!hasFigures || !HAS_WORDS.test(row.name + row.indicator)) return [];
    const texts = columns.map(({ column }) => plainOf(cellText(cellAt(plan.sheet, row.row, column))));
    return { row, words: [row.parent?.index ?? '', row.level, ...texts].join('\n') };
  });
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
  check: (plan) =>
    [...groupBy(namedRows(plan), ({ words }) => words).values()]
      .filter(({ length }) => length > 1)
      .flatMap((group) =>
        duplicateHits(
          plan,
          group.map(({ row }) => row),
        ),
      ),
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
      name: 'rata-rata capaian dan predikat sesudah tiap program bukan baris kembar',
      layout: 'E.81',
      columns:
        'no name indicator renstraTarget.rp realizedBefore.rp currentYearTarget.rp realizedQuarter.q1.rp realizedQuarter.q2.rp realizedQuarter.q3.rp realizedQuarter.q4.rp realizedYear.rp realizedToDate.rp renstraRatio.rp',
      rows: `1 | PROGRAM PENUNJANG | Layanan | 5000000 | 1000000 | 1000000 | 200000 | 200000 | 200000 | 200000 | 800000 | 1800000 | 36%
 | Rata-rata capaian kinerja (%) | | | | | | | | | | | 36%
 | Predikat kinerja | | | | | | | | | | | Sangat rendah
2 | PROGRAM PEMBERDAYAAN | Layanan | 5000000 | 1000000 | 1000000 | 200000 | 200000 | 200000 | 200000 | 800000 | 1800000 | 36%
 | Rata-rata capaian kinerja (%) | | | | | | | | | | | 36%
 | Predikat kinerja | | | | | | | | | | | Sangat rendah`,
      findings: [],
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
