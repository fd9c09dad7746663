import type { MarkingHost, RememberingHost, WorkbookHost } from '../../host/port';
import type { Edit } from '../../sheet/edit';
import type { Mark } from '../../sheet/mark';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import type { EngineClient } from './engine-client';
import type { EngineCall, EngineCalls, FileWrite } from './protocol';

/** A workbook file that lives in the engine's worker, as a host of the page. Where the worker was ended, it is opened again. */
export class FileHost implements WorkbookHost, MarkingHost, RememberingHost {
  /** What was written so far: a new worker repeats it. */
  private writes: readonly FileWrite[] = [];
  private openedIn: object | null = null;

  /** @param bytes the file as it was opened */
  constructor(
    private readonly engine: EngineClient,
    private readonly bytes: Uint8Array,
  ) {}

  async read(): Promise<WorkbookSnapshot> {
    await this.open();
    return this.engine.read();
  }

  apply(edits: readonly Edit[]): Promise<void> {
    return this.write({ kind: 'apply', edits });
  }

  mark(marks: readonly Mark[]): Promise<void> {
    return this.write({ kind: 'mark', marks });
  }

  clearMarks(): Promise<void> {
    return this.write({ kind: 'clear-marks' });
  }

  readMemory(): Promise<string | null> {
    return this.ask('memory', {});
  }

  writeMemory(xml: string | null): Promise<void> {
    return this.write({ kind: 'remember', xml });
  }

  /** The workbook as a file, as it is now. */
  currentBytes(): Promise<Uint8Array> {
    return this.ask('bytes', {});
  }

  private async write(change: FileWrite): Promise<void> {
    await this.ask('write', change);
    this.writes = [...this.writes, change];
  }

  private async ask<Call extends EngineCall>(
    call: Call,
    ask: EngineCalls[Call]['ask'],
  ): Promise<EngineCalls[Call]['answer']> {
    await this.open();
    return this.engine.call(call, ask);
  }

  private async open(): Promise<void> {
    if (this.openedIn !== null && this.openedIn === this.engine.run) return;
    const opening = this.engine.call('open', { bytes: this.bytes, writes: this.writes });
    this.openedIn = this.engine.run;
    await opening;
  }
}
