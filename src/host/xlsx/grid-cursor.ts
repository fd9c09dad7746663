import { LAST_COLUMN, LAST_ROW } from '../../sheet/address';
import type { XmlAttributes } from './xml-reader';

/**
 * Keeps count of where a worksheet's rows and cells stand. Their `r` attributes are optional: without one, a row follows the row
 * before it, and a cell the cell before it. Throws on a place outside the sheet.
 */
export class GridCursor {
  row = -1;
  column = -1;
  #rowIsCounted = false;

  startRow(attributes: XmlAttributes): void {
    const number = attributes.r;
    this.#rowIsCounted = number === undefined;
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    this.#assertInside(this.row, LAST_ROW);
  }

  startCell(attributes: XmlAttributes): void {
    const reference = attributes.r;
    if (reference === undefined) this.column += 1;
    else this.#moveTo(reference);
    this.#assertInside(this.column, LAST_COLUMN);
  }

  /** Reads "O24" by hand: a regular expression for each of a million cells would cost as much as all the rest. */
  #moveTo(reference: string): void {
    let column = 0;
    let at = 0;
    for (; at < reference.length; at++) {
      const code = reference.charCodeAt(at) & ~0x20;
      if (code < 65 || code > 90) break;
      column = column * 26 + code - 64;
    }
    this.column = column - 1;
    if (this.#rowIsCounted) {
      // Cells that name their row in a row that does not: the cells decide.
      this.row = Number(reference.slice(at)) - 1;
      this.#assertInside(this.row, LAST_ROW);
    }
  }

  #assertInside(index: number, last: number): void {
    if (!(Number.isInteger(index) && index >= 0 && index <= last))
      throw new RangeError(`no place in a sheet: ${index}`);
  }
}
