import { useCallback, useRef, useState } from 'react';
import { HostError } from '../../host/port';
import { CancelledError, failureOf, isPassing } from '../engine/failure';
import type { Notice, Problem, Task, TaskKind } from './notice';

/** What a piece of work knows of its surroundings. */
export interface Job {
  /** Aborted when the user ends the work. */
  readonly signal: AbortSignal;
  readonly cancel: () => void;
  /** Says that another part of the work has begun: it is shown, and named if it fails. */
  readonly stage: (kind: TaskKind) => void;
}

/** Runs work; null when it failed or was cancelled. A failure has become a notice by then. */
export type RunJob = <Result>(
  kind: TaskKind,
  file: string,
  work: (job: Job) => Promise<Result>,
) => Promise<Result | null>;

/** What is told of an error. */
export function problemOf(error: unknown, during: TaskKind, file: string): Problem {
  const isPartial = error instanceof HostError && error.remaining.length > 0;
  return { kind: 'problem', during, file, failure: failureOf(error), isPartial, retry: null };
}

/** What is under way, and what is told about it. */
export interface Jobs {
  readonly task: Task | null;
  readonly notice: Notice | null;
  readonly run: RunJob;
  readonly tell: (notice: Notice | null) => void;
}

/** Runs the page's work and keeps what is to be said about it. */
export function useJobs(): Jobs {
  const [task, setTask] = useState<Task | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  /** Answers the work that waits for the user to try again. */
  const decide = useRef<((again: boolean) => void) | null>(null);

  const tell = useCallback((next: Notice | null) => {
    decide.current?.(false);
    decide.current = null;
    setNotice(next);
  }, []);

  const run: RunJob = useCallback(
    async (kind, file, work) => {
      let again = true;
      while (again) {
        const controller = new AbortController();
        const cancel = () => controller.abort();
        let shown: Task = { kind, file, begun: performance.now(), cancel };
        const stage = (next: TaskKind) => {
          const before = shown;
          shown = { ...shown, kind: next };
          setTask((now) => (now === before ? shown : now));
        };
        setTask(shown);
        try {
          return await work({ signal: controller.signal, cancel, stage });
        } catch (error) {
          if (error instanceof CancelledError) return null;
          const problem = problemOf(error, shown.kind, file);
          // Cells that were left half written must not be written over; taking them back once more is what helps.
          again = problem.isPartial ? kind === 'undo' : isPassing(problem.failure);
          tell({ ...problem, retry: again ? () => decide.current?.(true) : null });
        } finally {
          setTask((now) => (now === shown ? null : now));
        }
        if (again) again = await new Promise<boolean>((resolve) => (decide.current = resolve));
        if (again) tell(null);
      }
      return null;
    },
    [tell],
  );

  return { task, notice, run, tell };
}
