import { PLAIN_LOOK, type Cell } from '../../sheet/cell';
import type { Rectangle } from '../../sheet/rectangle';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { contentOf, needsType } from './cell-content';
import type { SurveyedSheet } from './survey-sheets';

/** The arrays that Excel gives for some rows of a sheet. */
export interface CellGrids {
  readonly values: readonly unknown[][];
  readonly formulas: readonly unknown[][];
  readonly formats: readonly unknown[][];
  readonly types: readonly unknown[][] | null;
}

/** The cells of one sheet as they come in, until they make a snapshot. */
export class SheetCells {
  readonly #rows = new Map<number, (Cell | undefined)[]>();
  readonly #doubtful = new Map<number, number[]>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  #content: Rectangle | null = null;

  constructor(readonly survey: SurveyedSheet) {}

  get used(): Rectangle | null {
    return this.survey.used;
  }

  /** Takes in rows from `top` on; rows without content are let go. */
  add(top: number, { values, formulas, formats, types }: CellGrids): void {
    const { left } = this.used!;
    values.forEach((line, y) => {
      const row = top + y;
      const cells: (Cell | undefined)[] = [];
      for (const [x, value] of line.entries()) {
        const column = left + x;
        const raw = { value, formula: formulas[y]![x], format: formats[y]![x], type: types?.[y]![x] };
        const content = contentOf(raw);
        const isEmpty = content.value === null && content.formula === null;
        if (isEmpty && content.format === 'General') continue;
        cells[column] = { ...content, look: PLAIN_LOOK };
        if (isEmpty) continue;
        // Kept with the first cell that holds something.
        this.#rows.set(row, cells);
        this.#include(row, column);
        if (!types && needsType(raw)) this.#doubt(row, column);
      }
    });
  }

  hideRows(top: number, properties: readonly { readonly rowHidden?: boolean }[]): void {
    properties.forEach(({ rowHidden }, index) => rowHidden && this.#hiddenRows.add(top + index));
  }

  hideColumns(properties: readonly { readonly columnHidden?: boolean }[]): void {
    properties.forEach(({ columnHidden }, index) => columnHidden && this.#hiddenColumns.add(this.used!.left + index));
  }

  /** For each column with texts that may be errors, the block from its first to its last. */
  doubtfulColumns(): Rectangle[] {
    return [...this.#doubtful].map(([column, rows]) => ({
      top: rows[0]!,
      left: column,
      bottom: rows.at(-1)!,
      right: column,
    }));
  }

  /** Takes in the value types of such a block. */
  resolve({ top, left }: Rectangle, types: readonly unknown[][]): void {
    for (const row of this.#doubtful.get(left) ?? []) {
      const cells = this.#rows.get(row)!;
      const cell = cells[left]!;
      if (types[row - top]?.[0] === 'Error' && typeof cell.value === 'string') {
        cells[left] = { ...cell, value: { error: cell.value } };
      }
    }
  }

  snapshot(): SheetSnapshot {
    const { sheet, hiddenRows, hiddenColumns, merges } = this.survey;
    return {
      name: sheet.name,
      visibility: sheet.visibility,
      rows: this.#rows,
      contentRange: this.#content,
      merges,
      hiddenRows: hiddenRows === 'all' ? new Set(this.#rows.keys()) : this.#hiddenRows,
      hiddenColumns: hiddenColumns === 'all' ? new Set(columnsOf(this.used!)) : this.#hiddenColumns,
      columnWidths: new Map(),
      rowHeights: new Map(),
    };
  }

  #include(row: number, column: number): void {
    const { top, left, bottom, right } = this.#content ?? { top: row, left: column, bottom: row, right: column };
    if (this.#content && row >= top && row <= bottom && column >= left && column <= right) return;
    this.#content = {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    };
  }

  #doubt(row: number, column: number): void {
    const rows = this.#doubtful.get(column);
    if (rows) rows.push(row);
    else this.#doubtful.set(column, [row]);
  }
}

function columnsOf({ left, right }: Rectangle): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}
