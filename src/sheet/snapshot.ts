import type { CellPosition } from './address';
import { EMPTY_CELL, type Cell } from './cell';
import type { Rectangle } from './rectangle';

/** The cells of one row that the sheet keeps, by zero-based column; holes are empty cells. */
export type SnapshotRow = readonly (Cell | undefined)[];

/**
 * One worksheet as it was when it was read; it never changes. Only rows that hold content are kept, so a million formatted
 * but empty rows cost nothing; inside a kept row, empty cells keep their number format and look.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** By zero-based row; rows without content are absent. Keys ascend. */
  readonly rows: ReadonlyMap<number, SnapshotRow>;
  /** The block that holds all content, or null for an empty sheet. */
  readonly contentRange: Rectangle | null;
  /** Merged areas; empty where the host could not read them (then merged text stands in the top-left cell only). */
  readonly merges: readonly Rectangle[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Widths in characters of the default font and heights in points, where the sheet sets them. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
}

/** A whole workbook as it was when it was read. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}

/** The cell at a place; {@link EMPTY_CELL} where the sheet keeps none. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  return sheet.rows.get(row)?.[column] ?? EMPTY_CELL;
}

/** The merged area that a cell belongs to, or null. */
export function mergeAt(sheet: SheetSnapshot, { row, column }: CellPosition): Rectangle | null {
  return (
    sheet.merges.find(
      (merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right,
    ) ?? null
  );
}
