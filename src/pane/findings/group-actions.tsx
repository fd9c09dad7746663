import type { ReactElement } from 'react';
import type { Finding } from '../../rules/finding';
import { useWording } from '../wording/wording-context';
import { useFindingsStyles } from './findings-styles';
import { RemarkActions } from './remark-actions';

/**
 * What can be done about the same remark on several cells: put them all right where that is safe, or ignore them all, for one reason.
 * Suggestions are to be read one by one.
 */
export function GroupActions({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useFindingsStyles();
  const { wording } = useWording();
  const isSafe = findings.every(({ fix }) => fix?.kind === 'safe');
  const edits = isSafe ? findings.flatMap(({ fix }) => fix?.edits ?? []) : [];
  return (
    <RemarkActions
      findings={findings}
      className={styles.actions}
      fix={edits.length > 0 ? { text: wording.fix.all(edits.length), appearance: 'primary', edits } : null}
      ignoreText={wording.ignore.all}
      submitText={wording.ignore.submitAll(findings.length)}
    />
  );
}
