import { formatAddress } from '../../sheet/address';
import { cellAt } from '../../sheet/snapshot';
import { cellText } from '../../table/cell-text';
import { canonicalExpression, parseColumnLabel, parseExpression } from '../../table/declared/declared-formula';
import type { Localized } from '../../text/locale';
import { computedColumns, type ComputedColumn } from '../../plan/computed/computed-columns';
import type { PlanTable } from '../../plan/plan-table';
import { nameOfColumn, numberOfColumn } from '../messages/formula-data';
import { defineRule, type RuleHit } from '../rule';

interface DeclaredData {
  readonly cell: string;
  readonly columnName: Localized;
  readonly declared: string;
  /** The form's formula in the sheet's own column numbers. */
  readonly expected: string;
}

/** The form's formula as the number row would declare it: "8 = (7/6)". */
function expectedLabel(plan: PlanTable, computed: ComputedColumn): string {
  const numbers = computed.inputs.map((input) => numberOfColumn(plan, input));
  const sign = computed.formula.kind === 'sum' ? '+' : '/';
  return `${numberOfColumn(plan, computed.column)} = (${numbers.join(sign)})`;
}

/**
 * Whether a column's formula can be set against a declared one: a sum or a quotient over columns each of which has a number of its own.
 * Quarters that run on are right to be declared otherwise, and so are percentages inside of groups.
 */
function isComparable(plan: PlanTable, { formula, inputs, runsOn, addends }: ComputedColumn): boolean {
  const numbers = new Set(inputs.map((input) => numberOfColumn(plan, input)));
  return (formula.kind === 'sum' || formula.kind === 'ratio') && numbers.size === inputs.length && !runsOn && !addends;
}

function declaredHit(plan: PlanTable, computed: ComputedColumn): RuleHit<DeclaredData>[] {
  const { column } = computed;
  const expected = expectedLabel(plan, computed);
  const wanted = parseExpression(expected.split('=')[1]!);
  if (!isComparable(plan, computed) || !wanted) return [];
  for (const { numberRow } of plan.table.headerBlocks) {
    if (numberRow === null) continue;
    const label = parseColumnLabel(cellText(cellAt(plan.sheet, numberRow, column.column)));
    if (!label?.expression || canonicalExpression(label.expression) === canonicalExpression(wanted)) continue;
    const place = { row: numberRow, column: column.column };
    const data = {
      cell: formatAddress(place),
      columnName: nameOfColumn(plan, column),
      declared: label.declared!,
      expected,
    };
    return [{ ...place, subject: null, stated: label.declared, expected, message: 'declared', data }];
  }
  return [];
}

/** A number row that declares another formula than the form's. Said once a column, at the first page that does. */
export const declaredFormula = defineRule<DeclaredData>({
  id: 'declared-formula',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Rumus di baris nomor kolom berbeda dengan rumus formulir.',
    en: "The number row declares a formula that differs from the form's.",
  },
  // A table that is no form of ours is computed by what it declares.
  check: (plan) =>
    plan.table.computed ? [] : computedColumns(plan).flatMap((computed) => declaredHit(plan, computed)),
  messages: {
    declared: {
      id: (data) => ({
        what: `Rumus kolom "${data.columnName.id}" tertulis "${data.declared}", menurut formulir "${data.expected}"`,
        why: `Angka di kolom ini diperiksa dengan rumus formulir, ${data.expected}.`,
        action: `Perbaiki ${data.cell}, atau pastikan daerah Anda memang memakai rumus lain.`,
      }),
      en: (data) => ({
        what: `The formula of "${data.columnName.en}" reads "${data.declared}"; the form's is "${data.expected}"`,
        why: `The figures in this column are checked by the form's formula, ${data.expected}.`,
        action: `Correct ${data.cell}, or make sure that your region does use another formula.`,
      }),
    },
  },
  examples: [
    {
      name: 'kolom 11 dihitung dengan pembagi yang salah',
      labels: { renstraRatio: '11 = (10/5)' },
      rows: '1.06.01 | PROGRAM PENUNJANG | | 76377000 | 23980000 | 17459000 | 17456000 | 99.98% | 17459000 | 58895000 | 77.11%',
      findings: [{ cell: 'K3', expected: '11 = (10/4)' }],
    },
    {
      name: 'jumlah triwulan yang melewatkan triwulan IV',
      layout: 'E.81',
      columns:
        'no objective code name indicator renstraTarget.rp realizedBefore.rp currentYearTarget.rp realizedQuarter.q1.rp realizedQuarter.q2.rp realizedQuarter.q3.rp realizedQuarter.q4.rp realizedYear.rp realizedToDate.rp renstraRatio.rp responsibleUnit',
      rows: `1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 = 9+10+11 | 14 = 7+13 | 15 = 14/6 x100% | 16
1 | Sosial | 1.06.01 | PROGRAM PENUNJANG | Layanan | 5000000 | 1000000 | 1000000 | 200000 | 200000 | 200000 | 200000 | 800000 | 1800000 | 36% | Dinas
2 | Sosial | 1.06.02 | PROGRAM PEMBERDAYAAN | Layanan | 4000000 | 1000000 | 800000 | 100000 | 200000 | 200000 | 200000 | 700000 | 1700000 | 42.5% | Dinas`,
      findings: [{ cell: 'M4', expected: '13 = (9+10+11+12)' }],
    },
    {
      name: 'urutan penjumlahan dan "x 100%" tidak penting',
      labels: { projectedRealized: '10=9+7+5', lastYearRatio: '8 = 7/6 x 100%' },
      rows: '1.06.01 | PROGRAM PENUNJANG | | 76377000 | 23980000 | 17459000 | 17456000 | 99.98% | 17459000 | 58895000 | 77.11%',
      findings: [],
    },
  ],
});
