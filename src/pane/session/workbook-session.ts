import type { CheckResult } from '../../app/check-workbook';
import type { ComparedSource } from '../../app/compared-workbook';
import { ignoredEntry, type IgnoredFinding } from '../../app/ignored';
import { Journal, type JournalEntry, type JournalReason, type JournalStore, type UndoResult } from '../../app/journal';
import { marksOf } from '../../app/marks';
import { EMPTY_MEMORY, type IgnoredEntry, type Memory } from '../../app/memory';
import { settingsWithMemory } from '../../app/memory-settings';
import { changeMemory, recall, type MemoryChange } from '../../app/memory-store';
import type { FillMode, FillSettings, PlannedFill } from '../../app/plan-fill';
import { withChoices, type Settings } from '../../app/settings';
import { listsSameSheets, withSheets } from '../../app/recheck';
import {
  HostError,
  type MakeSheets,
  type MarkingHost,
  type NewSheetsFile,
  type RememberingHost,
  type ReportingHost,
  type WorkbookHost,
} from '../../host/port';
import { withCorrection } from '../../app/remembered-corrections';
import { withKinds } from '../../app/remembered-kinds';
import type { IndicatorKind } from '../../plan/indicators/indicator-kind';
import type { PlanChoices } from '../../plan/plan-choices';
import type { Finding } from '../../rules/finding';
import type { Edit } from '../../sheet/edit';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import type { TableCorrection } from '../../table/corrections/table-correction';
import type { EngineClient } from '../engine/engine-client';
import type { SecondFile } from '../engine/protocol';
import { untilEnded } from './until-ended';
import type { ChosenWorkbook } from './chosen-workbook';

/** What checks workbooks, away from the page. */
export type SessionEngine = Pick<EngineClient, 'check' | 'plan' | 'compare' | 'cancel'>;

/** What the page asks of a workbook, whether it is a file or open in Excel. */
export type SessionHost = WorkbookHost & MarkingHost & RememberingHost & Partial<ReportingHost>;

/** A workbook as it was read, and what the check found in it. */
export interface CheckedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly check: CheckResult;
  readonly checkedAt: Date;
  /** What the workbook remembers; null where that cannot be read. */
  readonly memory: Memory | null;
}

/**
 * One workbook and all that the page does with it. A host reads and writes it, an engine checks it away from the page, a journal
 * can take back what was written. Rejects with HostError, CancelledError, or an Error for a fault of ours.
 */
export class WorkbookSession {
  /** Tells sessions of one page apart. */
  readonly id = newId();
  private readonly journal: Journal;
  private tail: Promise<unknown> = Promise.resolve();
  private second: readonly SecondFile[] = [];
  private marked = false;

  constructor(
    readonly host: SessionHost,
    private readonly engine: SessionEngine,
    private readonly store: JournalStore & { readonly isLasting: boolean },
  ) {
    this.journal = new Journal(host, store);
  }

  /** One thing at a time: a check must not read a workbook that is being filled. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.tail.then(work);
    // Whoever asked for this turn is told of its failure; the next turn only has to wait for its end.
    this.tail = turn.catch(() => undefined);
    return turn;
  }

  /** Reads and checks the workbook. `explicit` says that the user has asked for it in so many words. */
  async check(signal: AbortSignal, { explicit = false } = {}): Promise<CheckedWorkbook> {
    const snapshot = await this.unlessEnded(() => this.host.read({ explicit }), signal);
    return this.checkRead(snapshot, signal);
  }

  /**
   * Reads some sheets anew and takes the others as they were; everything, where sheets have come or gone. Reading is what costs time in
   * Excel; checked is the whole workbook, for its tables are compared with each other.
   */
  async recheck(before: CheckedWorkbook, sheets: ReadonlySet<string>, signal: AbortSignal): Promise<CheckedWorkbook> {
    const read = await this.unlessEnded(() => this.host.read({ sheets }), signal);
    if (!listsSameSheets(read, before.snapshot)) return this.check(signal);
    return this.checkRead(withSheets(before.snapshot, read, sheets), signal);
  }

  /** Compares with another workbook in all checks to come, or with none; with what was before where it cannot be read. */
  async compareWith(source: ComparedSource, chosen: ChosenWorkbook | null, signal: AbortSignal): Promise<void> {
    const others = this.second.filter((file) => file.source !== source);
    const files = chosen ? [...others, { source, ...chosen }] : others;
    await this.unlessEnded(() => this.engine.compare(files), signal);
    this.second = files;
  }

  private async checkRead(snapshot: WorkbookSnapshot, signal: AbortSignal): Promise<CheckedWorkbook> {
    const recalled = await this.unlessEnded(() => recall(this.host), signal);
    const memory = recalled.kind === 'memory' ? recalled.memory : null;
    const settings = settingsWithMemory({}, memory ?? EMPTY_MEMORY);
    const check = await this.unlessEnded(() => this.engine.check(snapshot, settings), signal);
    return { snapshot, check, checkedAt: new Date(), memory };
  }

  /** What the check would find if one table were read as `next` says instead of as `before` says; nothing is kept. */
  tryReading(
    { snapshot, memory }: CheckedWorkbook,
    before: TableCorrection | null,
    next: TableCorrection,
    signal: AbortSignal,
  ): Promise<CheckResult> {
    const settings = settingsWithMemory({}, withCorrection(memory ?? EMPTY_MEMORY, before, next));
    return this.unlessEnded(() => this.engine.check(snapshot, settings), signal);
  }

