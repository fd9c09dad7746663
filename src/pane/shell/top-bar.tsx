import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import type { ReactElement } from 'react';
import type { Locale } from '../../text/locale';
import { useWording } from '../wording/wording-context';
import { NARROW } from './page-styles';
import { LanguageSwitch } from './language-switch';
import { ProductSign } from './product-sign';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: '8px',
    minHeight: '44px',
    padding: '0 12px',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  product: {
    margin: 0,
    flexShrink: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    '@media (max-width: 519px)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  file: {
    flexGrow: 1,
    minWidth: 0,
    paddingLeft: '8px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 519px)': { paddingLeft: 0 },
  },
  unsaved: { color: tokens.colorNeutralForeground3, '@media (max-width: 519px)': { display: 'none' } },
  // A phone has room for the name alone.
  unsavedDot: { '@media (min-width: 520px)': { display: 'none' } },
  button: { flexShrink: 0, whiteSpace: 'nowrap', [NARROW]: { minWidth: '32px', padding: '5px' } },
  // On a phone the signs alone have to do; the names stay for screen readers.
  long: { [NARROW]: { display: 'none' } },
});

export interface TopBarProps {
  /** The name of the file on screen, or null. */
  readonly file: string | null;
  /** Whether it holds something that no saved copy holds. */
  readonly unsaved: boolean;
  readonly onBrowse: () => void;
  readonly onSave: () => void;
  readonly onLocale: (locale: Locale) => void;
}

/** Product, file, and what can be done with the file as a whole. */
export function TopBar({ file, unsaved, onBrowse, onSave, onLocale }: TopBarProps): ReactElement {
  const styles = useStyles();
  const { wording } = useWording();
  return (
    <header className={styles.bar}>
      <ProductSign />
      <h1 className={styles.product}>{wording.productName}</h1>
      <span
        className={styles.file}
        title={file === null ? undefined : unsaved ? `${file} · ${wording.unsaved.sign}` : file}
      >
        {unsaved && <span className={styles.unsavedDot}>• </span>}
        {file}
        {unsaved && <span className={styles.unsaved}> · {wording.unsaved.sign}</span>}
      </span>
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<FolderOpenRegular aria-hidden />}
        aria-label={wording.file.open}
        title={wording.file.openLabel}
        onClick={onBrowse}
      >
        <span className={styles.long}>{wording.file.open}</span>
      </Button>
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<ArrowDownloadRegular aria-hidden />}
        aria-label={wording.file.saveCopy}
        title={wording.file.saveCopy}
        disabledFocusable={file === null}
        onClick={onSave}
      >
        <span className={styles.long}>{wording.file.saveCopy}</span>
      </Button>
      <LanguageSwitch onChoose={onLocale} />
    </header>
  );
}
