import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Task } from '../session/notice';
import { useWording } from '../wording/wording-context';

const SAY_AFTER = 300;
const OFFER_CANCEL_AFTER = 3000;

const useStyles = makeStyles({
  bar: {
    position: 'absolute',
    zIndex: 20,
    // Over the end of the list: what the user is about to press stays free.
    bottom: '44px',
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
      <Spinner size="tiny" labelPosition="after" label={wording.tasks[task.kind](task.file)} />
      {waited >= OFFER_CANCEL_AFTER && (
        <Button size="small" onClick={task.cancel}>
          {wording.file.cancel}
        </Button>
      )}
    </div>
  );
}
