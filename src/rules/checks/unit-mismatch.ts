import type { PlanRow, PlanTable } from '../../plan/plan-table';
import { groupBy } from '../../sheet/group-by';
import { formatAddress, type CellPosition } from '../../sheet/address';
import { cellAt } from '../../sheet/snapshot';
import type { Localized } from '../../text/locale';
import { editOf } from '../edit-of';
import type { Fix } from '../finding';
import { nameOfColumn } from '../messages/formula-data';
import {
  indicatorText,
  isNumber,
  quantityCells,
  shownText,
  unitText,
  quantityRows,
  type QuantityCell,
} from '../rows/quantity-cells';
import { defineRule, type RuleHit } from '../rule';
import { isSameUnit, plainUnit } from '../rows/unit-text';

interface UnitData {
  readonly cell: string;
  readonly text: string;
  readonly unit: string;
  /** What the row's other figures are counted in, and the first of them or the cell that names the unit. */
  readonly otherUnit: string;
  readonly otherName: Localized;
  readonly otherText: string;
}

interface UnitCell extends QuantityCell {
  readonly unit: string;
}

function unitCells(plan: PlanTable, row: PlanRow): UnitCell[] {
  return quantityCells(plan, row).flatMap((cell) => {
    const { quantity } = cell;
    if (!isNumber(quantity) || (quantity.unit === null && !(quantity.isPercent && quantity.isText))) return [];
    return [{ ...cell, unit: quantity.unit ?? '%' }];
  });
}

/** The cell whose unit counts: one whose unit most cells share; else one that the unit column or the indicator names; else the first. */
function model(plan: PlanTable, row: PlanRow, cells: readonly UnitCell[]): UnitCell {
  const votes = (cell: UnitCell): number => cells.filter(({ unit }) => isSameUnit(unit, cell.unit)).length;
  const words = `${unitText(plan, row)} ${indicatorText(plan, row, cells[0]!.column)}`.toLowerCase();
  const isNamed = ({ unit }: UnitCell): boolean => words.includes(plainUnit(unit).split(/[ /]/)[0]!);
  const most = Math.max(...cells.map(votes));
  const candidates = cells.filter((cell) => votes(cell) === most);
  return candidates.find(isNamed) ?? candidates[0]!;
}

/** The cell with the unit of the row's other figures, its number left as it is typed; null where a percentage stands against a count. */
function alignedUnit(plan: PlanTable, place: CellPosition, { unit, quantity }: UnitCell, right: UnitCell): Fix | null {
  const { value, format } = cellAt(plan.sheet, place.row, place.column);
  const at = typeof value === 'string' ? value.lastIndexOf(unit) : -1;
  if (at < 0 || typeof value !== 'string' || [quantity, right.quantity].some((one) => isNumber(one) && one.isPercent)) {
    return null;
  }
  const text = value.slice(0, at) + right.unit + value.slice(at + unit.length);
  return { kind: 'suggestion', edits: [editOf(plan, place, { value: text, formula: null, format })] };
}

function rowHits(plan: PlanTable, row: PlanRow): RuleHit<UnitData>[] {
  return [...groupBy(unitCells(plan, row), ({ column }) => column.side).values()].flatMap((cells) => {
    const right = model(plan, row, cells);
    return cells
      .filter(({ unit }) => !isSameUnit(unit, right.unit))
      .map((cell) => {
        const place = { row: row.row, column: cell.column.column };
        return {
          ...place,
          subject: row,
          stated: shownText(plan, cell),
          expected: right.unit,
          message: 'mismatch',
          data: {
            cell: formatAddress(place),
            text: shownText(plan, cell),
            unit: cell.unit,
            otherUnit: right.unit,
            otherName: nameOfColumn(plan, right.column),
            otherText: shownText(plan, right),
          },
          related: [{ row: row.row, column: right.column.column, relation: 'input' as const }],
          fix: alignedUnit(plan, place, cell, right),
        };
      });
  });
}

/** Target, realisation and forward target of one row that are counted in different units. */
export const unitMismatch = defineRule<UnitData>({
  id: 'unit-mismatch',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Satuan target, realisasi atau prakiraan maju dalam satu baris berbeda.',
    en: 'Target, realisation and forward target of one row are in different units.',
  },
  check: (plan) => quantityRows(plan).flatMap((row) => rowHits(plan, row)),
  messages: {
    mismatch: {
      id: (data) => ({
        what: `"${data.text}" memakai satuan ${data.unit}, sedangkan ${data.otherName.id} "${data.otherText}" memakai ${data.otherUnit}`,
        why: `Angka dengan satuan ${data.unit} dan ${data.otherUnit} dalam satu baris tidak bisa dibandingkan.`,
        action: `Samakan satuan di ${data.cell}, atau pisahkan menjadi dua indikator.`,
      }),
      en: (data) => ({
        what: `"${data.text}" is counted in ${data.unit} while ${data.otherName.en}, "${data.otherText}", is counted in ${data.otherUnit}`,
        why: `Figures in ${data.unit} and in ${data.otherUnit} in one row cannot be compared.`,
        action: `Use one unit in ${data.cell}, or make two indicators of it.`,
      }),
    },
  },
  examples: [
    {
      name: 'target orang, prakiraan maju paket',
      layout: 'T-C.33',
      columns: 'code name indicator location target budget fundSource forwardTarget forwardBudget',
      rows: "1.06.04.2.01.01 | Penyediaan Permakanan | Tersedianya permakanan | Ba'a | 225 Orang | 50000000 | APBD | 225 Paket | 55000000",
      findings: [{ cell: 'H4', expected: 'Orang' }],
    },
    {
      name: 'singkatan dan huruf besar bukan perbedaan',
      layout: 'T-C.33',
      columns: 'code name indicator location target budget fundSource forwardTarget forwardBudget',
      rows: `1.06.01.2.02.01 | Penyediaan Gaji | Tersedianya gaji | Ba'a | 25 Orang /bulan | 50000000 | APBD | 25 org/bulan | 55000000
1.06.01.2.06.01 | Komponen Listrik | Tersedianya listrik | Ba'a | 12 bulan | 50000000 | APBD | 12 Bln | 55000000`,
      findings: [],
    },
  ],
});
