import { createStore, get, set, type UseStore } from 'idb-keyval';
import type { JournalEntry, JournalStore } from '../../app/journal';

/** So many steps are kept; older ones nobody takes back any more. */
const STEPS_KEPT = 50;

/** A journal that is forgotten with the page: for a file, whose copy is saved by hand anyway. */
export class PassingJournalStore implements JournalStore {
  readonly isLasting = false;
  private entries: readonly JournalEntry[] = [];

  async load(): Promise<readonly JournalEntry[]> {
    return this.entries;
  }

  async save(entries: readonly JournalEntry[]): Promise<void> {
    this.entries = entries;
  }
}

/**
 * A workbook's journal in the browser's own store, where it outlives the page. Web views may forbid it, or run out of room;
 * the journal then lasts as long as the page, and `isLasting` says so.
 */
export class LastingJournalStore implements JournalStore {
  /** Some web views have no store at all. */
  isLasting = Boolean((globalThis as { indexedDB?: unknown }).indexedDB);
  private readonly passing = new PassingJournalStore();
  private store: UseStore | null = null;

  /** @param workbook tells this workbook from others */
  constructor(private readonly workbook: string) {}

  async load(): Promise<readonly JournalEntry[]> {
    if (!this.isLasting) return this.passing.load();
    const kept = await this.orPassing(
      async () => (await get<readonly JournalEntry[]>(this.workbook, this.open())) ?? [],
    );
    return kept ?? this.passing.load();
  }

  async save(entries: readonly JournalEntry[]): Promise<void> {
    const latest = entries.slice(-STEPS_KEPT);
    await this.passing.save(latest);
    if (this.isLasting) await this.orPassing(() => set(this.workbook, latest, this.open()));
  }

  private open(): UseStore {
    return (this.store ??= createStore('periksa-renja', 'journals'));
  }

  /** Whatever a browser's store fails for, a write to the workbook must not fail with it. */
  private async orPassing<Result>(work: () => Promise<Result>): Promise<Result | null> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.isLasting = false;
      return null;
    }
  }
}
