import { formatAddress, formatPlace } from '../../sheet/address';
import { groupBy } from '../../sheet/group-by';
import { containsCell, formatRectangle, parseRectangle } from '../../sheet/rectangle';
import { HostError } from '../port';
import type { CellChange, SheetChanges } from './cell-changes';
import { renderCell, type SheetDialect } from './patch-cell';
import type { StylesPatcher } from './patch-styles';
import { SheetScan, type ScannedCell, type ScannedRow } from './sheet-scan';
import { applySplices, setAttribute, withoutSelfClosing, type Splice } from './xml-edit';
import { isTrue } from './xml-tree';

/** A worksheet's text after changes, and whether one of the changed cells had a formula and now has none. */
export interface PatchedSheet {
  readonly text: string;
  readonly lostFormula: boolean;
}

export interface SheetPatchInput {
  readonly sheet: string;
  readonly text: string;
  readonly changes: SheetChanges;
  readonly styles: StylesPatcher;
  readonly date1904: boolean;
}

/**
 * Changes cells of a worksheet part. Only the elements of those cells are written anew; cells and rows that the sheet does not
 * list yet are put in their order. Rejects with `conflict` for a single cell of an array formula or a data table.
 */
export function patchSheet(input: SheetPatchInput): PatchedSheet {
  return new SheetPatch(input).run();
}

class SheetPatch {
  readonly #scan: SheetScan;
  readonly #splices: Splice[] = [];
  /** Changes to rows that were not met yet. */
  readonly #pending: Map<number, CellChange[]>;
  #lostFormula = false;

  constructor(readonly input: SheetPatchInput) {
    this.#pending = this.#changesByRow();
    this.#scan = new SheetScan(input.text, input.changes, (row) => this.#patchRow(row));
  }

  get #dialect(): SheetDialect {
    return { prefix: this.#scan.prefixOfPart, date1904: this.input.date1904 };
  }

  run(): PatchedSheet {
    this.#scan.run();
    this.#assertNotInArray();
    this.#insertRows(this.#pending);
    this.#widenDimension();
    const text = applySplices(this.input.text, [...this.#splices, ...this.#scan.splices]);
    return { text, lostFormula: this.#lostFormula };
  }

  #assertNotInArray(): void {
    const { arrays } = this.#scan;
    if (arrays.length === 0) return;
    for (const change of this.input.changes.values()) {
      const isInside = !change.isFormatOnly && arrays.some((range) => containsCell(range, change));
      if (isInside) throw new HostError('conflict', formatPlace(this.input.sheet, change));
    }
  }

  /** Rows ascend, and so do the cells in each. */
  #changesByRow(): Map<number, CellChange[]> {
    const inOrder = [...this.input.changes].sort(([a], [b]) => a - b).map(([, change]) => change);
    return groupBy(inOrder, ({ row }) => row);
  }

  #patchRow(row: ScannedRow): void {
    const changes = this.#pending.get(row.row) ?? [];
    this.#pending.delete(row.row);
    const known = new Map(row.cells.map((cell) => [cell.column, cell]));
    const inserted: CellChange[] = [];
    const contents: Splice[] = [];
    for (const change of changes) {
      const cell = known.get(change.column);
      if (cell) {
        this.#replaceCell(cell, change);
        continue;
      }
      const text = this.#newCell(change, row);
      if (text === '') continue;
      const next = row.cells.find(({ column }) => column > change.column);
      const at = next?.start ?? row.cells.at(-1)?.end ?? row.openEnd;
      contents.push({ start: at, end: at, text });
      inserted.push(change);
    }
    if (inserted.length > 0) this.#fillRow(row, inserted, contents);
  }

  #replaceCell(cell: ScannedCell, { content, isFormatOnly }: CellChange): void {
    const style = this.#styled(Number(cell.attributes.s ?? 0), content.format);
    if (isFormatOnly) {
      // The element itself stays, and with it the bold words inside a text.
      const tag = setAttribute(this.input.text.slice(cell.start, cell.openEnd), 's', String(style));
      this.#splices.push({ start: cell.start, end: cell.openEnd, text: tag });
      return;
    }
    if (cell.hasFormula && content.formula === null) this.#lostFormula = true;
    const text = renderCell(cell.attributes, style, content, this.#dialect);
    this.#splices.push({ start: cell.start, end: cell.end, text });
  }

