import { mergeClasses } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, type KeyboardEvent, type MouseEvent, type ReactElement } from 'react';
import { columnLetters, type CellPosition } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { Table } from '../../table/table';
import type { MappingOverlay } from '../mapping/mapping-overlay';
import { useDarkMode } from '../theme/use-dark-mode';
import { useWording } from '../wording/wording-context';
import { frozenRows } from './frozen-rows';
import { cellElementId } from './grid-cell';
import { GridRow } from './grid-row';
import { LETTERS_HEIGHT, NUMBERS_WIDTH, useGridStyles } from './grid-styles';
import { areaBox, gridWindow } from './grid-window';
import { MappingBand } from './mapping-band';
import { markAt, type SheetMarks } from './marks';
import { anchorOf, cellAfterKey } from './navigation';
import { useReveal, type RevealWish } from './use-reveal';
import { useSheetView } from './use-sheet-view';
import { useViewport } from './use-viewport';

export interface SheetGridProps {
  readonly sheet: SheetSnapshot;
  /** The tables found on this sheet; their titles stay in sight. */
  readonly tables: readonly Table[];
  readonly marks: SheetMarks | undefined;
  /** Cells that filling would change, by row. */
  readonly planned: ReadonlyMap<number, ReadonlySet<number>> | undefined;
  /** Cells that the chosen finding speaks of. */
  readonly related: readonly CellPosition[];
  /** How a table of this sheet is read, while the user corrects it. */
  readonly overlay: MappingOverlay | null;
  readonly selected: CellPosition;
  readonly wish: RevealWish | null;
  readonly onSelect: (position: CellPosition) => void;
  /** Enter on a marked cell. */
  readonly onOpenMark: (position: CellPosition) => void;
  readonly onStepSheet: (step: 1 | -1) => void;
}

/** The sheet, drawn as far as it is in sight. One tab stop; arrow keys move the selected cell as in Excel. */
export function SheetGrid(props: SheetGridProps): ReactElement {
  const { sheet, tables, marks, planned, related, overlay, selected, wish, onSelect, onOpenMark, onStepSheet } = props;
  const styles = useGridStyles();
  const { wording, locale } = useWording();
  const dark = useDarkMode();
  const scroller = useRef<HTMLDivElement>(null);
  const view = useSheetView(sheet);
  const viewport = useViewport(scroller);
  const frozenAt = useCallback(
    (top: number, height: number) => frozenRows(tables, view.rows, top, height),
    [tables, view],
  );
  useReveal(scroller, view, wish, frozenAt);

  const area = useMemo(() => view.merges.areaOf(selected), [view, selected]);
  const drawn = gridWindow(view, viewport);
  const frozen = frozenAt(viewport.top, viewport.height);

  const select = (event: MouseEvent<HTMLDivElement>) => {
    const element = (event.target as Element).closest<HTMLElement>('[data-row]');
    if (!element) return;
    onSelect(anchorOf(view, { row: Number(element.dataset.row), column: Number(element.dataset.column) }));
  };

  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const ctrl = event.ctrlKey || event.metaKey;
    if (event.altKey) return;
    if (ctrl && (event.key === 'PageDown' || event.key === 'PageUp')) {
      event.preventDefault();
      onStepSheet(event.key === 'PageDown' ? 1 : -1);
      return;
    }
    if (event.key === 'Enter' && !event.shiftKey && markAt(marks, selected)) {
      event.preventDefault();
      onOpenMark(selected);
      return;
    }
    const pageRows = view.rows.at(viewport.top + viewport.height - LETTERS_HEIGHT) - view.rows.at(viewport.top);
    const key = { key: event.key, ctrl, shift: event.shiftKey };
    const next = cellAfterKey(view, selected, key, Math.max(1, pageRows - 1));
    if (!next) return;
    event.preventDefault();
    onSelect(next);
  };

  const row = (index: number, top: number, options?: { mergedOnly?: boolean; copy?: boolean }) => (
    <GridRow
      key={index}
      view={view}
      row={index}
      top={top}
      firstColumn={drawn.firstColumn}
      lastColumn={drawn.lastColumn}
      activeColumn={index === area.top ? area.left : null}
      selected={index >= area.top && index <= area.bottom}
      marks={marks?.get(index)}
      planned={planned?.get(index)}
      locale={locale}
      dark={dark}
      wording={wording}
      {...options}
    />
  );

  const letters: ReactElement[] = [];
  for (let column = drawn.firstColumn; column <= drawn.lastColumn; column++) {
    if (view.columns.isHidden(column)) continue;
    const chosen = column >= area.left && column <= area.right;
    letters.push(
      <div
        key={column}
        className={mergeClasses(
          styles.heading,
          styles.letter,
          chosen && styles.headingSelected,
          chosen && styles.letterSelected,
        )}
        style={{ left: NUMBERS_WIDTH + view.columns.start(column) - 1, width: view.columns.size(column) }}
      >
        {columnLetters(column)}
      </div>,
    );
  }

  const activeDrawn = drawn.rows.includes(area.top) && area.left <= drawn.lastColumn && area.right >= drawn.firstColumn;
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={wording.grid.label(sheet.name)}
      aria-rowcount={view.rows.count}
      aria-colcount={view.columns.count}
      aria-readonly="true"
      aria-activedescendant={activeDrawn ? cellElementId(area.top, area.left) : undefined}
      className={styles.scroller}
      onMouseDown={select}
      onKeyDown={press}
      data-region="grid"
    >
      <div
        role="presentation"
        className={styles.canvas}
        style={{ width: NUMBERS_WIDTH + view.columns.total, height: LETTERS_HEIGHT + view.rows.total }}
      >
        <div className={styles.letters} aria-hidden="true">
          <div className={mergeClasses(styles.heading, styles.corner)} />
          {letters}
        </div>
        {frozen && (
          <div className={styles.frozen} aria-hidden="true">
            {rowsBetween(frozen.first, frozen.last).map((index) =>
              row(index, view.rows.span(frozen.first, index - 1), { copy: true }),
            )}
            <div className={styles.frozenEdge} style={{ top: view.rows.span(frozen.first, frozen.last) }} />
          </div>
        )}
        <div role="rowgroup">
          {drawn.reachingDown.map((index) => row(index, LETTERS_HEIGHT + view.rows.start(index), { mergedOnly: true }))}
          {drawn.rows.map((index) => row(index, LETTERS_HEIGHT + view.rows.start(index)))}
        </div>
        {related.map((position) => (
          <div
            key={cellElementId(position.row, position.column)}
            className={styles.related}
            style={areaBox(view, view.merges.areaOf(position))}
          />
        ))}
        {overlay && (
          <MappingBand view={view} overlay={overlay} covered={frozen ? view.rows.span(frozen.first, frozen.last) : 0} />
        )}
        <div className={styles.selection} style={areaBox(view, area)} data-selection />
      </div>
    </div>
  );
}

function rowsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
