import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Finding } from '../../rules/finding';
import type { Edit } from '../../sheet/edit';
import { useFocusBack } from '../shell/use-focus-back';
import { useFindingActions } from './finding-actions-context';
import { IgnoreForm } from './ignore-form';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

export interface RemarkActionsProps {
  /** What is put right or ignored together. */
  readonly findings: readonly Finding[];
  readonly className: string;
  /** What its button says, and the edits that it carries out; null where there are none. */
  readonly fix: {
    readonly text: string;
    readonly appearance: 'primary' | 'secondary';
    readonly edits: readonly Edit[];
  } | null;
  /** What the button says that opens the form, and the one that ends it. */
  readonly ignoreText: string;
  readonly submitText: string;
  /** What is shown above. */
  readonly children?: ReactNode;
}

/** Putting right or ignoring, with a reason; the focus goes to the list with what leaves it, and back to the button otherwise. */
export function RemarkActions(props: RemarkActionsProps): ReactElement {
  const { findings, className, fix, ignoreText, submitText, children } = props;
  const styles = useStyles();
  const { onFix, onIgnore } = useFindingActions();
  const [ignoring, setIgnoring] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const ignoreButton = useRef<HTMLButtonElement>(null);
  const leaveForm = useFocusBack(ignoring, () => ignoreButton.current?.focus());
  /** What was chosen is about to leave the list, and what has the focus with it. */
  const focusList = () => place.current?.closest<HTMLElement>('[role=tree]')?.focus();
  return (
    <div ref={place} className={className} onClick={(event) => event.stopPropagation()}>
      {children}
      {ignoring ? (
        <IgnoreForm
          submit={submitText}
          onIgnore={(reason) => {
            focusList();
            onIgnore(findings, reason);
          }}
          onCancel={() => {
            leaveForm();
            setIgnoring(false);
          }}
        />
      ) : (
        <div className={styles.buttons}>
          {fix && (
            <Button
              size="small"
              appearance={fix.appearance}
              onClick={() => {
                focusList();
                onFix(fix.edits);
              }}
            >
              {fix.text}
            </Button>
          )}
          <Button ref={ignoreButton} size="small" onClick={() => setIgnoring(true)}>
            {ignoreText}
          </Button>
        </div>
      )}
    </div>
  );
}
