import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { NumberStyle } from './number-style';
import { numberOf, type Quantity } from './quantity';
import { readQuantity } from './read-quantity';

/** A table's figures, each column in its number style; each cell is read once. */
export class FigureReader {
  /** By column, then by row. */
  readonly #columns: Quantity[][] = [];

  constructor(
    readonly sheet: SheetSnapshot,
    /** How texts are read, by column. */
    readonly styleOf: (column: number) => NumberStyle,
  ) {}

  at(row: number, column: number): Quantity {
    const known = (this.#columns[column] ??= []);
    return (known[row] ??= readQuantity(cellAt(this.sheet, row, column), this.styleOf(column)));
  }

  /** What kind of thing a cell holds; a true number costs nothing to tell. */
  kindAt(row: number, column: number): Quantity['kind'] {
    return typeof cellAt(this.sheet, row, column).value === 'number' ? 'number' : this.at(row, column).kind;
  }

  /** The number in a cell, or null; a true number, as nearly all are, costs nothing to read. */
  numberAt(row: number, column: number): number | null {
    const { value } = cellAt(this.sheet, row, column);
    if (value === null || typeof value === 'number') return value;
    return numberOf(this.at(row, column));
  }
}
