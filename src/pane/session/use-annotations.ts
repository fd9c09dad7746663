import { useCallback } from 'react';
import type { IgnoredFinding } from '../../app/ignored';
import type { MemoryChange } from '../../app/memory-store';
import type { Settings } from '../../app/settings';
import type { IndicatorKind } from '../../plan/indicators/indicator-kind';
import type { Finding } from '../../rules/finding';
import type { TableCorrection } from '../../table/corrections/table-correction';
import type { Notice } from './notice';
import type { Act, Change } from './opened-workbook';
import { redrawMarks } from './redraw-marks';
import type { CheckedWorkbook, WorkbookSession } from './workbook-session';

/** What the user adds to the workbook besides figures: marks, ignored findings, settings, how its tables are to be read. */
export interface Annotations {
  readonly mark: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  /** Whether the findings are ignored now. */
  readonly ignore: (findings: readonly Finding[], reason: string) => Promise<boolean>;
  readonly heed: (ignored: IgnoredFinding) => Promise<void>;
  /** Whether the workbook remembers these settings now, and was checked by them. */
  readonly changeSettings: (settings: Settings) => Promise<boolean>;
  /** Has a table read as the user says; null gives it back to the guess. Whether that is kept now. */
  readonly correct: (before: TableCorrection | null, next: TableCorrection | null) => Promise<boolean>;
  /** Chooses kinds of indicators, by their keys; null gives one back to the guess. Whether that is kept now. */
  readonly chooseKinds: (changes: ReadonlyMap<string, IndicatorKind | null>) => Promise<boolean>;
}

/** What is told where the workbook could not remember something; null where it does. */
export function unrememberedNotice({ kind }: MemoryChange): Notice | null {
  return kind === 'written' ? null : { kind: kind === 'unreadable' ? 'memory-unreadable' : 'memory-full' };
}

/** Marks findings in the sheets and remembers what the user has said of them and of the tables. */
export function useAnnotations(act: Act, change: Change, tell: (notice: Notice | null) => void): Annotations {
  const mark = useCallback(async () => {
    await act('mark', async (session, _, { checked }) => {
      if (!checked) return;
      const count = await session.mark(checked.check.findings);
      change(session, { unsaved: true });
      tell({ kind: 'marked', count });
    });
  }, [act, change, tell]);

  const clearMarks = useCallback(async () => {
    await act('unmark', async (session) => {
      await session.clearMarks();
      change(session, { unsaved: true });
      tell({ kind: 'unmarked' });
    });
  }, [act, change, tell]);

  /** Changes the memory and checks again; whether it could be changed. */
  const remember = useCallback(
    async (work: (session: WorkbookSession, checked: CheckedWorkbook) => Promise<MemoryChange>) => {
      // Outside of the work: what is tried again must not be remembered twice.
      let changed: MemoryChange | null = null;
      const done = await act('remember', async (session, job, { checked }) => {
        if (!checked) return false;
        changed ??= await work(session, checked);
        const unremembered = unrememberedNotice(changed);
        if (unremembered) {
          tell(unremembered);
          return false;
        }
        change(session, { unsaved: true });
        job.stage('check');
        const found = await session.check(job.signal);
        change(session, { checked: found });
        await redrawMarks(session, job, found);
        return true;
      });
      return done ?? false;
    },
    [act, change, tell],
  );

  const ignore = useCallback(
    (findings: readonly Finding[], reason: string) => {
      return remember((session, checked) => session.ignore(checked, findings, reason));
    },
    [remember],
  );

  const heed = useCallback(
    async (ignored: IgnoredFinding) => {
      await remember((session, checked) => session.heed(checked, ignored));
    },
    [remember],
  );

  const changeSettings = useCallback(
    (settings: Settings) => remember((session) => session.changeSettings(settings)),
    [remember],
  );

  const correct: Annotations['correct'] = useCallback(
    (before, next) => remember((session) => session.correct(before, next)),
    [remember],
  );

  const chooseKinds: Annotations['chooseKinds'] = useCallback(
    (changes) => remember((session) => session.chooseKinds(changes)),
    [remember],
  );

  return { mark, clearMarks, ignore, heed, changeSettings, correct, chooseKinds };
}
