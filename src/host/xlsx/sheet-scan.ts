import type { CellPosition } from '../../sheet/address';
import { parseRectangle, type Rectangle } from '../../sheet/rectangle';
import { cellKey, type SheetChanges } from './cell-changes';
import { GridCursor } from './grid-cursor';
import { renderFormula } from './patch-cell';
import { SharedFormula } from './shared-formula';
import type { Splice } from './xml-edit';
import { readXml, type PlacedXmlHandler, type TagPlace, type XmlAttributes } from './xml-reader';

/** An element's place in the text of its part. */
export interface Span {
  readonly start: number;
  /** Behind its opening tag. */
  readonly openEnd: number;
  end: number;
}

export interface ScannedCell extends CellPosition, Readonly<Span> {
  readonly attributes: XmlAttributes;
  readonly hasFormula: boolean;
}

export interface ScannedRow extends Span {
  row: number;
  readonly attributes: XmlAttributes;
  readonly isSelfClosing: boolean;
  /** Its cells, where the row is to be changed. */
  readonly cells: ScannedCell[];
}

/**
 * Finds the places of a worksheet's text that changes to some of its cells touch. It reads the text with the same parser as the
 * reader does, so that comments, CDATA and prefixes cannot lead it astray.
 */
export class SheetScan implements PlacedXmlHandler {
  prefixOfPart = '';
  /** Attributes of `<col>`. */
  readonly columns: XmlAttributes[] = [];
  /** All rows in the order of the file. */
  readonly rows: Pick<ScannedRow, 'row' | 'start' | 'end'>[] = [];
  /** Ranges of array formulas and data tables of more than one cell: no single cell of them can be changed. */
  readonly arrays: Rectangle[] = [];
  /** Formulas of cells that shared one with a cell to be changed, and must now have it themselves. */
  readonly splices: Splice[] = [];
  sheetData: (Span & { readonly isSelfClosing: boolean }) | null = null;
  dimension: (Span & { readonly ref: string }) | null = null;

  readonly #cursor = new GridCursor();
  readonly #changedRows: ReadonlySet<number>;
  /** Shared formulas whose master cell gets new content. */
  readonly #broken = new Map<string, SharedFormula>();
  #extensionDepth = 0;
  #inData = false;
  #row: ScannedRow | null = null;
  /** The open cell, in fields of its own: an object for each of a million cells would cost more than the scan. */
  #cellAttributes: XmlAttributes | null = null;
  #cellStart = 0;
  #cellOpenEnd = 0;
  #cellHasFormula = false;
  #formula: { readonly start: number; readonly attributes: XmlAttributes } | null = null;
  #formulaText = '';

  /** `onRow` is told of each row with changes as soon as it was read, so that a million cells need not be kept. */
  constructor(
    readonly source: string,
    readonly changes: SheetChanges,
    readonly onRow: (row: ScannedRow) => void,
  ) {
    this.#changedRows = new Set([...changes.values()].map(({ row }) => row));
  }

  /** Scans the text; throws when it is not well-formed or has no `<sheetData>`. */
  run(): void {
    readXml(this.source, this);
    if (!this.sheetData) throw new TypeError('no sheetData');
  }

  prefix(prefix: string): void {
    this.prefixOfPart = prefix;
  }

  open(name: string, attributes: XmlAttributes, place: TagPlace): void {
    if (this.#extensionDepth > 0 || name === 'extLst') this.#extensionDepth++;
    else if (this.#cellAttributes) this.#openInCell(name, attributes, place);
    else if (this.#inData && name === 'row') this.#openRow(attributes, place);
    else if (this.#inData && name === 'c') this.#openCell(attributes, place);
    else if (name === 'sheetData') {
      this.sheetData = { ...spanOf(place), isSelfClosing: place.isSelfClosing };
      this.#inData = true;
    } else if (name === 'col') this.columns.push(attributes);
    else if (name === 'dimension') this.dimension = { ...spanOf(place), ref: attributes.ref ?? '' };
  }

  text(text: string): void {
    if (this.#formula) this.#formulaText += text;
  }

  close(name: string, { end }: TagPlace): void {
    if (this.#extensionDepth > 0) this.#extensionDepth--;
    else if (name === 'c') this.#closeCell(end);
    else if (name === 'f' && this.#formula) this.#closeFormula(this.#formula, end);
    else if (name === 'row' && this.#row && !this.#cellAttributes) this.#closeRow(this.#row, end);
    else if (name === 'sheetData') {
      this.sheetData!.end = end;
      this.#inData = false;
    } else if (name === 'dimension') this.dimension!.end = end;
  }

  #openRow(attributes: XmlAttributes, { start, end, isSelfClosing }: TagPlace): void {
    this.#cursor.startRow(attributes);
    this.#row = { start, openEnd: end, end, row: this.#cursor.row, attributes, isSelfClosing, cells: [] };
  }

  #closeRow(row: ScannedRow, end: number): void {
    row.end = end;
    // A row without a number may have learnt it from its cells.
    row.row = this.#cursor.row;
    this.#row = null;
    this.rows.push({ row: row.row, start: row.start, end });
    if (this.#changedRows.has(row.row)) this.onRow(row);
  }

  #openCell(attributes: XmlAttributes, { start, end }: TagPlace): void {
    this.#cursor.startCell(attributes);
    this.#cellAttributes = attributes;
    this.#cellStart = start;
    this.#cellOpenEnd = end;
    this.#cellHasFormula = false;
  }

  #closeCell(end: number): void {
    const { row: number, column } = this.#cursor;
    if (this.#changedRows.has(number)) {
      this.#row?.cells.push({
        row: number,
        column,
        start: this.#cellStart,
        openEnd: this.#cellOpenEnd,
        end,
        attributes: this.#cellAttributes!,
        hasFormula: this.#cellHasFormula,
      });
    }
    this.#cellAttributes = null;
  }

  #openInCell(name: string, attributes: XmlAttributes, place: TagPlace): void {
    if (name !== 'f') return;
    this.#cellHasFormula = true;
    this.#formula = { start: place.start, attributes };
    this.#formulaText = '';
    const { t: type, ref } = attributes;
    const range = type === 'array' || type === 'dataTable' ? parseRectangle(ref ?? '') : null;
    if (range && (range.top < range.bottom || range.left < range.right)) this.arrays.push(range);
  }

  #closeFormula({ attributes, start }: { start: number; attributes: XmlAttributes }, end: number): void {
    this.#formula = null;
    const { t: type, si, ref } = attributes;
    if (type !== 'shared' || si === undefined) return;
    const text = this.#formulaText;
    const { row, column } = this.#cursor;
    const isChanged = this.changes.get(cellKey(row, column))?.isFormatOnly === false;
    if (text !== '' && ref !== undefined) {
      if (isChanged) this.#broken.set(si, new SharedFormula(text, { row, column }));
      else this.#broken.delete(si);
      return;
    }
    const master = this.#broken.get(si);
    if (!master || isChanged) return;
    const own = text === '' ? master.at({ row, column }) : text;
    this.splices.push({ start, end, text: renderFormula(`=${own}`, this.prefixOfPart) });
  }
}

function spanOf({ start, end }: TagPlace): Span {
  return { start, openEnd: end, end };
}
