import { formulaInputs } from '../../layouts/formula';
import { formatAddress } from '../../sheet/address';
import { cellAt } from '../../sheet/snapshot';
import { cellText } from '../../table/cell-text';
import { canonicalExpression, parseColumnLabel, parseExpression } from '../../table/declared-formula';
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

function declaredHit(plan: PlanTable, computed: ComputedColumn): RuleHit<DeclaredData>[] {
  const { column, inputs, formula } = computed;
  const expected = expectedLabel(plan, computed);
  const wanted = parseExpression(expected.split('=')[1]!);
  if (formulaInputs(formula).length !== inputs.length || !wanted) return [];
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
      name: 'urutan penjumlahan dan "x 100%" tidak penting',
      labels: { projectedRealized: '10=9+7+5', lastYearRatio: '8 = 7/6 x 100%' },
      rows: '1.06.01 | PROGRAM PENUNJANG | | 76377000 | 23980000 | 17459000 | 17456000 | 99.98% | 17459000 | 58895000 | 77.11%',
      findings: [],
    },
  ],
});
