import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { Locale } from '../../text/locale';
import type { Wording } from '../wording/wording';
import { GridCell } from './grid-cell';
import { useGridStyles } from './grid-styles';
import type { RowMarks } from './marks';
import { boxesInRow } from './row-cells';
import type { SheetView } from './sheet-view';

export interface GridRowProps {
  readonly view: SheetView;
  readonly row: number;
  /** Where the row is drawn, from the top of what holds it. */
  readonly top: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The selected cell's column when it is in this row, else null. */
  readonly activeColumn: number | null;
  /** Whether the selection touches the row: its number is then shown as chosen. */
  readonly selected: boolean;
  readonly marks: RowMarks | undefined;
  readonly planned: ReadonlySet<number> | undefined;
  /** Draws merged areas only, for a row above the window whose areas reach down into it. */
  readonly mergedOnly?: boolean;
  /** A row drawn a second time while frozen, for the eye only. */
  readonly copy?: boolean;
  readonly locale: Locale;
  readonly dark: boolean;
  readonly wording: Wording;
}

/** One row of the sheet with its number; drawn again only when something in it changed. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { view, row, top, firstColumn, lastColumn, activeColumn, marks, planned, mergedOnly, copy } = props;
  const styles = useGridStyles();
  const boxes = boxesInRow(view, row, firstColumn, lastColumn).filter((box) => !mergedOnly || box.lastRow > row);
  return (
    <div
      role={copy ? undefined : 'row'}
      aria-rowindex={copy ? undefined : row + 1}
      className={styles.row}
      style={{ top, height: view.rows.size(row) }}
    >
      <div
        role={copy ? undefined : 'rowheader'}
        className={mergeClasses(
          styles.heading,
          styles.number,
          props.selected && styles.headingSelected,
          props.selected && styles.numberSelected,
        )}
      >
        {row + 1}
      </div>
      {boxes.map((box) => (
        <GridCell
          key={box.column}
          view={view}
          row={row}
          box={box}
          mark={marks?.get(box.column) ?? null}
          planned={planned?.has(box.column) ?? false}
          active={!copy && activeColumn === box.column}
          locale={props.locale}
          dark={props.dark}
          wording={props.wording}
        />
      ))}
    </div>
  );
});
