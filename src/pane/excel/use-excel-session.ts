import { useEffect, useRef, useState } from 'react';
import type { LiveHost } from '../../host/port';
import type { ExcelWorkbook } from '../office-start';
import type { WorkbookState } from '../session/use-workbook';
import { openExcel } from './open-excel';

/** The workbook that Excel has open, once what was written to it earlier is known. */
export interface ExcelState {
  readonly live: LiveHost | null;
  /** Another number asks for listening anew. */
  readonly attempt: number;
  /** Whether the workbook was checked. */
  readonly check: () => Promise<boolean>;
}

/** Opens Excel's workbook into the page; nothing of it is read before the first check. */
export function useExcelSession(place: ExcelWorkbook, { show, check }: WorkbookState): ExcelState {
  const [live, setLive] = useState<LiveHost | null>(null);
  /** Excel refused to be listened to (somebody was typing into a cell, say); the next check asks again. */
  const isDeaf = useRef(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const begun = openExcel(place, () => (isDeaf.current = true));
    let left = false;
    void begun.session.entries().then((entries) => {
      if (left) return;
      show({ session: begun.session, name: '', checked: null, entries, unsaved: false });
      setLive(begun.live);
    });
    return () => {
      left = true;
      begun.session.close();
    };
  }, [place, show]);

  const checkAndListen = () => {
    if (isDeaf.current) setAttempt(attempt + 1);
    isDeaf.current = false;
    return check();
  };
  return { live, attempt, check: checkAndListen };
}
