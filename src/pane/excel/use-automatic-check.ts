import { useEffect, useEffectEvent } from 'react';
import type { LiveHost, SheetChange } from '../../host/port';
import { ChangeWatch } from './change-watch';

/** What is to be checked again, and when. */
export interface AutomaticCheck {
  /** Whether a change may have changed what was found. */
  readonly concerns: (change: SheetChange) => boolean;
  readonly check: (sheets: ReadonlySet<string>) => Promise<'checked' | 'later' | 'failed'>;
}

/**
 * Checks sheets again when somebody has changed a table on them, as long as that is switched on.
 *
 * @param attempt another number listens anew
 */
export function useAutomaticCheck(
  live: LiveHost | null,
  isOn: boolean,
  attempt: number,
  { concerns, check }: AutomaticCheck,
): void {
  const isOfConcern = useEffectEvent(concerns);
  const checkNow = useEffectEvent(check);
  useEffect(() => {
    if (!live || !isOn) return undefined;
    const changed = new Set<string>();
    const watch = new ChangeWatch(async () => {
      const sheets = new Set(changed);
      changed.clear();
      const done = await checkNow(sheets);
      if (done !== 'checked') for (const sheet of sheets) changed.add(sheet);
      return done;
    });
    const leave = live.onChange((change) => {
      if (!isOfConcern(change)) return;
      changed.add(change.sheet);
      watch.changed();
    });
    return () => {
      leave();
      watch.stop();
    };
  }, [live, isOn, attempt]);
}
