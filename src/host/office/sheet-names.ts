import type { RoundTrip } from './excel-door';

/**
 * The names of sheets by Excel's ids, for events: these carry ids only, and asking on every event would not do, because while
 * somebody types on in the next cell Excel answers nothing.
 */
export class SheetNames {
  readonly #names = new Map<string, string>();

  get(id: string): string | undefined {
    return this.#names.get(id);
  }

  learn(sheets: readonly { readonly id: string; readonly name: string }[]): void {
    for (const { id, name } of sheets) this.#names.set(id, name);
  }

  /** Asks for all names. One round trip. */
  async refresh(trip: RoundTrip): Promise<void> {
    const { items } = await trip((context) => context.workbook.worksheets.load('items/id,items/name'));
    this.learn(items);
  }
}
