import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, type FocusEvent, type ReactElement } from 'react';
import type { Notice } from '../session/notice';
import { useWording } from '../wording/wording-context';
import { noticeContent, type NoticeAction } from './notice-content';

const useStyles = makeStyles({
  bar: { flexShrink: 0, borderRadius: 0, borderRight: 'none', borderLeft: 'none' },
  // In a narrow pane a sentence takes several lines.
  body: { whiteSpace: 'normal', paddingTop: '4px', paddingBottom: '4px' },
});

export interface NoticeBarProps {
  readonly notice: Notice;
  /** The file that is still open, or null. */
  readonly openFile: string | null;
  /** What the user can do about it, by its name; an action that is not offered is not shown. */
  readonly onAct: Readonly<Partial<Record<NoticeAction, () => void>>>;
  readonly onDismiss: () => void;
}

/** What just happened: something that did not succeed, or what was written, taken back or marked. */
export function NoticeBar({ notice, openFile, onAct, onDismiss }: NoticeBarProps): ReactElement {
  const styles = useStyles();
  const { wording, locale } = useWording();
  const before = useRef<HTMLElement | null>(null);
  const noteOrigin = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) before.current = relatedTarget;
  };
  /** What is pressed in the bar takes the bar away: the focus goes back to where it came from. */
  const andLeave = (act: () => void) => () => {
    before.current?.focus();
    act();
  };
  const { intent, title, text, actions } = noticeContent(notice, openFile, wording, locale);
  const names: Readonly<Record<NoticeAction, string>> = {
    undo: wording.fill.undo,
    save: wording.file.saveCopy,
    retry: wording.problem.retry,
    clearMarks: wording.marks.clear,
    removeReport: wording.report.remove,
    saveFirst: wording.unsaved.saveFirst,
    discard: wording.unsaved.discard,
  };
  return (
    <MessageBar
      intent={intent}
      // Without buttons there is nothing for a second line, which would stay empty.
      layout={actions.length === 0 ? 'singleline' : text ? 'multiline' : 'auto'}
      className={styles.bar}
      onFocus={noteOrigin}
      role={intent === 'error' ? 'alert' : 'status'}
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle> {text}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular aria-hidden />}
            aria-label={wording.file.close}
            onClick={andLeave(onDismiss)}
          />
        }
      >
        {actions.map((action) => {
          const act = onAct[action];
          return (
            act && (
              <Button key={action} size="small" onClick={andLeave(act)}>
                {names[action]}
              </Button>
            )
          );
        })}
      </MessageBarActions>
    </MessageBar>
  );
}
