import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { useWording } from '../wording/wording-context';
import type { Wording } from '../wording/wording';
import type { Task } from './use-workbook';

const SAY_AFTER = 300;
const OFFER_CANCEL_AFTER = 3000;

const useStyles = makeStyles({
  bar: {
    position: 'absolute',
    zIndex: 20,
    top: '52px',
    left: '50%',
    transform: 'translateX(-50%)',
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    maxWidth: 'calc(100% - 32px)',
    boxSizing: 'border-box',
    padding: '8px 16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
});

/** Says what is being done once it takes longer than a blink, over what is on screen, which stays. */
export function TaskBar({ task }: { readonly task: Task }): ReactElement | null {
  const styles = useStyles();
  const { wording } = useWording();
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timers = [SAY_AFTER, OFFER_CANCEL_AFTER].map((time) => setTimeout(() => setWaited(time), time));
    return () => timers.forEach(clearTimeout);
  }, []);
  if (waited < SAY_AFTER) return null;
  return (
    <div className={styles.bar} role="status">
      <Spinner size="tiny" labelPosition="after" label={taskText(task, wording)} />
      {waited >= OFFER_CANCEL_AFTER && (
        <Button size="small" onClick={task.cancel}>
          {wording.file.cancel}
        </Button>
      )}
    </div>
  );
}

function taskText({ kind, file }: Task, { file: words }: Wording): string {
  return {
    open: words.opening(file),
    plan: words.planning,
    apply: words.filling,
    undo: words.undoing,
    save: words.saving,
  }[kind];
}
