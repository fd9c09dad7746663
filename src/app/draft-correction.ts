import type { Rectangle } from '../sheet/rectangle';
import { cellAt, mergeAt, type SheetSnapshot } from '../sheet/snapshot';
import { headerOf } from '../table/corrections/apply-corrections';
import { cellText } from '../table/cell-text';
import { headerAnchor, rowAnchor } from '../table/corrections/header-anchor';
import type { Table } from '../table/table';
import type { ColumnCorrection, NoTableCorrection, ReadingCorrection } from '../table/corrections/table-correction';

/** The first or last row of a table's body. */
export type BodyEdge = 'firstRow' | 'lastRow';

/** What the user says who finds a table read right: nothing but its form. `others` are the sheet's other tables. */
export function confirmation(sheet: SheetSnapshot, table: Table, others: readonly Table[]): ReadingCorrection {
  return declaration(sheet, headerBlock(sheet, headerOf(table), others), table.layout);
}

/** That a table of this form stands under this header. */
export function declaration(sheet: SheetSnapshot, header: Rectangle, layout: string): ReadingCorrection {
  return { kind: 'table', sheet: sheet.name, header: headerAnchor(sheet, header), layout, columns: [] };
}

/** That there is no table, whatever it looks like. */
export function refusal(sheet: SheetSnapshot, table: Table): NoTableCorrection {
  return { kind: 'no-table', sheet: sheet.name, header: headerAnchor(sheet, headerOf(table)) };
}

/** The same correction, said of the rows and columns where its table stands now. */
export function inPresentPlace(
  sheet: SheetSnapshot,
  correction: ReadingCorrection,
  header: Rectangle,
): ReadingCorrection {
  const down = header.top - correction.header.top;
  const right = header.left - correction.header.left;
  const { firstRow, lastRow, columns } = correction;
  return {
    ...correction,
    header: headerAnchor(sheet, header),
    ...(firstRow && { firstRow: { ...firstRow, row: firstRow.row + down } }),
    ...(lastRow && { lastRow: { ...lastRow, row: lastRow.row + down } }),
    columns: columns.map((column) => ({ ...column, column: column.column + right })),
  };
}

/** Other rows of the same columns as the header. */
export function withHeaderRows(
  sheet: SheetSnapshot,
  draft: ReadingCorrection,
  top: number,
  bottom: number,
): ReadingCorrection {
  return { ...draft, header: headerAnchor(sheet, { ...draft.header, top, bottom }) };
}

/** Another form: what was said of the columns was said of the form before. */
export function withLayout(draft: ReadingCorrection, layout: string): ReadingCorrection {
  return { ...draft, layout, columns: [] };
}

/** What the user says of one column, in place of what was said of it before. */
export function withColumn(draft: ReadingCorrection, column: ColumnCorrection): ReadingCorrection {
  const others = draft.columns.filter((known) => known.column !== column.column);
  return { ...draft, columns: [...others, column].sort((one, other) => one.column - other.column) };
}

/** Another first or last row; null leaves it to the guess. */
export function withBodyRow(
  sheet: SheetSnapshot,
  draft: ReadingCorrection,
  edge: BodyEdge,
  row: number | null,
): ReadingCorrection {
  const { [edge]: _, ...rest } = draft;
  return row === null ? rest : { ...rest, [edge]: rowAnchor(sheet, row, draft.header) };
}

/** Another year n; null leaves it to the guess. */
export function withYear({ year: _, ...draft }: ReadingCorrection, year: number | null): ReadingCorrection {
  return year === null ? draft : { ...draft, year };
}

/** A header with the columns beside it that the guess has left out, as far as they are headed and no other table's. */
function headerBlock(sheet: SheetSnapshot, header: Rectangle, others: readonly Table[]): Rectangle {
  const isOthers = (column: number): boolean =>
    others.some(({ range }) => {
      const isBeside = range.top <= header.bottom && range.bottom >= header.top;
      return isBeside && column >= range.left && column <= range.right;
    });
  const isHeaded = (column: number): boolean => column >= 0 && !isOthers(column) && hasHeading(sheet, header, column);
  let { left, right } = header;
  while (isHeaded(left - 1)) left--;
  while (isHeaded(right + 1)) right++;
  return { ...header, left, right };
}

function hasHeading(sheet: SheetSnapshot, { top, bottom }: Rectangle, column: number): boolean {
  for (let row = top; row <= bottom; row++) {
    const area = mergeAt(sheet, { row, column });
    if (cellText(cellAt(sheet, area?.top ?? row, area?.left ?? column)) !== '') return true;
  }
  return false;
}
