import { LAST_COLUMN, LAST_ROW, parseAddress, parseColumnLetters } from '../../../../src/sheet/address';
import { containsCell, parseRectangle, type Rectangle } from '../../../../src/sheet/rectangle';
import type { SheetInput } from '../../workbook-builder';
import { BLANK, storedCell, type StoredCell } from './stored-cell';

/** A conditional format as Excel keeps it. What it looks like is kept under the names it was set by ("Font/Bold"). */
export interface ConditionalFormatRecord {
  readonly id: string;
  readonly type: string;
  formula: string;
  readonly areas: readonly Rectangle[];
  stopIfTrue: boolean;
  readonly look: Record<string, unknown>;
  /** One of those that Excel lists but cannot tell about (OfficeDev/office-js#6835). */
  readonly unreadable?: boolean;
}

/** A chart, with what was set of it under the names it was set by ("Title/Text"). */
export interface ChartRecord {
  readonly type: string;
  readonly data: string;
  readonly look: Record<string, unknown>;
}

const COLUMNS = LAST_COLUMN + 1;
export const WHOLE_SHEET: Rectangle = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** One worksheet in memory. Cells that nobody touched are not kept. */
export class ExcelSheet {
  readonly #cells = new Map<number, StoredCell>();
  name: string;
  visibility: string;
  readonly merges: Rectangle[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** From the highest priority down. */
  readonly conditionalFormats: ConditionalFormatRecord[] = [];
  /** By key; Excel knows keys regardless of capitals. */
  readonly customProperties = new Map<string, string>();
  readonly charts: ChartRecord[] = [];
  readonly protection = { isOn: false, allowFormatCells: false };

  constructor(
    readonly id: string,
    input: SheetInput,
  ) {
    const { visibility = 'visible' } = input;
    this.name = input.name;
    this.visibility = visibility.charAt(0).toUpperCase() + visibility.slice(1);
    this.merges = (input.merges ?? []).map((text) => parseRectangle(text)!);
    this.hiddenRows = new Set((input.hiddenRows ?? []).map((row) => row - 1));
    this.hiddenColumns = new Set((input.hiddenColumns ?? []).map((letters) => parseColumnLetters(letters)!));
    const origin = parseAddress(input.origin ?? 'A1')!;
    input.rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        if (cell !== undefined) this.put(origin.row + row, origin.column + column, storedCell(cell));
      }),
    );
  }

  cell(row: number, column: number): StoredCell {
    return this.#cells.get(row * COLUMNS + column) ?? BLANK;
  }

  put(row: number, column: number, cell: StoredCell): void {
    this.#cells.set(row * COLUMNS + column, cell);
  }

  /** All cells that are kept, with their places. */
  *cells(): Generator<[row: number, column: number, cell: StoredCell]> {
    for (const [key, cell] of this.#cells) yield [Math.floor(key / COLUMNS), key % COLUMNS, cell];
  }

  /** The block of all cells with content, or with a number format too; null for none. */
  usedRange(valuesOnly: boolean): Rectangle | null {
    const used = [...this.cells()].filter(([, , { value, formula, format }]) => {
      return value !== null || formula !== null || (!valuesOnly && format !== 'General');
    });
    if (used.length === 0) return null;
    const block = { top: LAST_ROW, left: LAST_COLUMN, bottom: 0, right: 0 };
    for (const [row, column] of used) {
      block.top = Math.min(block.top, row);
      block.left = Math.min(block.left, column);
      block.bottom = Math.max(block.bottom, row);
      block.right = Math.max(block.right, column);
    }
    return block;
  }

  /** Whether the cell lies in a merged area but is not its first cell; such a cell takes no entry. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (merge) => containsCell(merge, { row, column }) && !(merge.top === row && merge.left === column),
    );
  }
}
