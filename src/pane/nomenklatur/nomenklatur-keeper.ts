import type { NomenklaturList } from '../../app/import-nomenklatur';
import { NomenklaturStore } from './nomenklatur-store';

/** What the page knows of the imported nomenklatur: undefined until it was looked for, null where there is none. */
export type KeptNomenklatur = NomenklaturList | null | undefined;

/** Keeps the one nomenklatur that all workbooks of this page are checked against. */
class NomenklaturKeeper {
  private kept: KeptNomenklatur;
  private loading: Promise<NomenklaturList | null> | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly store = new NomenklaturStore();

  /** The list, as soon as it is known. */
  async list(): Promise<NomenklaturList | null> {
    const known = this.current();
    if (known !== undefined) return known;
    this.loading ??= this.store.load();
    const loaded = await this.loading;
    // Another one may have been chosen meanwhile.
    const chosen = this.current();
    if (chosen !== undefined) return chosen;
    this.keep(loaded);
    return loaded;
  }

  /** The list as far as it is known now; the same object until it changes. */
  readonly current = (): KeptNomenklatur => this.kept;

  /** Whether the list is still there when the page is opened again. */
  get isLasting(): boolean {
    return this.store.isLasting;
  }

  /** Takes another list, or none, for this page and all to come. */
  async replace(list: NomenklaturList | null): Promise<void> {
    await this.store.save(list);
    this.keep(list);
  }

  /** Calls back at every change; gives the function that ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private keep(list: NomenklaturList | null): void {
    this.kept = list;
    for (const listener of this.listeners) listener();
  }
}

/** The page's keeper: there is one page, and one nomenklatur for it. */
export const nomenklaturKeeper = new NomenklaturKeeper();
