import { checkWorkbook } from '../../src/app/check-workbook';
import { confirmation, withYear } from '../../src/app/draft-correction';
import { planFill } from '../../src/app/plan-fill';
import type { PlanChoices } from '../../src/plan/plan-choices';
import { exampleSheet } from '../../src/rules/examples/example-sheet';
import { LastingJournalStore, PassingJournalStore } from '../../src/pane/session/journal-store';
import { WorkbookSession, type SessionEngine } from '../../src/pane/session/workbook-session';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import { MemoryHost } from '../support/memory-host';
import { readFixtureSnapshot, TABEL_1 } from '../support/snapshots';

/** The engine without its worker. */
const engine: SessionEngine = {
  check: async (snapshot, settings) => checkWorkbook(snapshot, settings),
  plan: async (snapshot, settings) => planFill(snapshot, settings),
  compare: async () => undefined,
  cancel: () => undefined,
};

let snapshot: WorkbookSnapshot;
let host: MemoryHost;
let session: WorkbookSession;
let controller: AbortController;

beforeAll(async () => {
  snapshot = await readFixtureSnapshot(TABEL_1);
});

beforeEach(() => {
  host = new MemoryHost(snapshot);
  session = new WorkbookSession(host, engine, new PassingJournalStore());
  controller = new AbortController();
});

describe('a session with a workbook', () => {
  test('fills, and takes it back', async () => {
    const checked = await session.check(controller.signal);
    const plan = await session.plan(checked, 'wrong', {}, controller.signal);
    expect(plan.length).toBeGreaterThan(0);
    const { id } = await session.write(
      'fill',
      plan.map(({ edit }) => edit),
    );
    expect(await session.entries()).toHaveLength(1);
    expect(await host.read()).not.toEqual(snapshot);
    const { undone, left } = await session.undo(id);
    expect([undone.length, left.length]).toEqual([plan.length, 0]);
    expect(await session.entries()).toEqual([]);
    const again = await session.check(controller.signal);
    expect(again.check.findings).toEqual(checked.check.findings);
  });

  test('fills by a choice without keeping it, keeps it when told to, and takes it back', async () => {
    const budgets = exampleSheet({
      layout: 'T-C.24',
      columns:
        'no name budget.2021 budget.2022 budget.2023 spent.2021 spent.2022 spent.2023 ratio.2021 ratio.2022 ratio.2023 budgetGrowth spentGrowth',
      rows: '1 | Program Penunjang | 100000000 | 110000000 | 121000000 | 50000000 | 60000000 | 90000000 | 50% | 54.55% | 74.38%',
    });
    host = new MemoryHost({ sheets: [budgets] });
    session = new WorkbookSession(host, engine, new PassingJournalStore());
    const checked = await session.check(controller.signal);
    expect(checked.check.tables[0]!.open.growth).toEqual({ columns: [11, 12], blank: 2, stated: 0, fits: [] });
    const filled = async (choices: PlanChoices) =>
      (await session.plan(checked, 'blank', choices, controller.signal)).map(({ edit }) => edit.after.formula);
    expect(await filled({})).toEqual([]);
    expect(await filled({ growth: 'absolute' })).toEqual(['=(E4-C4)/2', '=(H4-F4)/2']);
    expect(await host.readMemory()).toBeNull();
    await session.choose({ growth: 'absolute' });
    const { memory } = await session.check(controller.signal);
    expect(memory?.settings).toEqual({ choices: { growth: 'absolute' } });
    await session.choose({});
    expect(await host.readMemory()).toBeNull();
  });

  test('marks each cell once, and takes the marks away', async () => {
    const { check } = await session.check(controller.signal);
    const count = await session.mark([...check.findings, ...check.findings]);
    expect(host.marks).toHaveLength(count);
    expect(count).toBe(new Set(check.findings.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`)).size);
    await session.clearMarks();
    expect(host.marks).toEqual([]);
  });

  test('leaves a finding out once it is ignored, and tells of it again when asked to', async () => {
    const checked = await session.check(controller.signal);
    const finding = checked.check.findings[1]!;
    await session.ignore(checked, [finding], 'sesuai DPA');
    const without = await session.check(controller.signal);
    expect(without.check.findings).not.toContainEqual(finding);
    expect(without.check.ignored).toMatchObject([{ finding, reason: 'sesuai DPA' }]);
    await session.heed(without, without.check.ignored[0]!);
    expect((await session.check(controller.signal)).check.findings).toEqual(checked.check.findings);
    expect(await host.readMemory()).toBeNull();
  });

  test('leaves several findings out for one reason', async () => {
    const checked = await session.check(controller.signal);
    const missing = checked.check.findings.filter(({ rule }) => rule === 'renstra-exceeded');
    expect(missing.length).toBeGreaterThan(1);
    await session.ignore(checked, missing, 'disetujui');
    const { findings, ignored } = (await session.check(controller.signal)).check;
    expect(findings).toEqual(checked.check.findings.filter((finding) => !missing.includes(finding)));
    expect(ignored.map(({ finding, reason }) => [finding, reason])).toEqual(missing.map((one) => [one, 'disetujui']));
  });

  test('checks all the same where the memory cannot be read, and never overwrites it', async () => {
    await host.writeMemory('<memory>damaged');
    const checked = await session.check(controller.signal);
    expect(checked.memory).toBeNull();
    const change = await session.ignore(checked, [checked.check.findings[0]!], '');
    expect(change.kind).toBe('unreadable');
    expect(await host.readMemory()).toBe('<memory>damaged');
  });

  test('tries out how a table could be read without keeping it, keeps it when told to, and gives it back', async () => {
    const checked = await session.check(controller.signal);
    const { table } = checked.check.tables[0]!;
    const said = withYear(confirmation(snapshot.sheets[0]!, table, []), 2030);
    const tried = await session.tryReading(checked, null, said, controller.signal);
    expect(tried.tables[0]!.table).toMatchObject({ year: 2030, corrected: true });
    expect(await host.readMemory()).toBeNull();
    await session.correct(null, said);
    expect((await session.check(controller.signal)).check.tables).toEqual(tried.tables);
    await session.correct(said, null);
    expect((await session.check(controller.signal)).check.tables).toEqual(checked.check.tables);
    expect(await host.readMemory()).toBeNull();
  });

  test('a check that is ended is answered at once, and the worker with it', async () => {
    const cancel = jest.fn();
    const silent: SessionEngine = { ...engine, check: () => new Promise(() => undefined), cancel };
    const waiting = new WorkbookSession(host, silent, new PassingJournalStore()).check(controller.signal);
    await new Promise((resolve) => setTimeout(resolve));
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: 'CancelledError' });
    expect(cancel).toHaveBeenCalled();
  });

  test('does one thing at a time, also after one that failed', async () => {
    const order: string[] = [];
    const failing = session.inTurn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push('first');
      throw new Error('failed');
    });
    const next = session.inTurn(async () => order.push('second'));
    await expect(failing).rejects.toThrow('failed');
    await next;
    expect(order).toEqual(['first', 'second']);
  });
});

describe('a journal where nothing can be stored', () => {
  test('lasts as long as the page, and says so', async () => {
    const store = new LastingJournalStore('C:\\Renja.xlsx');
    await store.save([{ id: '1', reason: 'fill', at: '2026-11-20T08:41:00Z', state: 'written', edits: [] }]);
    expect(await store.load()).toHaveLength(1);
    expect(store.isLasting).toBe(false);
  });
});
