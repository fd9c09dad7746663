import type { ComputedCell } from '../../plan/computed/computed-cell';
import { computedCells } from '../../plan/computed/computed-cells';
import { formulaOfShape, readsExactly, shapeOf } from '../../plan/filling/formula-shape';
import { mostFrequent } from '../../plan/most-frequent';
import type { PlanTable } from '../../plan/plan-table';
import { groupBy } from '../../sheet/group-by';
import { cellAt } from '../../sheet/snapshot';
import type { Localized } from '../../text/locale';
import { computedHit } from '../messages/computed-hit';
import { formulaData, type FormulaData } from '../messages/formula-data';
import { defineRule, type RuleHit, type RuleSettings } from '../rule';

interface ShapeData extends FormulaData {
  readonly formula: string;
  /** What the cell would say if it followed its neighbours, and how many they are. */
  readonly like: string;
  readonly neighbours: number;
}

interface ShapedCell {
  readonly cell: ComputedCell;
  readonly formula: string;
  readonly shape: string;
}

/** A column has a shape of its own when at least this many and this share of its formulas have it. */
const LEAST_ALIKE = 2;
const ALIKE = 0.6;

/** Formulas that add up cells of their own column are sums over the outline, which are checked as such. */
const OWN_COLUMN = /(?<![A-Z\]])R\[-?\d+\]C(?![[\d])/;

function shapedCells(plan: PlanTable, cells: readonly ComputedCell[]): ShapedCell[] {
  return cells.flatMap((cell) => {
    const place = { row: cell.row.row, column: cell.column.column };
    const { formula } = cellAt(plan.sheet, place.row, place.column);
    if (formula === null) return [];
    const shape = shapeOf(formula, place);
    return OWN_COLUMN.test(shape) ? [] : [{ cell, formula, shape }];
  });
}

/** Cells of a column whose formulas read other cells than their neighbours'; another way of writing the same is no difference. */
function columnHits(plan: PlanTable, cells: readonly ComputedCell[], settings: RuleSettings): RuleHit<ShapeData>[] {
  const shaped = shapedCells(plan, cells);
  const counts = new Map<string, number>();
  for (const { shape } of shaped) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const [usual, count] = mostFrequent(counts);
  if (usual === null || count < LEAST_ALIKE || count < ALIKE * shaped.length) return [];
  return shaped
    .filter(({ shape, cell: { column, inputs } }) => {
      const read = inputs.map((input) => input.column);
      return shape !== usual && !readsExactly(shape, column, read);
    })
    .map(({ cell, formula }) =>
      computedHit(plan, cell, settings, {
        message: 'differs',
        data: {
          ...formulaData(plan, cell),
          formula,
          like: formulaOfShape(usual, { row: cell.row.row, column: cell.column.column }),
          neighbours: count,
        },
        fix: 'suggestion',
      }),
    );
}

const HOW: Localized<(data: ShapeData) => string> = {
  id: ({ formula, like }) =>
    formula.includes(':') && !like.includes(':')
      ? ' Titik dua menjumlahkan semua sel di antaranya; barangkali yang dimaksud koma atau tanda tambah.'
      : '',
  en: ({ formula, like }) =>
    formula.includes(':') && !like.includes(':')
      ? ' A colon takes in all the cells between; perhaps a comma or a plus was meant.'
      : '',
};

/** A formula that reads other cells than the formulas above and below it. */
export const formulaDiffers = defineRule<ShapeData>({
  id: 'formula-differs',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Rumus membaca sel lain daripada rumus-rumus di atas dan di bawahnya.',
    en: 'A formula reads other cells than the formulas above and below it.',
  },
  check: (plan, settings) =>
    [...groupBy(computedCells(plan), ({ column }) => column).values()].flatMap((cells) =>
      columnHits(plan, cells, settings),
    ),
  messages: {
    differs: {
      id: (data) => ({
        what: `Rumus di ${data.cell} berbeda dari kolomnya: tertulis ${data.formula}, seharusnya ${data.like}`,
        why: `${data.neighbours} rumus lain di kolom ${data.columnName.id} membaca barisnya sendiri dengan pola yang sama.${HOW.id(data)}`,
        action: `Samakan rumus di ${data.cell} dengan baris lainnya.`,
      }),
      en: (data) => ({
        what: `The formula in ${data.cell} differs from its column: it says ${data.formula} and should say ${data.like}`,
        why: `${data.neighbours} other formulas of ${data.columnName.en} read their own rows in one and the same way.${HOW.en(data)}`,
        action: `Make the formula in ${data.cell} like those of the other rows.`,
      }),
    },
  },
  examples: [
    {
      name: 'rumus menunjuk baris lain',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 100000 | 10000 | 40000 | 20000 | =G4/F4⇒50% | 20000 | 50000 | 50%
1.06.02 | PROGRAM PEMBERDAYAAN | | 100000 | 10000 | 40000 | 20000 | =G4/F4⇒50% | 20000 | 50000 | 50%
1.06.03 | PROGRAM REHABILITASI | | 100000 | 10000 | 40000 | 20000 | =G6/F6⇒50% | 20000 | 50000 | 50%`,
      findings: [{ cell: 'H5', expected: 0.5 }],
    },
    {
      name: 'titik dua di tempat koma',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 100000 | 10000 | 40000 | 20000 | 50% | 20000 | =SUM(E4,G4,I4)⇒50000 | 50%
1.06.02 | PROGRAM PEMBERDAYAAN | | 100000 | 10000 | 40000 | 20000 | 50% | 20000 | =SUM(E5:I5)⇒90000.5 | 90%
1.06.03 | PROGRAM REHABILITASI | | 100000 | 10000 | 40000 | 20000 | 50% | 20000 | =SUM(E6,G6,I6)⇒50000 | 50%`,
      findings: [{ cell: 'J5', expected: 50000 }],
    },
    {
      name: 'cara menulis lain untuk hitungan yang sama',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 100000 | 10000 | 40000 | 20000 | 50% | 20000 | =E4+G4+I4⇒50000 | 50%
1.06.02 | PROGRAM PEMBERDAYAAN | | 100000 | 10000 | 40000 | 20000 | 50% | 20000 | =SUM(E5,G5,I5)⇒50000 | 50%
1.06.03 | PROGRAM REHABILITASI | | 100000 | 10000 | 40000 | 20000 | 50% | 20000 | =E6+G6+I6⇒50000 | 50%`,
      findings: [],
    },
  ],
});
