import type { CellPosition } from '../../sheet/address';
import type { Rectangle } from '../../sheet/rectangle';
import type { ListedSheet } from './sheet-list';

/** A cell of a sheet, with whatever belongs to it. */
interface InSheet extends CellPosition {
  readonly sheet: ListedSheet;
}

/** Cells below each other in one column, dealt with at once. */
export interface CellRun<Cell> {
  readonly sheetId: string;
  readonly area: Rectangle;
  /** From the top down; rows of the area that nobody asked for have none. */
  readonly cells: readonly Cell[];
}

/** The client library cuts arrays of more than 1,500 cells into several writes of its own; ours stay below. */
const MAX_ROWS = 1_500;

/** Cells by sheet, column and row. */
export function inRunOrder<Cell extends InSheet>(cells: readonly Cell[]): Cell[] {
  return [...cells].sort((one, other) => {
    if (one.sheet.id !== other.sheet.id) return one.sheet.id < other.sheet.id ? -1 : 1;
    return one.column - other.column || one.row - other.row;
  });
}

/** Groups cells, given in run order, into runs; `gap` is how many rows between two of them a run may pass over. */
export function cellRuns<Cell extends InSheet>(cells: readonly Cell[], gap = 0): CellRun<Cell>[] {
  const groups: Cell[][] = [];
  for (const cell of cells) {
    const group = groups.at(-1);
    const [first, last] = [group?.[0], group?.at(-1)];
    const continues =
      first &&
      last &&
      cell.sheet.id === last.sheet.id &&
      cell.column === last.column &&
      cell.row - last.row - 1 <= gap &&
      cell.row - first.row < MAX_ROWS;
    if (continues) group!.push(cell);
    else groups.push([cell]);
  }
  return groups.map((group) => {
    const { sheet, row: top, column } = group[0]!;
    return { sheetId: sheet.id, area: { top, left: column, bottom: group.at(-1)!.row, right: column }, cells: group };
  });
}

/** Cuts a list wherever the costs of its items have come to the limit; an item alone may cost more. */
export function chunksBy<Item>(
  items: readonly Item[],
  limit: number,
  cost: (item: Item, previous?: Item) => number,
): Item[][] {
  const chunks: Item[][] = [];
  let room = 0;
  items.forEach((item, index) => {
    const price = cost(item, items[index - 1]);
    if (chunks.length === 0 || price > room) {
      chunks.push([]);
      room = limit;
    }
    chunks.at(-1)!.push(item);
    room -= price;
  });
  return chunks;
}
