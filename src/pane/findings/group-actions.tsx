import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { Finding } from '../../rules/finding';
import { useWording } from '../wording/wording-context';
import { useFindingActions } from './finding-actions-context';
import { useFindingsStyles } from './findings-styles';
import { IgnoreForm } from './ignore-form';

/** What can be done about the same remark on several cells: ignore them all, for one reason. */
export function GroupActions({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useFindingsStyles();
  const { wording } = useWording();
  const { onIgnore } = useFindingActions();
  const [ignoring, setIgnoring] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} className={styles.actions} onClick={(event) => event.stopPropagation()}>
      {ignoring ? (
        <IgnoreForm
          submit={wording.ignore.submitAll(findings.length)}
          onIgnore={(reason) => {
            // The group is about to leave the list, and what has the focus with it.
            place.current?.closest<HTMLElement>('[role=tree]')?.focus();
            onIgnore(findings, reason);
          }}
          onCancel={() => setIgnoring(false)}
        />
      ) : (
        <Button size="small" onClick={() => setIgnoring(true)}>
          {wording.ignore.all}
        </Button>
      )}
    </div>
  );
}
