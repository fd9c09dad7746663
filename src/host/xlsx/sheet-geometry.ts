import type { CellPosition } from '../../sheet/address';
import { parseRectangle, type Rectangle } from '../../sheet/rectangle';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { HostError } from '../port';
import { MAX_MERGES } from './limits';
import { isTrue } from './xml-tree';
import type { XmlAttributes } from './xml-reader';

/** A run of columns as the sheet describes them. */
interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

type Geometry = Pick<
  SheetSnapshot,
  'contentRange' | 'merges' | 'hiddenRows' | 'hiddenColumns' | 'columnWidths' | 'rowHeights'
>;

/**
 * Gathers a sheet's measures: what is merged or hidden, how wide and how high. Rows below the last content and columns right of
 * it are forgotten, since sheets like to describe all of their million rows.
 */
export class SheetGeometry {
  readonly #columns: ColumnRun[] = [];
  readonly #merges: Rectangle[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #rowHeights = new Map<number, number>();
  /** Rows since the last one with content. */
  #pending: { row: number; height: number | null; hidden: boolean }[] = [];
  #content: Rectangle | null = null;

  addColumns({ min, max, width, hidden, style }: XmlAttributes): void {
    this.#columns.push({
      first: Number(min) - 1,
      last: Number(max) - 1,
      width: width === undefined ? null : Number(width),
      hidden: isTrue(hidden),
      style: Number(style ?? 0),
    });
  }

  addMerge(reference: string | undefined): void {
    if (this.#merges.length >= MAX_MERGES) throw new HostError('too-large');
    const rectangle = parseRectangle(reference ?? '');
    if (!rectangle) throw new RangeError(`no merged area: ${reference}`);
    this.#merges.push(rectangle);
  }

  addRow(row: number, { ht, hidden }: XmlAttributes): void {
    if (ht === undefined && hidden === undefined) return;
    this.#pending.push({ row, height: ht === undefined ? null : Number(ht), hidden: isTrue(hidden) });
  }

  addContent({ row, column }: CellPosition): void {
    const range = this.#content;
    if (this.#pending.length > 0) this.#keepPending();
    if (range && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right) return;
    this.#content = {
      top: Math.min(range?.top ?? row, row),
      left: Math.min(range?.left ?? column, column),
      bottom: Math.max(range?.bottom ?? row, row),
      right: Math.max(range?.right ?? column, column),
    };
  }

  /** The style that a column gives to cells the sheet does not list, or 0. */
  styleOfColumn(column: number): number {
    return this.#columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  finish(): Geometry {
    const right = this.#content?.right ?? -1;
    const hiddenColumns = new Set<number>();
    const columnWidths = new Map<number, number>();
    for (const { first, last, width, hidden } of this.#columns) {
      for (let column = first; column <= Math.min(last, right); column++) {
        if (hidden) hiddenColumns.add(column);
        if (width !== null) columnWidths.set(column, width);
      }
    }
    return {
      contentRange: this.#content,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns,
      columnWidths,
      rowHeights: this.#rowHeights,
    };
  }

  #keepPending(): void {
    for (const { row, height, hidden } of this.#pending) {
      if (hidden) this.#hiddenRows.add(row);
      if (height !== null) this.#rowHeights.set(row, height);
    }
    this.#pending = [];
  }
}
