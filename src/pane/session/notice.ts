import type { JournalReason } from '../../app/journal';
import type { Edit } from '../../sheet/edit';
import type { EngineFailure } from '../engine/protocol';

/** What can be under way with a workbook. */
export type TaskKind =
  | 'open'
  | 'check'
  | 'read'
  | 'plan'
  | JournalReason
  | 'undo'
  | 'mark'
  | 'unmark'
  | 'remember'
  | 'show'
  | 'save'
  | 'report'
  | 'unreport';

/** What is being done; the page says so after a moment and offers to end it. */
export interface Task {
  readonly kind: TaskKind;
  /** The workbook's name. */
  readonly file: string;
  /** When it began, in milliseconds; tells one task from the next. */
  readonly begun: number;
  readonly cancel: () => void;
}

/** Something that did not succeed. */
export interface Problem {
  readonly kind: 'problem';
  readonly during: TaskKind;
  readonly file: string;
  readonly failure: EngineFailure;
  /** Some cells were written all the same and wait in the journal to be taken back. */
  readonly isPartial: boolean;
  /** The same once more, where that may well succeed. */
  readonly retry: (() => void) | null;
}

/** What the page has to tell about something that just happened. */
export type Notice =
  | Problem
  /** `entry` is the step in the journal. */
  | { readonly kind: 'written'; readonly reason: JournalReason; readonly count: number; readonly entry: string }
  /** `left` are the cells that somebody has changed since. */
  | { readonly kind: 'undone'; readonly count: number; readonly left: readonly Edit[] }
  | { readonly kind: 'marked'; readonly count: number }
  | { readonly kind: 'unmarked' }
  /** The report was handed over as a file of this name. */
  | { readonly kind: 'report-file'; readonly file: string }
  /** The report stands in the workbook, in these sheets. */
  | { readonly kind: 'reported'; readonly sheets: readonly string[] }
  | { readonly kind: 'unreported'; readonly count: number }
  /** Another file, `next`, is to take the place of a workbook that no saved copy holds as it is. */
  | { readonly kind: 'unsaved'; readonly next: string; readonly saveFirst: () => void; readonly discard: () => void }
  /** What the workbook remembers cannot be read, or is more than a workbook is to carry; it was left as it is. */
  | { readonly kind: 'memory-unreadable' | 'memory-full' };
