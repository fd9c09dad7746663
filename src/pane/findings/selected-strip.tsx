import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatAddress, type CellPosition } from '../../sheet/address';
import type { Cell } from '../../sheet/cell';
import { cellText } from '../grid/cell-text';
import type { Mark } from '../grid/marks';
import { SeverityIcon } from '../theme/severity-icon';
import { useWording } from '../wording/wording-context';
import { findingText } from './describe';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: '8px',
    minHeight: '30px',
    boxSizing: 'border-box',
    padding: '4px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  more: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

export interface SelectedStripProps {
  readonly position: CellPosition;
  /** What it holds; null where only its finding is to be told (what Excel shows may be newer than what was read). */
  readonly cell: Cell | null;
  readonly mark: Mark | null;
}

/** What is to say about the selected cell, in one line below the list; it follows the selection. */
export function SelectedStrip({ position, cell, mark }: SelectedStripProps): ReactElement {
  const styles = useStyles();
  const { wording, locale } = useWording();
  const first = mark?.findings[0];
  const content = cell ? cellText(cell, locale) || wording.grid.emptyCell : wording.selected.noFinding;
  const text = first ? findingText(first, locale).what : content;
  const others = (mark?.findings.length ?? 1) - 1;
  return (
    <div className={styles.strip} role="status" aria-label={wording.selected.label}>
      {first && <SeverityIcon severity={first.severity} size={14} />}
      <span className={styles.text} title={text}>
        {wording.selected.cell(formatAddress(position))}: {text}
      </span>
      {others > 0 && <span className={styles.more}>{wording.selected.more(others)}</span>}
    </div>
  );
}
