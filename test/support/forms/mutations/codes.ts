import type { CellInput } from '../../workbook-builder';
import { isBodyRow, textOf, withCells, withColumn, type FormSheet } from '../form-sheet';
import { headerBlock, withValue, type Mutation } from './mutation';

function codeColumns({ columns }: FormSheet): number[] {
  return columns.flatMap(({ content }, index) => (content === 'code' ? [index] : []));
}

/** Codes split over cells written into one, by dots or spaces. */
export const codesJoined: Mutation = {
  kind: 'codes joined',
  apply: (sheet, random) => {
    const columns = codeColumns(sheet);
    if (columns.length < 2) return null;
    const separator = random.pick(['.', '.', ' ']);
    const [first, ...others] = columns as [number, ...number[]];
    const joined = (cells: readonly (CellInput | undefined)[]): CellInput | undefined => {
      const parts = columns.map((column) => textOf(cells[column])).filter((part) => part !== '');
      return parts.length > 0 ? parts.join(separator) : undefined;
    };
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) => (column === first && isBodyRow(row) ? joined(row.cells) : cell)),
    }));
    return others.reduceRight((changed, column) => withoutColumn(changed, column), { ...sheet, rows } as FormSheet);
  },
};

function withoutColumn(sheet: FormSheet, at: number): FormSheet {
  return {
    ...sheet,
    columns: sheet.columns.filter((_, index) => index !== at),
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => index !== at) })),
    merges: sheet.merges
      .filter(({ left, right }) => left !== at || right !== at)
      .map(({ left, right, ...sides }) => ({
        ...sides,
        left: left > at ? left - 1 : left,
        right: right >= at ? right - 1 : right,
      })),
    hiddenColumns: sheet.hiddenColumns
      ?.filter((column) => column !== at)
      .map((column) => (column > at ? column - 1 : column)),
  };
}

/** Code and name in one cell, no column of codes. */
export const codesInNames: Mutation = {
  kind: 'codes in names',
  apply: (sheet) => {
    const columns = codeColumns(sheet);
    const name = sheet.columns.findIndex(({ truth }) => truth?.role === 'name');
    if (columns.length !== 1 || name < 0) return null;
    const code = columns[0]!;
    const named = withCells(sheet, (cell, row, column, index) => {
      const text = textOf(sheet.rows[index]!.cells[code]);
      return column === name && isBodyRow(row) && text !== '' ? withValue(cell, `${text} ${textOf(cell)}`) : cell;
    });
    return withoutColumn(named, code);
  },
};

/** A code of one cell split over as many cells as it has parts. */
export const codesSplit: Mutation = {
  kind: 'codes split',
  apply: (sheet) => {
    const columns = codeColumns(sheet);
    if (columns.length !== 1) return null;
    const column = columns[0]!;
    const parts = sheet.rows.map((row) => (isBodyRow(row) ? textOf(row.cells[column]).split('.') : []));
    const count = Math.max(...parts.map(({ length }) => length));
    if (count < 2) return null;
    let changed: FormSheet = {
      ...sheet,
      rows: sheet.rows.map((row, index) => ({
        ...row,
        cells: row.cells.map((cell, at) => (at === column && isBodyRow(row) ? parts[index]![0] || undefined : cell)),
      })),
    };
    for (let part = 1; part < count; part++)
      changed = withColumn(changed, column + part, sheet.columns[column]!, (_, row) => parts[row]![part]);
    const { first, last } = headerBlock(changed);
    return { ...changed, merges: widened(changed, { column, count, first, last }) };
  },
};

/** The heading of the code made as wide as its cells, its number too. */
function widened(
  sheet: FormSheet,
  { column, count, first, last }: { column: number; count: number; first: number; last: number },
): FormSheet['merges'] {
  const isCode = (merge: FormSheet['merges'][number]): boolean =>
    merge.left === column && merge.right === column && merge.top >= first && merge.bottom <= last;
  return sheet.merges.map((merge) => (isCode(merge) ? { ...merge, right: column + count - 1 } : merge));
}

/** Codes in cells that hold numbers: "06" has become 6, "1.10" is 1.1. */
export const codesWithoutZeros: Mutation = {
  kind: 'codes without zeros',
  apply: (sheet) => {
    const columns = new Set(codeColumns(sheet));
    if (columns.size === 0) return null;
    return withCells(sheet, (cell, row, column) => {
      const text = textOf(cell);
      return columns.has(column) && isBodyRow(row) && /^\d+(\.\d+)?$/.test(text) ? withValue(cell, Number(text)) : cell;
    });
  },
};
