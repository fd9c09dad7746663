import type { CellPosition } from '../../sheet/address';
import type { SheetView } from './sheet-view';

/** What a key press needs to know of the keyboard event. */
export interface GridKey {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

/** Where a key takes the selection, as in Excel; null where the key means nothing to the sheet. */
export function cellAfterKey(
  view: SheetView,
  from: CellPosition,
  { key, ctrl, shift }: GridKey,
  pageRows: number,
): CellPosition | null {
  const { rows, columns } = view;
  const area = view.merges.areaOf(from);
  const content = view.sheet.contentRange ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const firstRow = rows.isHidden(0) ? rows.step(0, 1) : 0;
  const firstColumn = columns.isHidden(0) ? columns.step(0, 1) : 0;
  const to = (row: number, column: number): CellPosition => anchorOf(view, { row, column });

  switch (key) {
    case 'ArrowDown':
      return to(ctrl ? edgeOfContent(view, from, 1, 0).row : rows.step(area.bottom, 1), from.column);
    case 'ArrowUp':
      return to(ctrl ? edgeOfContent(view, from, -1, 0).row : rows.step(area.top, -1), from.column);
    case 'ArrowRight':
      return to(from.row, ctrl ? edgeOfContent(view, from, 0, 1).column : columns.step(area.right, 1));
    case 'ArrowLeft':
      return to(from.row, ctrl ? edgeOfContent(view, from, 0, -1).column : columns.step(area.left, -1));
    case 'PageDown':
      return ctrl ? null : to(visible(rows, Math.min(from.row + pageRows, rows.count - 1)), from.column);
    case 'PageUp':
      return ctrl ? null : to(visible(rows, Math.max(from.row - pageRows, 0)), from.column);
    case 'Home':
      return to(ctrl ? firstRow : from.row, firstColumn);
    case 'End':
      return to(ctrl ? visible(rows, content.bottom) : from.row, visible(columns, content.right));
    case 'Backspace':
      return ctrl ? from : null;
    case 'Enter':
      return to(rows.step(shift ? area.top : area.bottom, shift ? -1 : 1), from.column);
    default:
      return null;
  }
}

/** The cell that stands for a merged area; any other cell is itself. */
export function anchorOf(view: SheetView, position: CellPosition): CellPosition {
  const { top, left } = view.merges.areaOf(position);
  return { row: top, column: left };
}

function visible(axis: SheetView['rows'], index: number): number {
  if (!axis.isHidden(index)) return index;
  const before = axis.step(index, -1);
  return before === index ? axis.step(index, 1) : before;
}

/** Ctrl+arrow: to the end of the filled stretch, or over a gap to the next filled cell, or to the edge of the content. */
function edgeOfContent(view: SheetView, from: CellPosition, down: -1 | 0 | 1, right: -1 | 0 | 1): CellPosition {
  const content = view.sheet.contentRange;
  if (!content) return from;
  const filled = ({ row, column }: CellPosition) => (view.sheet.rows.get(row)?.[column]?.value ?? null) !== null;
  const next = ({ row, column }: CellPosition): CellPosition => ({
    row: down === 0 ? row : view.rows.step(row, down),
    column: right === 0 ? column : view.columns.step(column, right),
  });
  const inside = ({ row, column }: CellPosition) =>
    row >= 0 && column >= 0 && row <= content.bottom && column <= content.right;

  let here = from;
  const insideStretch = filled(here) && filled(next(here));
  for (;;) {
    const after = next(here);
    if ((after.row === here.row && after.column === here.column) || !inside(after)) return here;
    if (insideStretch && !filled(after)) return here;
    here = after;
    if (!insideStretch && filled(here)) return here;
  }
}
