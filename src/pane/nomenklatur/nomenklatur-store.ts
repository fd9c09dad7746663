import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { NomenklaturList } from '../../app/import-nomenklatur';

const KEY = 'list';

/**
 * The imported nomenklatur in the browser's own store, where it outlives the page. Web views may forbid it, or run out of room; the list
 * then lasts as long as the page, and `isLasting` says so.
 */
export class NomenklaturStore {
  /** Some web views have no store at all. */
  isLasting = Boolean((globalThis as { indexedDB?: unknown }).indexedDB);
  private store: UseStore | null = null;

  async load(): Promise<NomenklaturList | null> {
    return (await this.attempt(() => get<NomenklaturList>(KEY, this.open()))) ?? null;
  }

  /** Null takes the list away. */
  async save(list: NomenklaturList | null): Promise<void> {
    await this.attempt(() => (list ? set(KEY, list, this.open()) : del(KEY, this.open())));
  }

  private open(): UseStore {
    return (this.store ??= createStore('periksa-renja-nomenklatur', 'lists'));
  }

  private async attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    if (!this.isLasting) return undefined;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.isLasting = false;
      return undefined;
    }
  }
}
