import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { Finding } from '../../rules/finding';
import { useFocusBack } from '../shell/use-focus-back';
import { useWording } from '../wording/wording-context';
import { useFindingActions } from './finding-actions-context';
import { useFindingsStyles } from './findings-styles';
import { IgnoreForm } from './ignore-form';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/**
 * What can be done about the same remark on several cells: put them all right where that is safe, or ignore them all, for one reason.
 * Suggestions are to be read one by one.
 */
export function GroupActions({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useFindingsStyles();
  const own = useStyles();
  const { wording } = useWording();
  const { onFix, onIgnore } = useFindingActions();
  const [ignoring, setIgnoring] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const ignoreButton = useRef<HTMLButtonElement>(null);
  const leaveForm = useFocusBack(ignoring, () => ignoreButton.current?.focus());
  const isSafe = findings.every(({ fix }) => fix?.kind === 'safe');
  const edits = isSafe ? findings.flatMap(({ fix }) => fix?.edits ?? []) : [];
  /** The group is about to leave the list, and what has the focus with it. */
  const focusList = () => place.current?.closest<HTMLElement>('[role=tree]')?.focus();
  return (
    <div ref={place} className={styles.actions} onClick={(event) => event.stopPropagation()}>
      {ignoring ? (
        <IgnoreForm
          submit={wording.ignore.submitAll(findings.length)}
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
        <div className={own.buttons}>
          {edits.length > 0 && (
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                focusList();
                onFix(edits);
              }}
            >
              {wording.fix.all(edits.length)}
            </Button>
          )}
          <Button ref={ignoreButton} size="small" onClick={() => setIgnoring(true)}>
            {wording.ignore.all}
          </Button>
        </div>
      )}
    </div>
  );
}
