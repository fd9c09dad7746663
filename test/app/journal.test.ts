import { Journal, type JournalEntry, type JournalStore } from '../../src/app/journal';
import { planFill } from '../../src/app/plan-fill';
import { HostError, type WorkbookHost } from '../../src/host/port';
import { formatAddress } from '../../src/sheet/address';
import type { Edit } from '../../src/sheet/edit';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { MemoryHost } from '../support/memory-host';
import { cellOf, readFixtureSnapshot, TABEL_1, withCells } from '../support/snapshots';

/** A store that survives a Journal, as one on disk does; it remembers what it held at each save. */
class TestStore implements JournalStore {
  saved: readonly JournalEntry[] = [];

  async load(): Promise<readonly JournalEntry[]> {
    return this.saved;
  }

  async save(entries: readonly JournalEntry[]): Promise<void> {
    this.saved = entries;
  }
}

/** A host whose writing fails; what it could not put back is up to the test. */
class FailingHost extends MemoryHost {
  remaining: readonly Edit[] = [];

  override async apply(): Promise<void> {
    throw new HostError('busy', '', { remaining: this.remaining });
  }
}

describe('A journal', () => {
  let original: WorkbookSnapshot;
  let edits: readonly Edit[];
  let host: MemoryHost;
  let store: TestStore;
  beforeAll(async () => {
    original = await readFixtureSnapshot(TABEL_1);
    edits = planFill(original, { mode: 'all' }).map(({ edit }) => edit);
  });
  beforeEach(() => {
    host = new MemoryHost(original);
    store = new TestStore();
  });

  const step = () => ({ id: 'isi-1', reason: 'fill' as const, at: '2026-11-20T08:41:00Z', edits });

  it('takes a whole filling back, to the cell and its format, also after the program was started anew', async () => {
    await new Journal(host, store).write(step());
    expect((await new Journal(host, store).undo('isi-1')).undone).toHaveLength(edits.length);
    const { sheets } = await host.read();
    for (const { row, column } of edits) {
      const address = formatAddress({ row, column });
      expect(cellOf(sheets[0]!, address)).toEqual(cellOf(original.sheets[0]!, address));
    }
    expect(store.saved).toEqual([]);
  });

  it('keeps old and new before anything is written', async () => {
    let kept: readonly JournalEntry[] = [];
    const watching: WorkbookHost = {
      read: () => host.read(),
      apply: (all) => {
        kept = store.saved;
        return host.apply(all);
      },
    };
    await new Journal(watching, store).write(step());
    expect(kept).toEqual([{ ...step(), state: 'planned' }]);
    expect(store.saved).toEqual([{ ...step(), state: 'written' }]);
  });

  it('leaves a cell that somebody has changed since, and names it', async () => {
    await new Journal(host, store).write(step());
    const changed = new MemoryHost(withCells(await host.read(), 'Tabel 1', { O24: { value: 0.5 } }));
    const { undone, left } = await new Journal(changed, store).undo('isi-1');
    expect(left.map((edit) => formatAddress(edit))).toEqual(['O24']);
    expect(undone).toHaveLength(edits.length - 1);
    expect(cellOf((await changed.read()).sheets[0]!, 'O24').value).toBe(0.5);
  });

  it('brings back a step that was cut short in the middle', async () => {
    const half = edits.slice(0, 50);
    await host.apply(half);
    store.saved = [{ ...step(), state: 'planned' }];
    const { undone, left } = await new Journal(host, store).undo('isi-1');
    expect([undone.length, left.length]).toEqual([50, 0]);
    expect(cellOf((await host.read()).sheets[0]!, 'N9').formula).toBeNull();
  });

  it('gives a cell its number format back where only that was written before the end came', async () => {
    const [first] = edits as [Edit];
    await host.apply([{ ...first, after: { ...first.before, format: '0.000' } }]);
    store.saved = [{ ...step(), edits: [first], state: 'planned' }];
    expect((await new Journal(host, store).undo('isi-1')).left).toEqual([]);
    const address = formatAddress(first);
    expect(cellOf((await host.read()).sheets[0]!, address)).toEqual(cellOf(original.sheets[0]!, address));
  });

  it('forgets a step of which nothing was written, and tells why it failed', async () => {
    await expect(new Journal(new FailingHost(original), store).write(step())).rejects.toMatchObject({ code: 'busy' });
    expect(store.saved).toEqual([]);
  });

  it('keeps what a failing host could not put back', async () => {
    const failing = new FailingHost(original);
    failing.remaining = edits.slice(0, 3);
    await expect(new Journal(failing, store).write(step())).rejects.toMatchObject({ code: 'busy' });
    expect(store.saved).toEqual([{ ...step(), edits: edits.slice(0, 3), state: 'written' }]);
  });

  it('has nothing to take back for a step that it does not know', async () => {
    expect(await new Journal(host, store).undo('lain')).toEqual({ undone: [], left: [] });
  });
});
