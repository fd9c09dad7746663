import type { ComputedCell } from '../../plan/computed/computed-cell';
import { computedCellsByColumn } from '../../plan/computed/computed-cells';
import { formatAddress } from '../../sheet/address';
import type { Cell } from '../../sheet/cell';
import { cellAt } from '../../sheet/snapshot';
import { computedHit } from '../messages/computed-hit';
import { figureText, formulaByColumns, formulaData, type FormulaData } from '../messages/formula-data';
import { defineRule } from '../rule';

interface ConstantData extends FormulaData {
  /** A neighbour's formula, and how many of the column's figures are formulas. */
  readonly neighbour: { readonly cell: string; readonly formula: string };
  readonly formulas: number;
}

/** A column lives by formulas when at least this share of its figures are some, and not a single one. */
const SHARE_OF_FORMULAS = 0.6;
const LEAST_FORMULAS = 2;

/** A computed cell that holds a typed number where its neighbours hold formulas. */
export const computedConstant = defineRule<ConstantData>({
  id: 'computed-constant',
  severity: 'info',
  layouts: 'all',
  summary: {
    id: 'Sel hitungan berisi angka ketikan, padahal sel lain di kolomnya berisi rumus.',
    en: 'A computed cell holds a typed number where its neighbours hold formulas.',
  },
  check: (plan, settings) =>
    [...computedCellsByColumn(plan).values()].flatMap((cells) => {
      const contentOf = ({ row, column }: ComputedCell): Cell => cellAt(plan.sheet, row.row, column.column);
      const formulas = cells.filter((cell) => contentOf(cell).formula !== null);
      const [first] = formulas;
      if (!first || formulas.length < LEAST_FORMULAS) return [];
      const typed = cells.filter((cell) => {
        const { formula, value } = contentOf(cell);
        return formula === null && typeof value === 'number';
      });
      if (formulas.length < SHARE_OF_FORMULAS * (formulas.length + typed.length)) return [];
      const neighbour = {
        cell: formatAddress({ row: first.row.row, column: first.column.column }),
        formula: contentOf(first).formula!,
      };
      // A figure that is wrong besides is reported as such, with the same formula as its correction.
      return typed
        .filter(({ state }) => state === 'matches')
        .map((cell) =>
          computedHit(plan, cell, settings, {
            message: 'typed',
            data: { ...formulaData(plan, cell), neighbour, formulas: formulas.length },
            fix: 'suggestion',
            cause: 'typed',
          }),
        );
    }),
  messages: {
    typed: {
      id: (data) => ({
        what: `${data.columnName.id} berisi angka ketikan ${figureText(data, data.stated ?? 0, 'id')}, bukan rumus`,
        why: `${data.formulas} sel lain di kolom ini berisi rumus, misalnya ${data.neighbour.cell} ${data.neighbour.formula}; angka ketikan tidak ikut berubah bila sumbernya (${formulaByColumns(data)}) berubah.`,
        action: `Ganti ${data.cell} dengan rumus seperti sel lainnya.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} holds the typed number ${figureText(data, data.stated ?? 0, 'en')}, not a formula`,
        why: `${data.formulas} other cells of this column hold formulas, such as ${data.neighbour.cell} ${data.neighbour.formula}; a typed number does not follow its sources (${formulaByColumns(data)}).`,
        action: `Put a formula like the others in ${data.cell}.`,
      }),
    },
  },
  examples: [
    {
      name: 'satu angka ketikan di antara rumus',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 100000 | 10000 | 40000 | 20000 | =G4/F4⇒50% | 20000 | 50000 | =J4/D4⇒50%
1.06.02 | PROGRAM PEMBERDAYAAN | | 100000 | 10000 | 40000 | 20000 | 50% | 20000 | 50000 | =J5/D5⇒50%
1.06.03 | PROGRAM REHABILITASI | | 100000 | 10000 | 40000 | 20000 | =G6/F6⇒50% | 20000 | 50000 | =J6/D6⇒50%`,
      findings: [{ cell: 'H5', expected: 0.5 }],
    },
    {
      name: 'kolom yang seluruhnya diketik',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 100000 | 10000 | 40000 | 20000 | 50% | 20000 | 50000 | 50%
1.06.02 | PROGRAM PEMBERDAYAAN | | 100000 | 10000 | 40000 | 20000 | 50% | 20000 | 50000 | 50%`,
      findings: [],
    },
  ],
});
