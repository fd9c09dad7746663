import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../rules/finding';
import { useWording } from '../wording/wording-context';
import { FixPreview } from './fix-preview';
import { RemarkActions } from './remark-actions';

const useStyles = makeStyles({
  actions: { display: 'grid', gap: '8px', paddingTop: '4px', paddingBottom: '4px', cursor: 'auto' },
});

/** What can be done about the chosen finding: put it right where that is safe or at least known, or ignore it. */
export function FindingActions({ finding }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const { wording } = useWording();
  const { fix } = finding;
  const isSafe = fix?.kind === 'safe';
  return (
    <RemarkActions
      findings={[finding]}
      className={styles.actions}
      fix={
        fix && {
          text: isSafe ? wording.fix.safe : wording.fix.apply,
          appearance: isSafe ? 'primary' : 'secondary',
          edits: fix.edits,
        }
      }
      ignoreText={wording.ignore.button}
      submitText={wording.ignore.submit}
    >
      {fix?.kind === 'suggestion' && <FixPreview edits={fix.edits} />}
    </RemarkActions>
  );
}
