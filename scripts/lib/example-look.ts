import type { CellInput, SheetInput, StyledCellInput } from '../../test/support/workbook-builder';

/** One-based rows of the example's header block; the body follows. */
const HEADER = { first: 5, last: 7 };
const HEADER_FILL = '#d9e7e4';
const LEVEL_FILL = '#f1f6f5';
const LINE_HEIGHT = 15;
/** Zero-based columns of the code; their cells are narrow and centred. */
const LAST_CODE_COLUMN = 4;

/**
 * Gives the example's sheet what an office would give it: borders, a filled header, wrapped text and rows high enough for it.
 * The table's notation has no words for these.
 */
export function withLook(sheet: SheetInput): SheetInput {
  // Rows that the table leaves out are holes in the list, which `reduce` passes over.
  const width = sheet.rows.reduce((widest, cells) => Math.max(widest, cells?.length ?? 0), 0);
  const rows = sheet.rows.map((cells, index) => (cells ? withRowLook(cells, index + 1, width) : cells));
  return { ...sheet, rows, rowHeights: rowHeights(sheet) };
}

function withRowLook(cells: readonly (CellInput | undefined)[], row: number, width: number): StyledCellInput[] {
  const all = Array.from({ length: width }, (_, column) => styled(cells[column]));
  if (row < HEADER.first) return all.map((cell) => (row === 3 ? cell : { ...cell, horizontal: 'center' }));
  if (row <= HEADER.last) return all.map((cell) => ({ ...cell, ...HEADER_LOOK }));
  const fill = all.some((cell) => cell.bold) ? { fill: LEVEL_FILL } : {};
  return all.map((cell, column) => ({ ...cell, ...fill, ...bodyLook(cell, column) }));
}

const HEADER_LOOK: StyledCellInput = {
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  border: true,
  fill: HEADER_FILL,
};

function bodyLook(cell: StyledCellInput, column: number): StyledCellInput {
  const centered = column <= LAST_CODE_COLUMN || cell.value === '-' || cell.format?.endsWith('%');
  return { vertical: 'top', wrap: true, border: true, ...(centered ? { horizontal: 'center' } : {}) };
}

/** Heights for the text that wraps; a merged cell counts for nothing, its text has the room of several columns or rows. */
function rowHeights(sheet: SheetInput): Record<number, number> {
  const widths = Object.values(sheet.columnWidths ?? {});
  const heights: Record<number, number> = { 5: 3 * LINE_HEIGHT, 6: 5 * LINE_HEIGHT };
  for (let row = HEADER.last + 1; row <= sheet.rows.length; row++) {
    const lines = (sheet.rows[row - 1] ?? []).map((cell, column) => {
      const { value } = styled(cell);
      return typeof value === 'string' ? Math.ceil(value.length / ((widths[column] ?? 9) - 1)) : 1;
    });
    heights[row] = LINE_HEIGHT * Math.max(1, ...lines);
  }
  return heights;
}

function styled(cell: CellInput | undefined): StyledCellInput {
  if (cell === undefined) return {};
  return typeof cell === 'object' && cell !== null ? cell : { value: cell };
}
