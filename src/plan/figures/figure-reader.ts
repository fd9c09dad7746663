import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { TableColumn } from '../../table/table';
import type { NumberStyle } from './number-style';
import { numberStyles, type NumberStyles } from './number-styles';
import { numberOf, type Quantity } from './quantity';
import { readQuantity } from './read-quantity';

/** Stands for "no number" in arrays that hold numbers only. */
const NONE = Number.NaN;

/** The figures of one column, by the place of their rows in the body. */
interface ColumnFigures {
  readonly numbers: Float64Array;
  readonly quantities: (Quantity | undefined)[];
}

/** A table's figures, each column in its number style. All numbers are read once, row by row; quantities when they are asked for. */
export class FigureReader {
  readonly #styles: NumberStyles;
  /** By row on the sheet: its place in the body. */
  readonly #places: number[] = [];
  /** By column on the sheet. */
  readonly #columns: ColumnFigures[] = [];

  constructor(
    readonly sheet: SheetSnapshot,
    bodyRows: readonly number[],
    columns: readonly TableColumn[],
  ) {
    for (const { column } of columns) {
      this.#columns[column] = {
        numbers: new Float64Array(bodyRows.length).fill(NONE),
        // Of its full length from the beginning: an array that is filled here and there is slow to read.
        quantities: new Array<Quantity | undefined>(bodyRows.length),
      };
    }
    const texts = this.#readNumbers(bodyRows, columns);
    this.#styles = numberStyles(texts);
    for (const { row, column } of texts) {
      this.#columns[column]!.numbers[this.#places[row]!] = numberOf(this.at(row, column)) ?? NONE;
    }
  }

  /** How most texts of the table write numbers. */
  get numberStyle(): NumberStyle {
    return this.#styles.ofTable;
  }

  /** What a cell says. */
  at(row: number, column: number): Quantity {
    const place = this.#places[row];
    const known = this.#columns[column]?.quantities;
    if (place === undefined || !known) return this.#read(row, column);
    return (known[place] ??= this.#read(row, column));
  }

  /** What kind of thing a cell holds; a true number costs nothing to tell. */
  kindAt(row: number, column: number): Quantity['kind'] {
    return this.numberAt(row, column) === null ? this.at(row, column).kind : 'number';
  }

  /** The number in a cell, or null. */
  numberAt(row: number, column: number): number | null {
    const place = this.#places[row];
    const numbers = this.#columns[column]?.numbers;
    if (place === undefined || !numbers) return numberOf(this.#read(row, column));
    const number = numbers[place]!;
    return Number.isNaN(number) ? null : number;
  }

  /** Reads the true numbers of the body; gives the cells that hold something else. */
  #readNumbers(bodyRows: readonly number[], columns: readonly TableColumn[]): TextPlace[] {
    const texts: TextPlace[] = [];
    bodyRows.forEach((row, place) => {
      this.#places[row] = place;
      const cells = this.sheet.rows.get(row) ?? [];
      for (const { column } of columns) {
        const value = cells[column]?.value ?? null;
        if (typeof value === 'number') this.#columns[column]!.numbers[place] = value;
        else if (typeof value === 'string') texts.push({ row, column, text: value });
      }
    });
    return texts;
  }

  #read(row: number, column: number): Quantity {
    return readQuantity(cellAt(this.sheet, row, column), this.#styles.byColumn.get(column) ?? this.#styles.ofTable);
  }
}

/** A cell that holds words. */
interface TextPlace {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
