import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWording } from '../wording/wording-context';

const useStyles = makeStyles({
  veil: {
    position: 'absolute',
    zIndex: 30,
    top: 0,
    right: 0,
    bottom: 0,
    left: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    pointerEvents: 'none',
  },
  target: {
    padding: '40px 64px',
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Shows that the file hovering over the page may be let go. */
export function DropTarget(): ReactElement {
  const styles = useStyles();
  const { wording } = useWording();
  return (
    <div className={styles.veil}>
      <div className={styles.target}>{wording.file.drop}</div>
    </div>
  );
}
