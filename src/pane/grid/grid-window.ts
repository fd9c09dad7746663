import type { CellPosition } from '../../sheet/address';
import type { Rectangle } from '../../sheet/rectangle';
import type { FrozenRows } from './frozen-rows';
import { LETTERS_HEIGHT, NUMBERS_WIDTH } from './grid-styles';
import { rowsReachingDown } from './row-cells';
import type { SheetView } from './sheet-view';
import type { Viewport } from './use-viewport';

/** The rows and columns to draw for a scroll position. */
export interface GridWindow {
  readonly rows: readonly number[];
  /** Rows above of which merged areas only are to be seen. */
  readonly reachingDown: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Rows and columns drawn beyond the visible ones, so that scrolling does not show white. */
const SPARE_ROWS = 6;
const SPARE_COLUMNS = 2;
/** What is drawn before the size of the page is known. */
const FIRST_SIZE = { width: 1200, height: 700 };

/** What has to be drawn of the sheet. */
export function gridWindow(view: SheetView, viewport: Viewport): GridWindow {
  const height = viewport.height || FIRST_SIZE.height;
  const width = viewport.width || FIRST_SIZE.width;
  const firstRow = Math.max(0, view.rows.at(viewport.top) - SPARE_ROWS);
  const lastRow = Math.min(view.rows.count - 1, view.rows.at(viewport.top + height) + SPARE_ROWS);
  const firstColumn = Math.max(0, view.columns.at(viewport.left) - SPARE_COLUMNS);
  const lastColumn = Math.min(view.columns.count - 1, view.columns.at(viewport.left + width) + SPARE_COLUMNS);
  const rows: number[] = [];
  for (let row = firstRow; row <= lastRow; row++) if (!view.rows.isHidden(row)) rows.push(row);
  return { rows, reachingDown: rowsReachingDown(view, firstRow, firstColumn, lastColumn), firstColumn, lastColumn };
}

/** Where an area of cells is drawn on the sheet's canvas, in pixels. */
export function areaBox(
  view: SheetView,
  area: Rectangle,
): { top: number; left: number; width: number; height: number } {
  return {
    top: LETTERS_HEIGHT + view.rows.start(area.top) - 1,
    left: NUMBERS_WIDTH + view.columns.start(area.left) - 1,
    width: view.columns.span(area.left, area.right) + 1,
    height: view.rows.span(area.top, area.bottom) + 1,
  };
}

/**
 * Where to scroll so that a cell is seen: not at all when it is in sight; else by as little as needed, or to the middle.
 */
export function scrollToReveal(
  view: SheetView,
  position: CellPosition,
  viewport: Viewport,
  frozen: (scrollTop: number) => FrozenRows | null,
  center: boolean,
): { top: number; left: number } {
  const area = view.merges.areaOf(position);
  const frozenHeight = (scrollTop: number) => {
    const rows = frozen(scrollTop);
    return rows && position.row > rows.last ? view.rows.span(rows.first, rows.last) : 0;
  };
  const top = reveal(
    view.rows.start(area.top),
    view.rows.span(area.top, area.bottom),
    viewport.top,
    viewport.height - LETTERS_HEIGHT,
    frozenHeight,
    center,
  );
  const left = reveal(
    view.columns.start(area.left),
    view.columns.span(area.left, area.right),
    viewport.left,
    viewport.width - NUMBERS_WIDTH,
    () => 0,
    // Sideways as little as possible: the further left, the more of the row's name stays in sight.
    false,
  );
  return { top, left };
}

/** One direction of {@link scrollToReveal}; `covered` is what titles cover at a scroll position. */
function reveal(
  start: number,
  size: number,
  scroll: number,
  room: number,
  covered: (scroll: number) => number,
  center: boolean,
): number {
  const visible = start >= scroll + covered(scroll) && start + Math.min(size, room) <= scroll + room;
  if (visible) return scroll;
  if (center) return Math.max(0, start - Math.max(0, (room - size) / 2));
  if (start + size > scroll + room && size < room) return start + size - room;
  const above = Math.max(0, start);
  return Math.max(0, above - covered(above));
}
