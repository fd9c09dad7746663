import type { Edit } from '../../sheet/edit';
import type { Mark } from '../../sheet/mark';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import {
  HostError,
  type HostCapabilities,
  type LiveHost,
  type MarkingHost,
  type MakeSheets,
  type ReadRequest,
  type RememberingHost,
  type ReportingHost,
  type SheetChange,
  type SheetPlace,
  type WorkbookHost,
} from '../port';
import { applyEdits } from './apply-edits';
import { excelCapabilities } from './capabilities';
import { ExcelDoor, type OnEditing, type RoundTrip } from './excel-door';
import { LiveEvents } from './live-events';
import { replaceMarks } from './marks';
import { readMemory, writeMemory } from './memory';
import { CHUNK_BYTES } from './read-cells';
import { readWorkbook } from './read-workbook';
import { addReport, removeReport } from './report';
import { SheetNames } from './sheet-names';
import { listSheets } from './sheet-list';

export interface OfficeHostOptions {
  /** Asked while a cell is being edited; without it such a request fails with `editing` at once. */
  readonly onEditing?: OnEditing;
  /** Told of failures of events, which nobody waits for. */
  readonly onFailure?: (failure: HostError) => void;
  /** How much is asked for or sent at once. */
  readonly chunkBytes?: number;
}

/** The workbook that is open in Excel. All methods reject with {@link HostError} only. */
export class OfficeHost implements WorkbookHost, MarkingHost, RememberingHost, ReportingHost, LiveHost {
  readonly #door: ExcelDoor;
  readonly #names = new SheetNames();
  readonly #events: LiveEvents;
  readonly #chunkBytes: number;

  constructor({ onEditing, onFailure, chunkBytes = CHUNK_BYTES }: OfficeHostOptions = {}) {
    this.#door = new ExcelDoor(onEditing ?? (async () => 'cancel'));
    this.#events = new LiveEvents(this.#door, this.#names, onFailure ?? (() => undefined));
    this.#chunkBytes = chunkBytes;
  }

  /** What this Excel offers; below the baseline, the other methods reject with `unsupported`. */
  capabilities(): HostCapabilities {
    return excelCapabilities();
  }

  /** Reads the visible sheets, or those asked for; others are listed without content. */
  async read(request: ReadRequest = {}): Promise<WorkbookSnapshot> {
    return this.#run(async (trip) => {
      const sheets = await listSheets(trip);
      this.#names.learn(sheets);
      return readWorkbook(trip, sheets, { ...request, chunkBytes: this.#chunkBytes });
    });
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    if (edits.length === 0) return;
    await this.#run((trip) => applyEdits(trip, edits, this.#chunkBytes), { mergeUndoGroup: true });
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    await this.#run((trip) => replaceMarks(trip, marks, this.#chunkBytes), { mergeUndoGroup: true });
  }

  async clearMarks(): Promise<void> {
    await this.mark([]);
  }

  async readMemory(): Promise<string | null> {
    return this.#run(readMemory);
  }

  async writeMemory(xml: string | null): Promise<void> {
    await this.#run((trip) => writeMemory(trip, xml));
  }

  async addReport(make: MakeSheets): Promise<void> {
    await this.#run((trip) => addReport(trip, make), { mergeUndoGroup: true });
  }

  async removeReport(): Promise<number> {
    return this.#run(removeReport, { mergeUndoGroup: true });
  }

  async select({ sheet: name, row, column, range }: SheetPlace): Promise<void> {
    const { top, left, bottom, right } = range ?? { top: row, left: column, bottom: row, right: column };
    await this.#run(async (trip) => {
      await trip((context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.activate();
        sheet
          .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
          .untrack()
          .select();
      });
    });
  }

  onChange(listener: (change: SheetChange) => void): () => void {
    return this.#events.onChange(listener);
  }

  onSelect(listener: (place: SheetPlace) => void): () => void {
    return this.#events.onSelect(listener);
  }

  async #run<Result>(
    work: (trip: RoundTrip) => Promise<Result>,
    { mergeUndoGroup = false }: { readonly mergeUndoGroup?: boolean } = {},
  ): Promise<Result> {
    const { isSupported, groupedUndo } = this.capabilities();
    if (!isSupported) throw new HostError('unsupported');
    return this.#door.run(work, { mergeUndoGroup: mergeUndoGroup && groupedUndo });
  }
}
