import { useEffect, useEffectEvent } from 'react';
import type { LiveHost } from '../../host/port';
import { ChangeWatch } from './change-watch';

/**
 * Checks the workbook again when somebody has changed it, as long as that is switched on.
 *
 * @param attempt another number listens anew
 */
export function useAutomaticCheck(
  live: LiveHost | null,
  isOn: boolean,
  attempt: number,
  check: () => Promise<'checked' | 'later' | 'failed'>,
): void {
  const checkNow = useEffectEvent(check);
  useEffect(() => {
    if (!live || !isOn) return undefined;
    const watch = new ChangeWatch(() => checkNow());
    const leave = live.onChange(watch.changed);
    return () => {
      leave();
      watch.stop();
    };
  }, [live, isOn, attempt]);
}