  #fillRow(row: ScannedRow, inserted: readonly CellChange[], contents: readonly Splice[]): void {
    const tag = this.input.text.slice(row.start, row.openEnd);
    const widened = widenSpans(tag, row.attributes.spans, inserted);
    if (row.isSelfClosing) {
      const cells = contents.map(({ text }) => text).join('');
      const text = `${withoutSelfClosing(widened)}${cells}</${this.#dialect.prefix}row>`;
      this.#splices.push({ start: row.start, end: row.end, text });
      return;
    }
    if (widened !== tag) this.#splices.push({ start: row.start, end: row.openEnd, text: widened });
    this.#splices.push(...contents);
  }

  #insertRows(missing: ReadonlyMap<number, readonly CellChange[]>): void {
    const { rows, sheetData } = this.#scan;
    const { prefix } = this.#dialect;
    const contents: Splice[] = [];
    let next = 0;
    for (const [number, changes] of missing) {
      const cells = changes.map((change) => this.#newCell(change, null)).join('');
      if (cells === '') continue;
      while (next < rows.length && rows[next]!.row < number) next++;
      const at = rows[next]?.start ?? rows.at(-1)?.end ?? sheetData!.openEnd;
      contents.push({ start: at, end: at, text: `<${prefix}row r="${number + 1}">${cells}</${prefix}row>` });
    }
    if (contents.length === 0) return;
    if (!sheetData!.isSelfClosing) {
      this.#splices.push(...contents);
      return;
    }
    const { start, openEnd, end } = sheetData!;
    const tag = withoutSelfClosing(this.input.text.slice(start, openEnd));
    const text = `${tag}${contents.map((splice) => splice.text).join('')}</${prefix}sheetData>`;
    this.#splices.push({ start, end, text });
  }

  /** The element of a cell that the sheet does not list, or "" when it can stay so. */
  #newCell(change: CellChange, row: ScannedRow | null): string {
    const { content } = change;
    const inherited = this.#inheritedStyle(change.column, row);
    const style = this.#styled(inherited, content.format);
    if (content.value === null && content.formula === null && style === inherited) return '';
    return renderCell({ r: formatAddress(change) }, style, content, this.#dialect);
  }

  /** A cell that is not listed looks as its row says, else as its column says. */
  #inheritedStyle(column: number, row: ScannedRow | null): number {
    if (row && isTrue(row.attributes.customFormat)) return Number(row.attributes.s ?? 0);
    const run = this.#scan.columns.find(({ min, max }) => column + 1 >= Number(min) && column + 1 <= Number(max));
    return Number(run?.style ?? 0);
  }

  #styled(style: number, format: string): number {
    const { styles } = this.input;
    return styles.formatOf(style) === format ? style : styles.restyle(style, format);
  }

  #widenDimension(): void {
    const { dimension } = this.#scan;
    const range = parseRectangle(dimension?.ref ?? '');
    if (!dimension || !range) return;
    const wider = { ...range };
    for (const { row, column, content } of this.input.changes.values()) {
      if (content.value === null && content.formula === null) continue;
      wider.top = Math.min(wider.top, row);
      wider.left = Math.min(wider.left, column);
      wider.bottom = Math.max(wider.bottom, row);
      wider.right = Math.max(wider.right, column);
    }
    if (formatRectangle(wider) === formatRectangle(range)) return;
    const { start, openEnd } = dimension;
    const tag = this.input.text.slice(start, openEnd);
    this.#splices.push({ start, end: openEnd, text: setAttribute(tag, 'ref', formatRectangle(wider)) });
  }
}

/** A row's tag whose `spans` (first and last column, a hint for readers) covers new cells as well. */
function widenSpans(tag: string, spans: string | undefined, inserted: readonly CellChange[]): string {
  const [first, last] = (spans ?? '').split(':').map(Number);
  if (!first || !last) return tag;
  const columns = inserted.map(({ column }) => column + 1);
  const wider = `${Math.min(first, ...columns)}:${Math.max(last, ...columns)}`;
  return wider === `${first}:${last}` ? tag : setAttribute(tag, 'spans', wider);
}
