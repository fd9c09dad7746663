import { mergeClasses } from '@fluentui/react-components';
import type { CSSProperties, ReactElement } from 'react';
import { formatAddress } from '../../sheet/address';
import type { Locale } from '../../text/locale';
import type { Wording } from '../wording/wording';
import { cellAlignment, cellText, fittingCellText } from './cell-text';
import { fillColors } from './colors';
import { NUMBERS_WIDTH, useGridStyles } from './grid-styles';
import { useMarkStyles } from './mark-styles';
import type { Mark } from './marks';
import type { RowBox } from './row-cells';
import type { SheetView } from './sheet-view';

const INDENT = 9;

export interface GridCellProps {
  readonly view: SheetView;
  readonly row: number;
  readonly box: RowBox;
  readonly mark: Mark | null;
  readonly planned: boolean;
  readonly active: boolean;
  readonly locale: Locale;
  readonly dark: boolean;
  readonly wording: Wording;
}

/** The id of a cell's element, for aria-activedescendant. */
export function cellElementId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** One cell (or merged area) at its place in its row. */
export function GridCell(props: GridCellProps): ReactElement {
  const { view, row, box, mark, planned, active, locale, dark, wording } = props;
  const styles = useGridStyles();
  const marks = useMarkStyles();
  const { cell, column } = box;
  const { look } = cell;
  const width = view.columns.span(column, box.lastColumn);
  const alignment = cellAlignment(cell);
  const runs = box.textFrom < column || box.textTo > box.lastColumn;
  const fill = look.fill ? fillColors(look.fill, dark) : null;
  const tint = mark && !fill ? tintOf(mark, marks) : undefined;

  const place: CSSProperties = {
    left: NUMBERS_WIDTH + view.columns.start(column) - 1,
    width: width + 1,
    height: view.rows.span(row, box.lastRow) + 1,
    ...(fill && { backgroundColor: fill.background, color: fill.text }),
  };
  const indent = look.indent * INDENT + 2;
  const text: CSSProperties = {
    ...(look.indent > 0 && (alignment === 'right' ? { paddingRight: indent } : { paddingLeft: indent })),
    ...(runs && {
      left: view.columns.start(box.textFrom) - view.columns.start(column),
      right: view.columns.start(column) + width - view.columns.start(box.textTo + 1),
    }),
  };
  return (
    <div
      role="gridcell"
      id={active ? cellElementId(row, column) : undefined}
      aria-colindex={column + 1}
      aria-selected={active}
      aria-label={active || mark ? cellLabel(props) : undefined}
      aria-colspan={box.lastColumn > column ? box.lastColumn - column + 1 : undefined}
      aria-rowspan={box.lastRow > row ? box.lastRow - row + 1 : undefined}
      data-row={row}
      data-column={column}
      data-mark={mark?.severity}
      data-planned={planned || undefined}
      className={mergeClasses(
        styles.cell,
        runs && styles.over,
        look.border && styles.bordered,
        styles[VERTICAL[look.vertical ?? 'bottom']],
        tint,
        planned && styles.planned,
      )}
      style={place}
    >
      {cell.value !== null && (
        <span
          className={mergeClasses(
            styles.text,
            styles[alignment],
            look.wrap && styles.wrap,
            look.bold && styles.bold,
            look.italic && styles.italic,
            runs && styles.running,
            mark?.severity === 'error' && alignment === 'left' && marks.errorText,
          )}
          style={text}
        >
          {fittingCellText(cell, width, locale)}
        </span>
      )}
      {mark && (
        <span
          className={mergeClasses(
            marks.mark,
            markOf(mark, marks),
            mark.severity === 'warning' && (alignment === 'right' ? marks.cornerLeft : marks.cornerRight),
          )}
          title={markTitle(mark, wording)}
        />
      )}
    </div>
  );
}

const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

function tintOf(mark: Mark, marks: ReturnType<typeof useMarkStyles>): string | undefined {
  return { error: marks.errorTint, warning: marks.warningTint, info: undefined }[mark.severity];
}

function markOf(mark: Mark, marks: ReturnType<typeof useMarkStyles>): string {
  return { error: marks.errorMark, warning: marks.warningMark, info: marks.infoMark }[mark.severity];
}

function markTitle(mark: Mark, wording: Wording): string {
  return wording.severity[mark.severity];
}

/** What a screen reader says of the cell: address, text and mark. */
function cellLabel({ row, box, mark, locale, wording }: GridCellProps): string {
  const address = formatAddress({ row, column: box.column });
  return [address, cellText(box.cell, locale) || wording.grid.emptyCell, mark && markTitle(mark, wording)]
    .filter(Boolean)
    .join(', ');
}
