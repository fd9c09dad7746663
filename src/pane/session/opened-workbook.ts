import type { JournalEntry } from '../../app/journal';
import type { TaskKind } from './notice';
import type { Job } from './use-jobs';
import type { CheckedWorkbook, WorkbookSession } from './workbook-session';

/** The workbook at hand. */
export interface OpenedWorkbook {
  readonly session: WorkbookSession;
  readonly name: string;
  /** Null until the first check. */
  readonly checked: CheckedWorkbook | null;
  /** What was written and can be taken back, oldest first. */
  readonly entries: readonly JournalEntry[];
  /** Whether something was written that no saved copy holds yet. */
  readonly unsaved: boolean;
}

/** Runs work on the workbook at hand in its turn; null where there is none, or it failed or was cancelled. */
export type Act = <Result>(
  kind: TaskKind,
  work: (session: WorkbookSession, job: Job, opened: OpenedWorkbook) => Promise<Result>,
) => Promise<Result | null>;

/** Says what has become of a session's workbook. */
export type Change = (session: WorkbookSession, part: Partial<OpenedWorkbook>) => void;
