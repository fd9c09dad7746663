import { FluentProvider } from '@fluentui/react-components';
import { StrictMode, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { listenForOffice } from './office-start';
import { PlacePage } from './shell/place-page';
import { usePageFrame, usePageStyles } from './shell/page-styles';
import { useOfficeDark, usePlace } from './shell/use-place';
import { darkTheme, lightTheme } from './theme/brand-themes';
import { DarkModeContext, useSystemDarkMode } from './theme/use-dark-mode';
import { useLocale } from './wording/use-locale';
import { WordingContext, WORDINGS } from './wording/wording-context';

/** Theme and language around the page. */
function App(): ReactElement {
  usePageFrame();
  const styles = usePageStyles();
  const place = usePlace();
  const systemDark = useSystemDarkMode();
  const dark = useOfficeDark() ?? systemDark;
  const [locale, setLocale] = useLocale(place.kind === 'excel' ? place.workbook.locale : 'id');
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className={styles.provider}>
      <DarkModeContext.Provider value={dark}>
        <WordingContext.Provider value={WORDINGS[locale]}>
          <PlacePage place={place} onLocale={setLocale} />
        </WordingContext.Provider>
      </DarkModeContext.Provider>
    </FluentProvider>
  );
}

const root = document.getElementById('page');
if (!root) throw new Error('page.html has no element "page".');
listenForOffice();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
