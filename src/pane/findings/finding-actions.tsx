import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { Finding } from '../../rules/finding';
import { useFocusBack } from '../shell/use-focus-back';
import { useWording } from '../wording/wording-context';
import { FixPreview } from './fix-preview';
import { IgnoreForm } from './ignore-form';
import { useFindingActions } from './finding-actions-context';

const useStyles = makeStyles({
  actions: { display: 'grid', gap: '8px', paddingTop: '4px', paddingBottom: '4px', cursor: 'auto' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What can be done about the chosen finding: put it right where that is safe or at least known, or ignore it. */
export function FindingActions({ finding }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const { wording } = useWording();
  const { onFix, onIgnore } = useFindingActions();
  const [ignoring, setIgnoring] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const ignoreButton = useRef<HTMLButtonElement>(null);
  const leaveForm = useFocusBack(ignoring, () => ignoreButton.current?.focus());
  const { fix } = finding;
  /** The finding is about to leave the list, and what has the focus with it. */
  const focusList = () => place.current?.closest<HTMLElement>('[role=tree]')?.focus();

  return (
    <div ref={place} className={styles.actions} onClick={(event) => event.stopPropagation()}>
      {fix?.kind === 'suggestion' && <FixPreview edits={fix.edits} />}
      {ignoring ? (
        <IgnoreForm
          submit={wording.ignore.submit}
          onIgnore={(reason) => {
            focusList();
            onIgnore([finding], reason);
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
              appearance={fix.kind === 'safe' ? 'primary' : 'secondary'}
              onClick={() => {
                focusList();
                onFix(fix.edits);
              }}
            >
              {fix.kind === 'safe' ? wording.fix.safe : wording.fix.apply}
            </Button>
          )}
          <Button ref={ignoreButton} size="small" onClick={() => setIgnoring(true)}>
            {wording.ignore.button}
          </Button>
        </div>
      )}
    </div>
  );
}
