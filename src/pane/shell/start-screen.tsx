import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import type { ReactElement } from 'react';
import { useWording } from '../wording/wording-context';

const useStyles = makeStyles({
  screen: { flexGrow: 1, display: 'flex', alignItems: 'center', justifyContent: 'center', padding: '24px' },
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '16px',
    maxWidth: '420px',
    padding: '48px 40px',
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    textAlign: 'center',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  drop: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What the page shows while no workbook is open: what it is for, and the one thing to do. */
export function StartScreen({ onBrowse }: { readonly onBrowse: () => void }): ReactElement {
  const styles = useStyles();
  const { wording } = useWording();
  return (
    <main className={styles.screen}>
      <div className={styles.box}>
        <h2 className={styles.title}>{wording.start.title}</h2>
        <p className={styles.text}>{wording.start.text}</p>
        <Button appearance="primary" icon={<FolderOpenRegular aria-hidden />} onClick={onBrowse}>
          {wording.start.button}
        </Button>
        <p className={styles.drop}>{wording.start.orDrop}</p>
      </div>
    </main>
  );
}
