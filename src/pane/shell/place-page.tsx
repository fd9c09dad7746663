import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import type { Locale } from '../../text/locale';
import type { PagePlace } from '../office-start';
import { useWording } from '../wording/wording-context';
import { NoExcel } from './no-excel';
import { Page } from './page';
import { usePageStyles } from './page-styles';

const ExcelPane = lazy(() => import('../excel/excel-pane'));

export interface PlacePageProps {
  readonly place: PagePlace;
  readonly onLocale: (locale: Locale) => void;
}

/** The page as its place wants it: with a sheet of its own in a browser, beside Excel's own sheet in Excel. */
export function PlacePage({ place, onLocale }: PlacePageProps): ReactElement {
  switch (place.kind) {
    case 'browser':
      return <Page onLocale={onLocale} />;
    case 'connecting':
      return <Connecting />;
    case 'excel':
      return (
        <Suspense fallback={<Connecting />}>
          <ExcelPane workbook={place.workbook} onLocale={onLocale} />
        </Suspense>
      );
    case 'too-old':
    case 'not-excel':
    case 'silent':
      return <NoExcel reason={place.kind} />;
  }
}

function Connecting(): ReactElement {
  const styles = usePageStyles();
  const { wording } = useWording();
  return (
    <main className={styles.waiting}>
      <Spinner size="small" label={wording.excel.connecting} />
    </main>
  );
}
