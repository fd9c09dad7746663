import type { ComputedCell } from '../../plan/computed/computed-cell';
import { computedCellsByColumn } from '../../plan/computed/computed-cells';
import { formulaOfShape, readsExactly, readsSome, shapeOf } from '../../plan/filling/formula-shape';
import { mostFrequent } from '../../plan/most-frequent';
import type { PlanRow, PlanTable } from '../../plan/plan-table';
import { parentSums } from '../../plan/sums/parent-sums';
import { oddSumFormula } from '../../plan/sums/sum-formula';
import { formatAddress } from '../../sheet/address';
import { cellAt } from '../../sheet/snapshot';
import type { Localized } from '../../text/locale';
import { editOf } from '../edit-of';
import { computedHit } from '../messages/computed-hit';
import { nameOfColumn } from '../messages/formula-data';
import { oddRows } from '../messages/sum-data';
import { defineRule, type RuleHit, type RuleSettings } from '../rule';

interface FormulaDifference {
  readonly cell: string;
  readonly columnName: Localized;
  readonly formula: string;
  /** What the cell would say if it followed its neighbours, or the outline. */
  readonly like: string;
  /** How many neighbours are alike. */
  readonly neighbours: number;
  /** Of a sum over the outline the cells that its formula leaves out or takes in too many, with their rows' names. */
  readonly leftOut: readonly string[];
  readonly tooMany: readonly string[];
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
function columnHits(
  plan: PlanTable,
  cells: readonly ComputedCell[],
  settings: RuleSettings,
): RuleHit<FormulaDifference>[] {
  const shaped = shapedCells(plan, cells);
  const counts = new Map<string, number>();
  for (const { shape } of shaped) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const [usual, count] = mostFrequent(counts);
  if (usual === null || count < LEAST_ALIKE || count < ALIKE * shaped.length) return [];
  return shaped
    .filter(({ shape, cell: { column, inputs, calculation, state } }) => {
      const read = inputs.map((input) => input.column);
      // Of a level the last figure counts, whatever its neighbours add up.
      const isLast = calculation.kind === 'last-given' && state === 'matches';
      return shape !== usual && !(isLast ? readsSome : readsExactly)(shape, column, read);
    })
    .map(({ cell, formula }) =>
      computedHit(plan, cell, settings, {
        message: 'differs',
        data: {
          cell: formatAddress({ row: cell.row.row, column: cell.column.column }),
          columnName: nameOfColumn(plan, cell.column),
          formula,
          leftOut: [],
          tooMany: [],
          like: formulaOfShape(usual, { row: cell.row.row, column: cell.column.column }),
          neighbours: count,
        },
        fix: 'suggestion',
      }),
    );
}

/** Sums that still come out, since what their formulas leave out or take in is blank or zero; those that do not are reported as wrong. */
function rangeHits(plan: PlanTable): RuleHit<FormulaDifference>[] {
  return parentSums(plan).flatMap((sum) => {
    const odd = sum.matchesAsStated ? oddSumFormula(plan, sum) : null;
    if (!odd) return [];
    const place = { row: sum.row.row, column: sum.column.column };
    const { value, format } = cellAt(plan.sheet, place.row, place.column);
    const named = (rows: readonly PlanRow[]): string[] =>
      rows.map(({ row, name }) => `${formatAddress({ row, column: place.column })}${name && ` (${name})`}`);
    return [
      {
        ...place,
        subject: sum.row,
        stated: odd.formula,
        expected: odd.right,
        message: 'range',
        related: odd.leftOut.map(({ row }) => ({ row, column: place.column, relation: 'input' as const })),
        data: {
          cell: formatAddress(place),
          columnName: nameOfColumn(plan, sum.column),
          neighbours: 0,
          formula: odd.formula,
          like: odd.right,
          leftOut: named(odd.leftOut),
          tooMany: named(odd.tooMany),
        },
        fix: { kind: 'suggestion' as const, edits: [editOf(plan, place, { value, formula: odd.right, format })] },
      },
    ];
  });
}

const HOW: Localized<(data: FormulaDifference) => string> = {
  id: ({ formula, like }) =>
    formula.includes(':') && !like.includes(':')
      ? ' Titik dua menjumlahkan semua sel di antaranya; barangkali yang dimaksud koma atau tanda tambah.'
      : '',
  en: ({ formula, like }) =>
    formula.includes(':') && !like.includes(':')
      ? ' A colon takes in all the cells between; perhaps a comma or a plus was meant.'
      : '',
};

/** A formula that reads other cells than the formulas above and below it, or adds up other rows than those of its outline. */
export const formulaDiffers = defineRule<FormulaDifference>({
  id: 'formula-differs',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Rumus membaca sel lain daripada rumus-rumus di atas dan di bawahnya, atau menjumlahkan baris yang bukan rinciannya.',
    en: 'A formula reads other cells than the formulas above and below it, or adds up rows that are not those below its own.',
  },
  check: (plan, settings) => [
    ...[...computedCellsByColumn(plan).values()].flatMap((cells) => columnHits(plan, cells, settings)),
    ...rangeHits(plan),
  ],
  messages: {
    range: {
      id: (data) => ({
        what: `Rumus di ${data.cell}, ${data.formula}, ${oddRows(data, 'id')}`,
        why: 'Jumlahnya masih cocok hanya karena baris itu kosong atau nol; begitu terisi, jumlahnya keliru.',
        action: `Ganti rumus di ${data.cell} dengan ${data.like}.`,
      }),
      en: (data) => ({
        what: `The formula in ${data.cell}, ${data.formula}, ${oddRows(data, 'en')}`,
        why: 'The sum comes out only because that row is blank or zero; once it is filled in, the sum is wrong.',
        action: `Replace the formula in ${data.cell} by ${data.like}.`,
      }),
    },
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
      name: 'rumus jumlah berhenti sebelum kegiatan terakhir, yang belum diisi',
      rows: `1.06.01 | PROGRAM PENUNJANG | | =SUM(D5:D6)⇒310000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 67.74%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.02 | Administrasi Keuangan | | 210000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 57.14%
1.06.01.2.05 | Administrasi Kepegawaian | | 0 | 0 | 0 | 0 | 0% | 0 | 0 | 0%`,
      findings: [{ cell: 'D4', expected: '=SUM(D5:D7)' }],
    },
    {
      name: 'rumus jumlah sampai ke program berikutnya',
      rows: `1.06.01 | PROGRAM PENUNJANG | | =SUM(D5:D6)⇒100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.01 | Perencanaan dan Evaluasi | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.02 | PROGRAM PEMBERDAYAAN | | 0 | 0 | 0 | 0 | 0% | 0 | 0 | 0%
1.06.02.2.01 | Pemberdayaan Sosial | | 0 | 0 | 0 | 0 | 0% | 0 | 0 | 0%`,
      findings: [{ cell: 'D4', expected: '=D5' }],
    },
    {
      name: 'rumus jumlah yang menjumlahkan sub kegiatan langsung',
      rows: `1.06.01 | PROGRAM PENUNJANG | | =D6+D7⇒310000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 67.74%
1.06.01.2.01 | Perencanaan dan Evaluasi | | =SUM(D6:D7)⇒310000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 67.74%
1.06.01.2.01.01 | Penyusunan Dokumen | | 100000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.01.2.01.02 | Evaluasi Kinerja | | 210000 | 60000 | 30000 | 30000 | 100% | 30000 | 120000 | 57.14%`,
      findings: [],
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
