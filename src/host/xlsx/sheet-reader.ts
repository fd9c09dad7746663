import { EMPTY_CELL, type Cell } from '../../sheet/cell';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { HostError } from '../port';
import { readValue, type WorkbookContext } from './cell-value';
import { FormulaReader } from './formula-reader';
import { GridCursor } from './grid-cursor';
import { MAX_CELLS } from './limits';
import { RichText } from './shared-strings';
import { SheetGeometry } from './sheet-geometry';
import { PLAIN_STYLE, type CellStyle } from './styles-part';
import type { SheetListing } from './workbook-part';
import type { XmlHandler, XmlAttributes } from './xml-reader';
import { isTrue } from './xml-tree';

type Row = (Cell | undefined)[];

const NO_ATTRIBUTES: XmlAttributes = {};
/** Further right, cells that a sheet does not list are not given the look of their column. */
const LAST_FILLED_COLUMN = 255;

/** How many more cells may be kept, over all sheets of a workbook. */
export interface CellBudget {
  cellsLeft: number;
}

export function newCellBudget(): CellBudget {
  return { cellsLeft: MAX_CELLS };
}

/** Reads a worksheet part into a snapshot. Its methods throw where the part makes no sense. */
export class SheetReader implements XmlHandler {
  readonly #cursor = new GridCursor();
  readonly #geometry = new SheetGeometry();
  readonly #formulas = new FormulaReader();
  readonly #rich = new RichText();
  readonly #rows = new Map<number, Row>();
  readonly #rowStyles = new Map<number, CellStyle>();
  #lastRow = -1;
  #rowsAscend = true;
  #row: Row = [];
  #rowHasContent = false;
  #rowStyle: CellStyle | null = null;
  #inData = false;
  /** How deep inside `<extLst>`, whose elements are not ours even where their names look so. */
  #extensionDepth = 0;

  #cell: XmlAttributes | null = null;
  #formula: XmlAttributes | null = null;
  #formulaText = '';
  #valueText = '';
  #isInline = false;
  #collecting = false;
  #text = '';

  constructor(
    readonly listing: SheetListing,
    readonly context: WorkbookContext,
    readonly budget: CellBudget,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (this.#extensionDepth > 0 || name === 'extLst') {
      this.#extensionDepth++;
    } else if (this.#cell) {
      if (name === 'f') this.#formula = attributes;
      else if (name === 'is') this.#isInline = true;
      if (this.#isInline) this.#rich.open(name);
      this.#collecting = name === 'v' || name === 'f';
      this.#text = '';
    } else if (this.#inData) {
      if (name === 'c') this.#startCell(attributes);
      else if (name === 'row') this.#startRow(attributes);
    } else if (name === 'col') {
      this.#geometry.addColumns(attributes);
    } else if (name === 'mergeCell') {
      this.#geometry.addMerge(attributes.ref);
    } else if (name === 'sheetData') {
      this.#inData = true;
    }
  }

  text(text: string): void {
    if (this.#collecting) this.#text += text;
    else if (this.#isInline) this.#rich.text(text);
  }

  close(name: string): void {
    if (this.#extensionDepth > 0) {
      this.#extensionDepth--;
    } else if (name === 'c') {
      this.#finishCell();
    } else if (this.#cell) {
      if (name === 'v') this.#valueText = this.#text;
      else if (name === 'f') this.#formulaText = this.#text;
      if (this.#isInline) this.#rich.close(name);
      this.#collecting = false;
    } else if (name === 'row') {
      this.#finishRow();
    } else if (name === 'sheetData') {
      this.#inData = false;
    }
  }

  /** The snapshot, once the whole part was read. */
  finish(): SheetSnapshot {
    const geometry = this.#geometry.finish();
    this.#fillHoles(geometry.contentRange?.right ?? -1);
    const rows = this.#rowsAscend ? this.#rows : new Map([...this.#rows].sort(([a], [b]) => a - b));
    const { name, visibility } = this.listing;
    return { name, visibility, rows: rows, ...geometry };
  }

  #startRow(attributes: XmlAttributes): void {
    this.#cursor.startRow(attributes);
    this.#row = [];
    this.#rowHasContent = false;
    this.#rowStyle = isTrue(attributes.customFormat) ? this.#style(attributes.s) : null;
    this.#geometry.addRow(this.#cursor.row, attributes);
  }

  #finishRow(): void {
    if (!this.#rowHasContent) return;
    const number = this.#cursor.row;
    const known = this.#rows.get(number);
    if (known) this.#row.forEach((cell, column) => (known[column] = cell));
    else this.#rows.set(number, this.#row);
    if (number < this.#lastRow) this.#rowsAscend = false;
    this.#lastRow = number;
    if (this.#rowStyle && this.#rowStyle.blank !== EMPTY_CELL) this.#rowStyles.set(number, this.#rowStyle);
  }

  #startCell(attributes: XmlAttributes): void {
    this.#cursor.startCell(attributes);
    this.#cell = attributes;
    this.#formula = null;
    this.#formulaText = '';
    this.#valueText = '';
    this.#isInline = false;
  }

  #finishCell(): void {
    const { t: type, s: styleNumber } = this.#cell ?? NO_ATTRIBUTES;
    const style = this.#style(styleNumber);
    const inline = this.#isInline ? this.#rich.take() : null;
    const read = readValue({ type, text: this.#valueText, inline }, style, this.context);
    const formula = this.#formula ? this.#formulas.read(this.#formula, this.#formulaText, this.#cursor) : null;
    this.#cell = null;
    this.#isInline = false;
    // A text of no characters is what a formula can give; typed, it is an empty cell.
    const value = read === '' && formula === null ? null : read;
    const isBlank = value === null && formula === null;
    if (isBlank && style.blank === EMPTY_CELL) return;
    const cell = isBlank ? style.blank : { value, formula, format: style.format, look: style.look };
    this.#row[this.#cursor.column] = cell;
    if (!isBlank) this.#keepContent();
  }

  #keepContent(): void {
    this.#rowHasContent = true;
    this.#geometry.addContent(this.#cursor);
    if (--this.budget.cellsLeft < 0) throw new HostError('too-large', this.listing.part);
  }

  #style(number: string | undefined): CellStyle {
    return this.context.styles[number === undefined ? 0 : Number(number)] ?? PLAIN_STYLE;
  }

  /** Cells that the sheet does not list look as their row says, else as their column says. */
  #fillHoles(right: number): void {
    const last = Math.min(right, LAST_FILLED_COLUMN);
    const ofColumns = Array.from({ length: last + 1 }, (_, column) => {
      return this.#style(String(this.#geometry.styleOfColumn(column))).blank;
    });
    if (this.#rowStyles.size === 0 && ofColumns.every((blank) => blank === EMPTY_CELL)) return;
    for (const [number, row] of this.#rows) {
      const ofRow = this.#rowStyles.get(number)?.blank;
      for (let column = 0; column <= last && this.budget.cellsLeft > 0; column++) {
        const blank = ofRow ?? ofColumns[column]!;
        if (row[column] !== undefined || blank === EMPTY_CELL) continue;
        row[column] = blank;
        this.budget.cellsLeft--;
      }
    }
  }
}
