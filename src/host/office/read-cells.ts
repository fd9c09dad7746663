import type { RoundTrip } from './excel-door';
import { gridOf } from './cell-content';
import { asHostError } from './errors';
import { SheetCells } from './sheet-cells';
import { rangesIn } from './sheet-list';
import type { SurveyedSheet } from './survey-sheets';

/** How much is asked for at once, in bytes of the answer; Excel on the web allows 5 MB. */
export const CHUNK_BYTES = 4 * 1024 * 1024;

/** What a cell is taken to cost before any was read: value, formula and format of a text of some words. */
const FIRST_GUESS = 128;

/** Later cells may be longer than those already read. */
const MARGIN = 1.1;

/** Some rows of a sheet, read together; `bottom` belongs to them. */
interface Piece {
  readonly cells: SheetCells;
  readonly top: number;
  readonly bottom: number;
}

export interface ReadCellsOptions {
  readonly chunkBytes: number;
  /** Whether to ask which rows and columns are hidden, where it is some of them. */
  readonly hidden: boolean;
}

/**
 * Reads all cells of the sheets, as many at once as fit: one round trip for each chunk, and one more where a long workbook holds
 * texts that may be errors.
 */
export async function readCells(
  trip: RoundTrip,
  sheets: readonly SurveyedSheet[],
  { chunkBytes, hidden }: ReadCellsOptions,
): Promise<SheetCells[]> {
  const read = sheets.map((sheet) => new SheetCells(sheet));
  let waiting = read.flatMap((cells): Piece[] => (cells.used ? [{ cells, ...cells.used }] : []));
  let cost = FIRST_GUESS;
  let isFirst = true;
  while (waiting.length > 0) {
    const [now, later] = split(waiting, Math.floor(chunkBytes / cost));
    const withTypes = isFirst && later.length === 0;
    try {
      cost = (await readPieces(trip, now, { withTypes, hidden })) * MARGIN;
      waiting = later;
      isFirst = false;
    } catch (error) {
      const isDivisible = now.length > 1 || now[0]!.bottom > now[0]!.top;
      if (asHostError(error).code !== 'too-large' || !isDivisible) throw error;
      cost = (chunkBytes / cellCount(now)) * 2;
    }
  }
  await readTypes(trip, read, chunkBytes);
  return read;
}

function width({ cells }: Piece): number {
  return cells.used!.right - cells.used!.left + 1;
}

function cellCount(pieces: readonly Piece[]): number {
  return pieces.reduce((count, piece) => count + width(piece) * (piece.bottom - piece.top + 1), 0);
}

/** Takes pieces of about so many cells off the front, cutting one between rows where it must; at least one row. */
function split(pieces: readonly Piece[], cells: number): [now: Piece[], later: Piece[]] {
  const now: Piece[] = [];
  let room = cells;
  for (const [index, piece] of pieces.entries()) {
    const rows = Math.max(Math.floor(room / width(piece)), now.length === 0 ? 1 : 0);
    if (rows === 0) return [now, pieces.slice(index)];
    const bottom = Math.min(piece.bottom, piece.top + rows - 1);
    now.push({ ...piece, bottom });
    if (bottom < piece.bottom) return [now, [{ ...piece, top: bottom + 1 }, ...pieces.slice(index + 1)]];
    room -= cellCount([piece]);
  }
  return [now, []];
}

/** One round trip. Gives the bytes that a cell has cost. */
async function readPieces(
  trip: RoundTrip,
  pieces: readonly Piece[],
  { withTypes, hidden }: { readonly withTypes: boolean; readonly hidden: boolean },
): Promise<number> {
  const answers = await trip((context) => {
    const range = rangesIn(context);
    return pieces.map(({ cells, top, bottom }) => {
      const { survey } = cells;
      const block = range(survey.sheet.id, { ...cells.used!, top, bottom });
      block.load(withTypes ? 'values,formulas,numberFormat,valueTypes' : 'values,formulas,numberFormat');
      return {
        block,
        rows: hidden && survey.hiddenRows === 'some' ? block.getRowProperties({ rowHidden: true }) : null,
        columns:
          hidden && survey.hiddenColumns === 'some' && top === cells.used!.top
            ? block.getColumnProperties({ columnHidden: true })
            : null,
      };
    });
  });
  let bytes = 0;
  answers.forEach(({ block, rows, columns }, index) => {
    const { cells, top } = pieces[index]!;
    const { name } = cells.survey.sheet;
    const values = gridOf(block.values, name);
    const formulas = gridOf(block.formulas, name);
    const formats = gridOf(block.numberFormat, name);
    cells.add(top, { values, formulas, formats, types: withTypes ? gridOf(block.valueTypes, name) : null });
    if (rows) cells.hideRows(top, rows.value);
    if (columns) cells.hideColumns(columns.value);
    bytes += [values, formulas, formats].reduce((sum, grid) => sum + JSON.stringify(grid).length, 0);
  });
  return bytes / cellCount(pieces);
}

/** Bytes of a value type in an answer. */
const TYPE_BYTES = 12;

/** Finds out which of the texts that look like errors are errors, column by column. */
async function readTypes(trip: RoundTrip, read: readonly SheetCells[], chunkBytes: number): Promise<void> {
  let columns = read.flatMap((cells) => cells.doubtfulColumns().map((area) => ({ cells, area })));
  while (columns.length > 0) {
    let room = chunkBytes / TYPE_BYTES;
    const end = columns.findIndex(({ area }, index) => (room -= area.bottom - area.top + 1) < 0 && index > 0);
    const now = end < 0 ? columns : columns.slice(0, end);
    columns = end < 0 ? [] : columns.slice(end);
    const answers = await trip((context) => {
      const range = rangesIn(context);
      return now.map(({ cells, area }) => range(cells.survey.sheet.id, area).load('valueTypes'));
    });
    answers.forEach(({ valueTypes }, index) => {
      const { cells, area } = now[index]!;
      cells.resolve(area, gridOf(valueTypes, cells.survey.sheet.name));
    });
  }
}
