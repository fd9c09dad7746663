import { parseA1Ref, type RangeA1 } from '@borgar/fx/xlsx';
import { LAST_COLUMN, type CellPosition } from '../../../sheet/address';
import { isSameValue, type Cell, type CellValue } from '../../../sheet/cell';
import { cellAt, type SheetSnapshot, type SnapshotRow, type WorkbookSnapshot } from '../../../sheet/snapshot';
import { formulaValue } from './formula-value';
import { NotComputed, RangeValues } from './values';

/** Values nearer than this, relative to their size, are the same: programs add up in different orders. */
const SAME = 1e-9;
/** Formulas that lead to each other further than this are left as they are, rather than the stack be exhausted. */
const MOST_STEPS = 200;

/**
 * A workbook whose formulas are computed anew, as Excel does when it opens the file; those that hold more than we compute keep the
 * value that the file has.
 *
 * @param isAll whether the file says that its values are not up to date; else only formulas without a value are computed
 */
export function recalculated(workbook: WorkbookSnapshot, isAll: boolean): WorkbookSnapshot {
  const isStale = ({ formula, value }: Cell): boolean => formula !== null && (isAll || value === null);
  const hasStale = (row: SnapshotRow): boolean => row.some((cell) => cell && isStale(cell));
  const calculation = new Calculation(workbook, isStale);
  const sheets = workbook.sheets.map((sheet): SheetSnapshot => {
    const rows = new Map<number, SnapshotRow>();
    for (const [row, cells] of sheet.rows) {
      if (!hasStale(cells)) continue;
      rows.set(
        row,
        cells.map((cell, column) => {
          const value = cell && isStale(cell) ? calculation.valueAt(sheet, { row, column }) : cell?.value;
          return cell && value !== undefined && !isSameValue(value, cell.value) ? { ...cell, value } : cell;
        }),
      );
    }
    if (rows.size === 0) return sheet;
    return { ...sheet, rows: new Map([...sheet.rows].map(([row, cells]) => [row, rows.get(row) ?? cells])) };
  });
  return { ...workbook, sheets };
}

/** Stands for the value of a cell that is being computed. */
const COMPUTING = Symbol('computing');

class Calculation {
  readonly #values = new Map<SheetSnapshot, Map<number, CellValue | typeof COMPUTING>>();
  #steps = 0;

  constructor(
    readonly workbook: WorkbookSnapshot,
    readonly isStale: (cell: Cell) => boolean,
  ) {}

  /** The value of a cell, computed where it is not up to date. */
  valueAt(sheet: SheetSnapshot, { row, column }: CellPosition): CellValue {
    const cell = cellAt(sheet, row, column);
    if (!this.isStale(cell)) return cell.value;
    const known = this.#knownOf(sheet);
    const key = row * (LAST_COLUMN + 1) + column;
    const found = known.get(key);
    // A formula that leads back to itself has no value of its own.
    if (found === COMPUTING) throw new NotComputed();
    if (found !== undefined) return found;
    known.set(key, COMPUTING);
    const value = this.#computed(sheet, cell);
    known.set(key, value);
    return value;
  }

  #knownOf(sheet: SheetSnapshot): Map<number, CellValue | typeof COMPUTING> {
    const known = this.#values.get(sheet) ?? new Map<number, CellValue | typeof COMPUTING>();
    this.#values.set(sheet, known);
    return known;
  }

  #computed(sheet: SheetSnapshot, cell: Cell): CellValue {
    if (this.#steps >= MOST_STEPS) return cell.value;
    this.#steps++;
    try {
      const value = formulaValue(cell.formula!.slice(1), (reference) => this.#read(sheet, reference));
      return isNearlySame(value, cell.value) ? cell.value : value;
    } catch (error) {
      if (error instanceof NotComputed) return cell.value;
      throw error;
    } finally {
      this.#steps--;
    }
  }

  #read(own: SheetSnapshot, reference: string): RangeValues {
    const parsed = parseA1Ref(reference);
    if (!parsed || !('range' in parsed) || parsed.workbookName) throw new NotComputed();
    const name = parsed.sheetName?.toLowerCase();
    const sheet = name ? this.workbook.sheets.find((each) => each.name.toLowerCase() === name) : own;
    if (!sheet) throw new NotComputed();
    return this.#valuesIn(sheet, parsed.range);
  }

  #valuesIn(sheet: SheetSnapshot, { top, left, bottom, right }: RangeA1): RangeValues {
    const isOneCell = top !== null && top === bottom && left !== null && left === right;
    const used = sheet.contentRange;
    if (!used) return new RangeValues([], isOneCell);
    const [lastRow, lastColumn] = [
      Math.min(bottom ?? used.bottom, used.bottom),
      Math.min(right ?? used.right, used.right),
    ];
    const values: CellValue[] = [];
    for (let row = Math.max(top ?? 0, used.top); row <= lastRow; row++) {
      for (let column = Math.max(left ?? 0, used.left); column <= lastColumn; column++) {
        values.push(this.valueAt(sheet, { row, column }));
      }
    }
    return new RangeValues(values, isOneCell);
  }
}

function isNearlySame(one: CellValue, other: CellValue): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return isSameValue(one, other);
  return Math.abs(one - other) <= SAME * Math.max(1, Math.abs(other));
}
