import { Button } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import type { ReactElement } from 'react';
import { EmptyState } from '../findings/empty-state';
import { useWording } from '../wording/wording-context';
import { usePageStyles } from './page-styles';

/** What stands where the pane cannot work: why, and what still works. */
export function NoExcel({ reason }: { readonly reason: 'too-old' | 'not-excel' | 'silent' }): ReactElement {
  const styles = usePageStyles();
  const { wording } = useWording();
  const { excel } = wording;
  const [title, text] = {
    'too-old': [excel.oldTitle, excel.oldText] as const,
    'not-excel': [excel.otherTitle, excel.otherText] as const,
    silent: [excel.silentTitle, excel.silentText] as const,
  }[reason];
  return (
    <main className={styles.waiting}>
      <h1 className={styles.unseen}>{wording.productName}</h1>
      <EmptyState icon={<PlugDisconnectedRegular aria-hidden />} title={title} sentences={[text]}>
        {reason === 'silent' ? (
          <Button appearance="primary" onClick={() => location.reload()}>
            {excel.reload}
          </Button>
        ) : (
          <Button
            as="a"
            appearance="primary"
            href={location.origin + location.pathname}
            target="_blank"
            rel="noreferrer"
          >
            {excel.openPage}
          </Button>
        )}
      </EmptyState>
    </main>
  );
}
