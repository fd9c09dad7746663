import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LOCALES, type Locale } from '../../text/locale';
import { useWording } from '../wording/wording-context';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  choice: {
    padding: '0 8px',
    height: '30px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
});

/** The two languages side by side; the one in use is pressed. */
export function LanguageSwitch({ onChoose }: { readonly onChoose: (locale: Locale) => void }): ReactElement {
  const styles = useStyles();
  const { wording, locale: current } = useWording();
  return (
    <div role="group" aria-label={wording.language.label} className={styles.group}>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={locale === current}
          aria-label={wording.language[locale]}
          title={wording.language[locale]}
          className={mergeClasses(styles.choice, locale === current && styles.chosen)}
          onClick={() => onChoose(locale)}
        >
          {locale.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