  /** Keeps how a table is to be read, in place of what was said of it before; null gives it back to the guess. */
  correct(before: TableCorrection | null, next: TableCorrection | null): Promise<MemoryChange> {
    return changeMemory(this.host, (memory) => withCorrection(memory, before, next));
  }

  /** Keeps the kinds of indicators, by their keys; null gives one back to the guess. */
  chooseKinds(changes: ReadonlyMap<string, IndicatorKind | null>): Promise<MemoryChange> {
    return changeMemory(this.host, (memory) => withKinds(memory, changes));
  }

  /** The cells that filling would change; the choices stand in the place of those that the workbook remembers. */
  plan(
    { snapshot, memory }: CheckedWorkbook,
    mode: FillMode,
    choices: PlanChoices,
    signal: AbortSignal,
  ): Promise<readonly PlannedFill[]> {
    const settings: FillSettings = { ...settingsWithMemory({}, memory ?? EMPTY_MEMORY), choices, mode };
    return this.unlessEnded(() => this.engine.plan(snapshot, settings), signal);
  }

  /** Carries out edits so that they can be taken back, also after the page was closed. */
  write(reason: JournalReason, edits: readonly Edit[]): Promise<JournalEntry> {
    return this.journal.write({ id: newId(), reason, at: new Date().toISOString(), edits });
  }

  undo(id: string): Promise<UndoResult> {
    return this.journal.undo(id);
  }

  /** What was written and can be taken back, oldest first. */
  entries(): Promise<readonly JournalEntry[]> {
    return this.journal.entries();
  }

  /** Whether what was written can still be taken back after the page was closed. */
  get remembersSteps(): boolean {
    return this.store.isLasting;
  }

  /** Marks the cells of these findings in the sheets, and no others; how many cells that are. */
  async mark(findings: readonly Finding[]): Promise<number> {
    const marks = marksOf(findings);
    await this.host.mark(marks);
    this.marked = true;
    return marks.length;
  }

  async clearMarks(): Promise<void> {
    await this.host.clearMarks();
    this.marked = false;
  }

  /** Whether the sheets show marks that were made since the page was opened. */
  get isMarked(): boolean {
    return this.marked;
  }

  /** Leaves findings out of all checks to come, each until its figures change. */
  ignore(checked: CheckedWorkbook, findings: readonly Finding[], reason: string): Promise<MemoryChange> {
    const day = new Date().toISOString().slice(0, 10);
    const entries = findings.map((finding) => entryOf(checked, finding, reason, day));
    return changeMemory(this.host, (memory) => ({ ...memory, ignored: [...memory.ignored, ...entries] }));
  }

  /** Takes an ignored finding up again. */
  heed(checked: CheckedWorkbook, { finding, reason, date }: IgnoredFinding): Promise<MemoryChange> {
    const own = entryOf(checked, finding, reason, date);
    const keys = Object.keys(own);
    return changeMemory(this.host, (memory) => {
      const place = memory.ignored.findIndex((entry) => keys.every((key) => entry[key] === own[key]));
      return { ...memory, ignored: memory.ignored.filter((_, index) => index !== place) };
    });
  }

  /** Remembers how figures are to be computed where documents differ. */
  choose(choices: PlanChoices): Promise<MemoryChange> {
    return changeMemory(this.host, (memory) => ({ ...memory, settings: withChoices(memory.settings, choices) }));
  }

  /** Remembers other settings for all checks to come. */
  changeSettings(settings: Settings): Promise<MemoryChange> {
    return changeMemory(this.host, (memory) => ({ ...memory, settings }));
  }

  /** Puts a report into the workbook, in place of an earlier one, and gives its sheets; rejects with `unsupported` where the host takes none. */
  async addReport(make: MakeSheets): Promise<NewSheetsFile['sheets']> {
    let sheets: NewSheetsFile['sheets'] = [];
    await this.reporting().addReport(async (taken) => {
      const file = await make(taken);
      sheets = file.sheets;
      return file;
    });
    return sheets;
  }

  /** Takes the report out of the workbook; of how many sheets it was. */
  removeReport(): Promise<number> {
    return this.reporting().removeReport();
  }

  /** Ends the worker; the session is of no use after it. */
  close(): void {
    this.engine.cancel();
  }

  private reporting(): ReportingHost {
    const { host } = this;
    if (!host.addReport || !host.removeReport) throw new HostError('unsupported');
    return host as ReportingHost;
  }

  /** Reading and checking can be left at any moment: the worker is ended, and an answer from Excel not waited for. */
  private unlessEnded<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    return untilEnded(work, signal, () => this.engine.cancel());
  }
}

function entryOf({ snapshot, check }: CheckedWorkbook, finding: Finding, reason: string, date: string): IgnoredEntry {
  const found = check.tables.find(({ table }) => table.id === finding.table);
  if (!found) throw new Error(`No table ${finding.table}.`);
  return ignoredEntry(finding, found.table, snapshot, { reason, date });
}

/** An id that no other step of this workbook has. (crypto.randomUUID is missing in Safari 14 and on plain http.) */
function newId(): string {
  return [Date.now(), Math.random() * 2 ** 52].map((number) => Math.floor(number).toString(36)).join('-');
}
