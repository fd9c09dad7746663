import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import { useWording } from '../wording/wording-context';
import type { Wording } from '../wording/wording';
import type { Notice } from './use-workbook';

const useStyles = makeStyles({ bar: { flexShrink: 0, borderRadius: 0, borderRight: 'none', borderLeft: 'none' } });

export interface NoticeBarProps {
  readonly notice: Notice;
  /** The file that is still open, or null. */
  readonly openFile: string | null;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onSave: () => void;
  readonly onDismiss: () => void;
}

/** What just happened: a file that could not be read, cells that were filled or taken back. */
export function NoticeBar({ notice, openFile, canUndo, onUndo, onSave, onDismiss }: NoticeBarProps): ReactElement {
  const styles = useStyles();
  const { wording } = useWording();
  const dismiss = (
    <Button
      appearance="transparent"
      icon={<DismissRegular aria-hidden />}
      aria-label={wording.file.close}
      onClick={onDismiss}
    />
  );
  if (notice.kind === 'problem') {
    const keeps = notice.during === 'open' && openFile !== null ? ` ${wording.problem.stillOpen(openFile)}` : '';
    return (
      <MessageBar intent="error" layout="multiline" className={styles.bar} role="alert">
        <MessageBarBody>
          <MessageBarTitle>{problemTitle(notice, wording)}</MessageBarTitle>{' '}
          {wording.problem.reasons[notice.failure.code]}
          {keeps}
        </MessageBarBody>
        <MessageBarActions containerAction={dismiss} />
      </MessageBar>
    );
  }
  const filled = notice.kind === 'filled';
  return (
    <MessageBar intent="success" layout="auto" className={styles.bar} role="status">
      <MessageBarBody>
        <MessageBarTitle>
          {filled ? wording.fill.done(notice.count) : wording.fill.undone(notice.count)}
        </MessageBarTitle>
      </MessageBarBody>
      <MessageBarActions containerAction={dismiss}>
        {filled && canUndo && (
          <Button size="small" onClick={onUndo}>
            {wording.fill.undo}
          </Button>
        )}
        {filled && (
          <Button size="small" onClick={onSave}>
            {wording.file.saveCopy}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function problemTitle({ during, file }: Notice & { kind: 'problem' }, { problem }: Wording): string {
  switch (during) {
    case 'open':
      return problem.title(file);
    case 'plan':
      return problem.planTitle;
    case 'apply':
      return problem.fillTitle;
    case 'undo':
      return problem.undoTitle;
    case 'save':
      return problem.saveTitle;
  }
}
