import { HostError, type WorkbookHost } from '../host/port';
import type { Cell } from '../sheet/cell';
import { cellAt } from '../sheet/snapshot';
import { inverseEdits, isSameContent, type Edit } from '../sheet/edit';

/** What a step was done for; the page has a name for each. */
export type JournalReason = 'fill' | 'fix';

/** One step that was written to a workbook and can be taken back. Plain data: it outlives the pane in a store. */
export interface JournalEntry {
  readonly id: string;
  readonly reason: JournalReason;
  /** When it was written, as ISO 8601; the caller's clock. */
  readonly at: string;
  /** `planned` while the write is under way (and for ever, if the program ended in the middle of it). */
  readonly state: 'planned' | 'written';
  readonly edits: readonly Edit[];
}

/** Keeps a workbook's journal where it outlives the pane. */
export interface JournalStore {
  load(): Promise<readonly JournalEntry[]>;
  save(entries: readonly JournalEntry[]): Promise<void>;
}

/** What taking a step back did: cells that somebody has changed since are left as they are, and named. */
export interface UndoResult {
  readonly undone: readonly Edit[];
  readonly left: readonly Edit[];
}

/**
 * Writes to a workbook so that everything can be taken back: an entry with old and new is kept before anything is written,
 * completed afterwards, and dropped where nothing was written after all.
 */
export class Journal {
  constructor(
    readonly host: WorkbookHost,
    readonly store: JournalStore,
  ) {}

  /** All steps, oldest first. */
  entries(): Promise<readonly JournalEntry[]> {
    return this.store.load();
  }

  /** Carries out a step. Rejects with the host's error; cells that it could not put back stay in the journal. */
  async write(step: Omit<JournalEntry, 'state'>): Promise<JournalEntry> {
    const before = await this.store.load();
    await this.store.save([...before, { ...step, state: 'planned' }]);
    try {
      await this.host.apply(step.edits);
    } catch (error) {
      const remaining = error instanceof HostError ? error.remaining : step.edits;
      await this.store.save(
        remaining.length > 0 ? [...before, { ...step, edits: remaining, state: 'written' }] : before,
      );
      throw error;
    }
    const written: JournalEntry = { ...step, state: 'written' };
    await this.store.save([...before, written]);
    return written;
  }

  /**
   * Takes a step back, cell by cell: what still holds what we wrote gets its old content, also where a write that was cut short
   * left the old content under another number format; any other cell was changed since and is left.
   */
  async undo(id: string): Promise<UndoResult> {
    const entries = await this.store.load();
    const entry = entries.find((candidate) => candidate.id === id);
    if (!entry) return { undone: [], left: [] };
    const { sheets } = await this.host.read();
    const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    const undone: Edit[] = [];
    const left: Edit[] = [];
    for (const edit of entry.edits) {
      const sheet = byName.get(edit.sheet);
      const present = sheet && cellAt(sheet, edit.row, edit.column);
      if (!present || !(isSameContent(present, edit.after) || isSameContent(present, edit.before))) left.push(edit);
      else if (!isSameContent(present, edit.before) || present.format !== edit.before.format)
        undone.push(fromPresent(present, edit));
    }
    await this.host.apply(inverseEdits(undone));
    await this.store.save(entries.filter((candidate) => candidate !== entry));
    return { undone, left };
  }
}

/** The edit with what the cell holds now: a formula may have been calculated anew since it was written. */
function fromPresent({ value, formula, format }: Cell, edit: Edit): Edit {
  return { ...edit, after: { value, formula, format } };
}
