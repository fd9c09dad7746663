import { useCallback } from 'react';
import type { Locale } from '../../text/locale';
import { nomenklaturKeeper } from '../nomenklatur/nomenklatur-keeper';
import { downloadFile } from '../shell/download';
import type { Notice } from './notice';
import type { Act, Change } from './opened-workbook';

/** What can be made of the last check. What writes workbooks is loaded when it is first asked for. */
export interface Reports {
  /** Makes the report, or a list of the findings alone (.csv), and hands it over as a file. */
  readonly report: (name: string, suffix: string, locale: Locale, ending: '.xlsx' | '.csv') => Promise<void>;
  /** Makes the report as sheets of the workbook itself, in place of an earlier one; only where the host takes them. */
  readonly addReport: (name: string, locale: Locale) => Promise<void>;
  readonly removeReport: () => Promise<void>;
}

/** Gives {@link Reports} for the workbook at hand. */
export function useReport(act: Act, change: Change, tell: (notice: Notice | null) => void): Reports {
  const report: Reports['report'] = useCallback(
    async (name, suffix, locale, ending) => {
      await act('report', async (_, __, { checked }) => {
        if (!checked) return;
        const { reportCsvFile, reportWorkbook } = await import('../report/report-workbook');
        const bytes =
          ending === '.csv'
            ? reportCsvFile(name, checked, locale)
            : await reportWorkbook(name, checked, await nomenklaturKeeper.list(), locale);
        const file = downloadFile(name.replace(/\.xls[xm]$/i, ending), suffix, bytes);
        tell({ kind: 'report-file', file });
      });
    },
    [act, tell],
  );

  const addReport: Reports['addReport'] = useCallback(
    async (name, locale) => {
      await act('report', async (session, _, { checked }) => {
        if (!checked) return;
        const { reportSheets } = await import('../report/report-workbook');
        const added = await session.addReport(async (taken) =>
          reportSheets(name, checked, await nomenklaturKeeper.list(), locale, taken),
        );
        change(session, { unsaved: true });
        tell({ kind: 'reported', sheets: added.map((sheet) => sheet.name) });
      });
    },
    [act, change, tell],
  );

  const removeReport = useCallback(async () => {
    await act('unreport', async (session) => {
      const count = await session.removeReport();
      change(session, { unsaved: true });
      tell({ kind: 'unreported', count });
    });
  }, [act, change, tell]);

  return { report, addReport, removeReport };
}
