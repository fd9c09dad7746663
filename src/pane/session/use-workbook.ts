import { useCallback, useEffect, useRef, useState } from 'react';
import type { JournalEntry, JournalReason, UndoResult } from '../../app/journal';
import type { CheckResult } from '../../app/check-workbook';
import type { MemoryChange } from '../../app/memory-store';
import type { FillMode, PlannedFill } from '../../app/plan-fill';
import type { PlanChoices } from '../../plan/plan-choices';
import type { Edit } from '../../sheet/edit';
import type { TableCorrection } from '../../table/corrections/table-correction';
import { CancelledError, failureOf, isPassing } from '../engine/failure';
import type { Act, Change, OpenedWorkbook } from './opened-workbook';
import { unrememberedNotice, useAnnotations, type Annotations } from './use-annotations';
import type { Jobs } from './use-jobs';
import { useComparing, type Compare } from './use-comparing';
import { useReport, type Reports } from './use-report';
import { redrawMarks } from './redraw-marks';
import type { CheckedWorkbook, WorkbookSession } from './workbook-session';

/** What the user can do with the workbook at hand. Failures become notices; what was on screen stays. */
export interface WorkbookActions {
  /** Whether the workbook was checked. */
  readonly check: () => Promise<boolean>;
  /** The same for some sheets, without being asked to: where Excel has no time now, nothing is said. */
  readonly checkUnasked: (sheets: ReadonlySet<string>) => Promise<'checked' | 'later' | 'failed'>;
  /** The cells that filling would change, computed by these choices; null when that failed or was cancelled. */
  readonly plan: (mode: FillMode, choices: PlanChoices) => Promise<readonly PlannedFill[] | null>;
  /** What the check would find if a table were read so; null when that failed or was cancelled. */
  readonly tryReading: (before: TableCorrection | null, next: TableCorrection) => Promise<CheckResult | null>;
  /** Writes, remembers the choices that the figures follow where they are other ones, and checks again; whether it was written. */
  readonly write: (reason: JournalReason, edits: readonly Edit[], choices?: PlanChoices | null) => Promise<boolean>;
  readonly undo: (entry: string) => Promise<void>;
}

/** A workbook's life on the page. */
export interface WorkbookState extends WorkbookActions, Annotations, Reports {
  readonly opened: OpenedWorkbook | null;
  /** Puts another workbook on the page. */
  readonly show: (opened: OpenedWorkbook) => void;
  readonly compare: Compare;
  readonly markSaved: () => void;
}

/** Holds the workbook at hand and carries out what the user asks of it. */
export function useWorkbook({ run, tell }: Jobs): WorkbookState {
  const [opened, setOpened] = useState<OpenedWorkbook | null>(null);
  /** What an action begun earlier must not be fooled by: the workbook as it is now. */
  const latest = useRef<OpenedWorkbook | null>(null);

  const show = useCallback((next: OpenedWorkbook) => {
    latest.current = next;
    setOpened(next);
  }, []);

  const change: Change = useCallback(
    (session, part) => {
      // Another file may have been opened meanwhile.
      if (latest.current?.session === session) show({ ...latest.current, ...part });
    },
    [show],
  );

  const act: Act = useCallback(
    async (kind, work) => {
      const { current } = latest;
      if (!current) return null;
      const { session, name } = current;
      // When its turn has come, the workbook is no longer what it was.
      return run(kind, name, (job) => session.inTurn(() => work(session, job, latest.current ?? current)));
    },
    [run],
  );

  const check = useCallback(async () => {
    const done = await act('check', async (session, job) => {
      const checked = await session.check(job.signal, { explicit: true });
      change(session, { checked });
      tell(checked.memory ? null : { kind: 'memory-unreadable' });
      await redrawMarks(session, job, checked);
      return checked;
    });
    return done !== null;
  }, [act, change, tell]);

  const checkUnasked = useCallback(
    async (sheets: ReadonlySet<string>) => {
      const done = await act('check', async (session, { signal }, { checked: before }) => {
        try {
          const checked = before ? await session.recheck(before, sheets, signal) : await session.check(signal);
          change(session, { checked });
        } catch (error) {
          // The user is in the middle of something, and has not asked for anything.
          if (isPassing(failureOf(error))) return 'later' as const;
          throw error;
        }
        return 'checked' as const;
      });
      return done ?? 'failed';
    },
    [act, change],
  );

  const plan = useCallback(
    (mode: FillMode, choices: PlanChoices) =>
      act('plan', async (session, { signal }, { checked }) => {
        return checked ? session.plan(checked, mode, choices, signal) : null;
      }),
    [act],
  );

  const tryReading: WorkbookActions['tryReading'] = useCallback(
    (before, next) =>
      act('read', async (session, { signal }, { checked }) => {
        return checked ? session.tryReading(checked, before, next, signal) : null;
      }),
    [act],
  );

  const write = useCallback(
    async (reason: JournalReason, edits: readonly Edit[], choices: PlanChoices | null = null) => {
      // Outside of the work: what is tried again must not be written again.
      const step: { entry: JournalEntry | null; chosen: MemoryChange | null } = { entry: null, chosen: null };
      await act(reason, async (session, job, { checked }) => {
        const entry = (step.entry ??= await session
          .write(reason, edits)
          .finally(() => refreshEntries(session, change)));
        change(session, { unsaved: true });
        if (choices) step.chosen ??= await session.choose(choices);
        let found: CheckedWorkbook;
        try {
          job.stage('check');
          found = await session.check(job.signal);
          change(session, { checked: found });
        } catch (error) {
          // Ended by the user: then nothing of it is to stay.
          if (error instanceof CancelledError) {
            await session.undo(entry.id);
            step.entry = null;
            if (choices) await session.choose(checked?.memory?.settings.choices ?? {});
            await refreshEntries(session, change);
          }
          throw error;
        }
        await redrawMarks(session, job, found);
        const unremembered = step.chosen && unrememberedNotice(step.chosen);
        tell(unremembered ?? { kind: 'written', reason, count: edits.length, entry: entry.id });
      });
      return step.entry !== null;
    },
    [act, change, tell],
  );

  const undo = useCallback(
    async (entry: string) => {
      let result: UndoResult | null = null;
      await act('undo', async (session, job) => {
        result ??= await session.undo(entry).finally(() => refreshEntries(session, change));
        change(session, { unsaved: true });
        job.stage('check');
        const checked = await session.check(job.signal);
        change(session, { checked });
        await redrawMarks(session, job, checked);
        tell({ kind: 'undone', count: result.undone.length, left: result.left });
      });
    },
    [act, change, tell],
  );

  const annotations = useAnnotations(act, change, tell);
  const reports = useReport(act, change, tell);
  const compare = useComparing(act, change);

  const markSaved = useCallback(() => {
    if (latest.current) show({ ...latest.current, unsaved: false });
  }, [show]);

  return {
    opened,
    show,
    check,
    checkUnasked,
    plan,
    tryReading,
    write,
    undo,
    ...annotations,
    ...reports,
    compare,
    markSaved,
  };
}

async function refreshEntries(session: WorkbookSession, change: Change): Promise<void> {
  change(session, { entries: await session.entries() });
}

/** Closing the page must not lose filled cells without a word. */
export function useWarningBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
