import { formatAddress } from '../../sheet/address';
import { cellAt } from '../../sheet/snapshot';
import { numberAt, type PlanRow, type PlanTable } from '../../plan/plan-table';
import type { TableColumn } from '../../table/table';
import type { Localized } from '../../text/locale';
import { formatNumber } from '../../text/number-text';
import { nameOfColumn } from '../messages/formula-data';
import { budgetColumn, hasBudget, indicatorText, isTarget, quantityCells, workRows } from '../rows/quantity-cells';
import { defineRule, type RuleHit } from '../rule';

interface MissingData {
  readonly cell: string;
  readonly columnName: Localized;
  readonly indicator: string;
  /** The money that stands beside the missing target; null where the table shows none. */
  readonly budget: { readonly cell: string; readonly amount: number } | null;
}

/** A column that fewer of its indicators than this have a target in is left blank on purpose. */
const IN_USE = 0.5;

/** The indicator rows whose target in a column is blank although the column is in use. */
function gaps(plan: PlanTable, column: TableColumn): PlanRow[] {
  const owing = workRows(plan).filter(
    (row) =>
      !isHeading(plan, row, indicatorText(plan, row, column)) &&
      quantityCells(plan, row).some((cell) => cell.column === column) &&
      isExpected(plan, row, column),
  );
  const blank = owing.filter((row) => plan.figures.at(row.row, column.column).kind === 'none');
  return blank.length <= (1 - IN_USE) * owing.length ? blank : [];
}

/** Rows without an indicator, and headings among the indicators: capitals, or an urusan, with no figure beside them. */
function isHeading(plan: PlanTable, row: PlanRow, indicator: string): boolean {
  if (indicator === '') return true;
  const isEmpty = plan.figureColumns.every(({ column }) => plan.figures.at(row.row, column).kind === 'none');
  return isEmpty && (indicator === indicator.toUpperCase() || /^(bidang )?urusan\b/i.test(indicator));
}

/** Where money stands beside it, a target is owed when there is money; elsewhere a dash says that none is meant, a blank does not. */
function isExpected(plan: PlanTable, row: PlanRow, column: TableColumn): boolean {
  if (budgetColumn(plan, column)) return hasBudget(plan, row, column);
  const isDash = plan.figures.at(row.row, column.column).kind === 'none' && !isBlank(plan, row, column);
  if (isDash) return false;
  const ofRole = plan.table.columns.filter(({ role, side }) => role === column.role && side === column.side);
  return ofRole.length === 1 || ofRole.some((other) => plan.figures.at(row.row, other.column).kind !== 'none');
}

function isBlank(plan: PlanTable, row: PlanRow, column: TableColumn): boolean {
  const { value } = cellAt(plan.sheet, row.row, column.column);
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function gapHit(plan: PlanTable, row: PlanRow, column: TableColumn): RuleHit<MissingData> {
  const place = { row: row.row, column: column.column };
  const budget = budgetColumn(plan, column);
  const money = budget && { row: row.row, column: budget.column };
  return {
    ...place,
    subject: row,
    stated: null,
    expected: null,
    message: money ? 'funded' : 'blank',
    cause: 'missing',
    data: {
      cell: formatAddress(place),
      columnName: nameOfColumn(plan, column),
      indicator: indicatorText(plan, row, column),
      budget: money ? { cell: formatAddress(money), amount: numberAt(plan, money.row, money.column) ?? 0 } : null,
    },
    related: money ? [{ ...money, relation: 'input' }] : [],
  };
}

/** An indicator without a target though there is money for it, or though the years beside it have one. */
export const targetMissing = defineRule<MissingData>({
  id: 'target-missing',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Indikator tidak punya target, padahal anggarannya ada atau kolom targetnya dipakai di baris lain.',
    en: 'An indicator has no target although there is money for it, or other rows have one.',
  },
  check: (plan) =>
    plan.figureColumns
      .filter((column) => isTarget(column) && !(plan.table.layout === 'T-C.29'))
      .flatMap((column) => gaps(plan, column).map((row) => gapHit(plan, row, column))),
  messages: {
    funded: {
      id: ({ cell, columnName, indicator, budget }) => ({
        what: `${columnName.id} untuk "${indicator}" kosong, padahal anggarannya ada`,
        why: `${budget?.cell} memuat Rp${formatNumber(budget?.amount ?? 0, 'id')}, sedangkan ${cell} tidak berisi target.`,
        action: `Isi ${cell} dengan angka dan satuannya.`,
      }),
      en: ({ cell, columnName, indicator, budget }) => ({
        what: `${columnName.en} of "${indicator}" is blank although there is money for it`,
        why: `${budget?.cell} holds Rp ${formatNumber(budget?.amount ?? 0, 'en')} while ${cell} holds no target.`,
        action: `Fill ${cell} with a number and its unit.`,
      }),
    },
    blank: {
      id: ({ cell, columnName, indicator }) => ({
        what: `${columnName.id} untuk "${indicator}" kosong`,
        why: `Indikator lain di kolom ini punya target, sedangkan ${cell} kosong.`,
        action: `Isi ${cell}, atau tulis "-" bila memang tidak ada target.`,
      }),
      en: ({ cell, columnName, indicator }) => ({
        what: `${columnName.en} of "${indicator}" is blank`,
        why: `Other indicators in this column have a target while ${cell} is blank.`,
        action: `Fill ${cell}, or write "-" if there is no target.`,
      }),
    },
  },
  examples: [
    {
      name: 'anggaran ada, target tidak',
      layout: 'T-C.33',
      columns: 'code name indicator location target budget fundSource forwardTarget forwardBudget',
      rows: `1.06.01 | PROGRAM PENUNJANG | Persentase layanan | Ba'a | 100% | 90000000 | APBD | 100% | 95000000
1.06.01.2.01 | Perencanaan | Jumlah dokumen perencanaan | Ba'a | | 40000000 | APBD | 8 dokumen | 45000000
1.06.01.2.02 | Administrasi Keuangan | Jumlah laporan keuangan | Ba'a | 12 laporan | 50000000 | APBD | 12 laporan | 50000000`,
      findings: [{ cell: 'E5' }],
    },
    {
      name: 'satu tahun tanpa target',
      layout: 'T-C.25',
      columns: 'no goal objective indicator unit target.2021 target.2022 target.2023',
      rows: `1 | Meningkatnya layanan | Layanan prima | Indeks kepuasan | Indeks | 80 | | 82
2 | Meningkatnya layanan | Layanan cepat | Persentase layanan tepat waktu | Persen | 80 | 85 | 90
3 | Meningkatnya layanan | Layanan dekat | Jumlah loket | Loket | 8 | - | 9`,
      findings: [{ cell: 'G4' }],
    },
  ],
});
