import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import type { ReactElement } from 'react';
import type { JournalEntry } from '../../app/journal';
import { EmptyState } from '../findings/empty-state';
import { stepTime } from '../wording/clock';
import { useWording } from '../wording/wording-context';
import { stepCells } from './step-cells';

const useStyles = makeStyles({
  list: { flexGrow: 1, minHeight: 0, overflowY: 'auto', margin: 0, padding: '4px 12px', listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '12px',
    padding: '10px 0',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  step: { flexGrow: 1, minWidth: 0 },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  fact: {
    margin: '2px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  button: { flexShrink: 0 },
  foot: {
    flexShrink: 0,
    margin: 0,
    padding: '8px 12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface HistoryTabProps {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[];
  /** Whether the history is still there after the page was closed. */
  readonly isLasting: boolean;
  readonly onUndo: (entry: string) => void;
}

/** What was written to the workbook and when, the latest first; each step can be taken back. */
export function HistoryTab({ entries, isLasting, onUndo }: HistoryTabProps): ReactElement {
  const styles = useStyles();
  const { wording, locale } = useWording();
  const { history } = wording;
  return (
    <>
      {entries.length === 0 ? (
        <EmptyState icon={<HistoryRegular aria-hidden />} title={history.none} sentences={[history.noneText]} />
      ) : (
        <ul className={styles.list} aria-label={history.list}>
          {[...entries].reverse().map(({ id, reason, at, state, edits }) => {
            const time = stepTime(new Date(at), new Date(), locale);
            return (
              <li key={id} className={styles.item}>
                <div className={styles.step}>
                  <p className={styles.name}>{history.reasons[reason]}</p>
                  <p className={styles.fact}>
                    {time} · {history.cells(edits.length)}
                  </p>
                  <p className={styles.fact}>{stepCells(edits)}</p>
                  {state === 'planned' && <p className={styles.fact}>{history.cutShort}</p>}
                </div>
                <Button
                  size="small"
                  className={styles.button}
                  aria-label={history.undoLabel(history.reasons[reason], time)}
                  onClick={() => onUndo(id)}
                >
                  {history.undo}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {!isLasting && <p className={styles.foot}>{history.passing}</p>}
    </>
  );
}
