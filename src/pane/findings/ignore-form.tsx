import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type SyntheticEvent } from 'react';
import { useWording } from '../wording/wording-context';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px' },
  buttons: { display: 'flex', gap: '8px' },
});

/** A reason is a remark, not a report. */
const LONGEST_REASON = 200;

export interface IgnoreFormProps {
  /** What the button says that ignores. */
  readonly submit: string;
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why findings are ignored, where they stand. */
export function IgnoreForm({ submit: name, onIgnore, onCancel }: IgnoreFormProps): ReactElement {
  const styles = useStyles();
  const { wording } = useWording();
  const [reason, setReason] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onIgnore(reason.trim());
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={press}>
      <Field label={wording.ignore.reason} size="small">
        <Input
          ref={input}
          size="small"
          maxLength={LONGEST_REASON}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {name}
        </Button>
        <Button size="small" onClick={onCancel}>
          {wording.ignore.cancel}
        </Button>
      </div>
    </form>
  );
}
