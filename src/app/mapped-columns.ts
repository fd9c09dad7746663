import type { Rectangle } from '../sheet/rectangle';
import { cellAt, mergeAt, type SheetSnapshot } from '../sheet/snapshot';
import { cellText } from '../table/cell-text';
import { headingsIn } from '../table/corrections/read-table-as';
import type { Table, TableColumn } from '../table/table';

/** A column of a table's header as the user corrects it; the cells of a split code are one. */
export interface MappedColumn {
  /** Zero-based, one beside the other. */
  readonly columns: readonly number[];
  /** What the header says over it, its own heading last. */
  readonly headings: readonly string[];
  /** What it is taken for; null where it is none of the form's columns. */
  readonly reading: TableColumn | null;
}

/** All columns of a header, known to the form or not, from left to right. */
export function mappedColumns(sheet: SheetSnapshot, header: Rectangle, table: Table): readonly MappedColumn[] {
  return headingsIn(sheet, header).flatMap((slot): MappedColumn[] => {
    const readings = slot.columns.map(({ column, measure }) => {
      const reading = table.columns.find((known) => known.column === column) ?? null;
      const own = measure === null ? [] : [cellText(cellAt(sheet, lastTextRow(sheet, header, column), column))];
      return { columns: [column], headings: [...slot.parts, ...own], reading };
    });
    const isOneCode = readings.length > 1 && readings.every(({ reading }) => reading?.role === 'code');
    return isOneCode ? [{ ...readings[0]!, columns: slot.columns.map(({ column }) => column) }] : readings;
  });
}

/** The lowest row of a header in which a column says something. */
function lastTextRow(sheet: SheetSnapshot, { top, bottom }: Rectangle, column: number): number {
  for (let row = bottom; row > top; row--) if (cellText(cellAt(sheet, row, column)) !== '') return row;
  return top;
}

/** The block of a header in some rows: all that they fill, but for what belongs to other tables. Null where they are blank. */
export function headerInRows(
  sheet: SheetSnapshot,
  top: number,
  bottom: number,
  others: readonly Table[],
): Rectangle | null {
  const rivals = others.filter(({ range }) => range.top <= bottom && range.bottom >= top);
  let block: Rectangle | null = null;
  for (let row = top; row <= bottom; row++) {
    sheet.rows.get(row)?.forEach((cell, column) => {
      if (!cell || cellText(cell) === '') return;
      if (rivals.some(({ range }) => column >= range.left && column <= range.right)) return;
      const right = mergeAt(sheet, { row, column })?.right ?? column;
      block = {
        top,
        bottom,
        left: Math.min(block?.left ?? column, column),
        right: Math.max(block?.right ?? right, right),
      };
    });
  }
  return block;
}
