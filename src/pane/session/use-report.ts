import { useCallback } from 'react';
import type { Locale } from '../../text/locale';
import { downloadWorkbook } from '../shell/download';
import type { Act } from './opened-workbook';

/** Makes the report of the last check and hands it over as a file. What writes workbooks is loaded when it is first asked for. */
export type MakeReport = (name: string, suffix: string, locale: Locale) => Promise<void>;

/** Gives {@link MakeReport} for the workbook at hand. */
export function useReport(act: Act): MakeReport {
  return useCallback(
    async (name: string, suffix: string, locale: Locale) => {
      await act('report', async (_, __, { checked }) => {
        if (!checked) return;
        const { reportWorkbook } = await import('../report/report-workbook');
        const bytes = await reportWorkbook(name, checked, locale);
        downloadWorkbook(name.replace(/\.xls[xm]$/i, '.xlsx'), suffix, bytes);
      });
    },
    [act],
  );
}
