import { useCallback, useEffect, useRef, useState } from 'react';
import type { FillMode, PlannedFill } from '../../app/plan-fill';
import type { Edit } from '../../sheet/edit';
import { CancelledError, EngineError, type EngineClient } from '../engine/engine-client';
import type { CheckedWorkbook, EngineFailure } from '../engine/protocol';
import { downloadWorkbook } from './download';
import { OpeningAttempt } from './opening-attempt';

/** The workbook on screen. */
export interface OpenedWorkbook extends CheckedWorkbook {
  /** Counts the opened files, so that the same file opened again is another workbook. */
  readonly serial: number;
  /** The file's name with its ending. */
  readonly name: string;
  readonly checkedAt: Date;
  /** What was filled, in steps, the latest last. */
  readonly filled: readonly (readonly Edit[])[];
  readonly unsaved: boolean;
  readonly client: EngineClient;
}

/** What is being done; the page says so after a moment and offers to end it. */
export interface Task {
  readonly kind: 'open' | 'plan' | 'apply' | 'undo' | 'save';
  readonly file: string;
  readonly cancel: () => void;
}

/** What the page has to tell about something that just happened. */
export type Notice =
  | { readonly kind: 'problem'; readonly during: Task['kind']; readonly file: string; readonly failure: EngineFailure }
  | { readonly kind: 'filled' | 'undone'; readonly count: number };

/** A workbook's life on the page: opened, checked, filled, taken back, saved. */
export interface WorkbookState {
  readonly opened: OpenedWorkbook | null;
  readonly task: Task | null;
  readonly notice: Notice | null;
  /** Opens a file; what was open stays until the new one is there, and also when the new one cannot be read. */
  readonly open: (name: string, read: () => Promise<Uint8Array>) => Promise<void>;
  /** The cells that filling would change; null when that failed or was cancelled. */
  readonly plan: (mode: FillMode) => Promise<readonly PlannedFill[] | null>;
  /** Whether the cells were filled. */
  readonly fill: (edits: readonly Edit[]) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly save: (suffix: string) => Promise<void>;
  readonly dismissNotice: () => void;
}

/** Holds the workbook on screen and carries out what the user asks of it. */
export function useWorkbook(): WorkbookState {
  const [opened, setOpened] = useState<OpenedWorkbook | null>(null);
  const [task, setTask] = useState<Task | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const latest = useRef<OpeningAttempt | null>(null);

  /** Runs one task; its failure becomes a notice, its cancelling is silent. Answers null in both cases. */
  const run = useCallback(async <Result>(begun: Task, work: () => Promise<Result>): Promise<Result | null> => {
    setTask(begun);
    try {
      return await work();
    } catch (error) {
      if (error instanceof CancelledError) return null;
      const failure: EngineFailure =
        error instanceof EngineError ? error.failure : { code: 'internal', detail: String(error) };
      setNotice({ kind: 'problem', during: begun.kind, file: begun.file, failure });
      return null;
    } finally {
      setTask((now) => (now === begun ? null : now));
    }
  }, []);

  const open = useCallback(
    async (name: string, read: () => Promise<Uint8Array>) => {
      latest.current?.cancel();
      const attempt = new OpeningAttempt(() => setTask((now) => (now?.cancel === attempt.cancel ? null : now)));
      latest.current = attempt;
      const task: Task = { kind: 'open', file: name, cancel: attempt.cancel };
      const done = await run(task, () => attempt.open(read));
      if (!done) return;
      setNotice(null);
      setOpened((before) => {
        before?.client.close();
        const serial = (before?.serial ?? 0) + 1;
        return {
          ...done.checked,
          serial,
          name,
          client: done.client,
          checkedAt: new Date(),
          filled: [],
          unsaved: false,
        };
      });
    },
    [run],
  );

  const during = (kind: Task['kind']): Task => ({
    kind,
    file: opened?.name ?? '',
    cancel: () => opened?.client.cancel(),
  });

  const plan = async (mode: FillMode) => (opened ? run(during('plan'), () => opened.client.plan(mode)) : null);

  const fill = async (edits: readonly Edit[]) => {
    if (!opened) return false;
    const checked = await run(during('apply'), () => opened.client.apply(edits));
    if (!checked) return false;
    setOpened({ ...opened, ...checked, checkedAt: new Date(), filled: [...opened.filled, edits], unsaved: true });
    setNotice({ kind: 'filled', count: edits.length });
    return true;
  };

  const undo = async () => {
    const edits = opened?.filled[opened.filled.length - 1];
    if (!opened || !edits) return;
    const checked = await run(during('undo'), () => opened.client.undo(edits));
    if (!checked) return;
    const filled = opened.filled.slice(0, -1);
    setOpened({ ...opened, ...checked, checkedAt: new Date(), filled, unsaved: filled.length > 0 });
    setNotice({ kind: 'undone', count: edits.length });
  };

  const save = async (suffix: string) => {
    if (!opened) return;
    const bytes = await run(during('save'), () => opened.client.currentBytes());
    if (!bytes) return;
    downloadWorkbook(opened.name, suffix, bytes);
    setOpened((now) => (now === opened ? { ...opened, unsaved: false } : now));
  };

  const dismissNotice = useCallback(() => setNotice(null), []);
  useWarningBeforeLeaving(opened?.unsaved ?? false);
  return { opened, task, notice, open, plan, fill, undo, save, dismissNotice };
}

/** Closing the page must not lose filled cells without a word. */
function useWarningBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
