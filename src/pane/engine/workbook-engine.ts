import { checkWorkbook, type CheckSettings } from '../../app/check-workbook';
import { readComparedWorkbook, type ComparedWorkbook } from '../../app/compared-workbook';
import { importNomenklatur, Nomenklatur } from '../../app/import-nomenklatur';
import { EMPTY_MEMORY } from '../../app/memory';
import { settingsWithMemory } from '../../app/memory-settings';
import { recall } from '../../app/memory-store';
import { planFill } from '../../app/plan-fill';
import { XlsxHost } from '../../host/xlsx/xlsx-host';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import type { CheckAsk, EngineCalls, EngineRequest, FileWrite, SecondFile } from './protocol';

/** Checks snapshots, and holds one workbook file where there is one. It runs in the worker and knows nothing of messages. */
export class WorkbookEngine {
  private host: XlsxHost | null = null;
  private snapshot: WorkbookSnapshot | null = null;
  private nomenklatur: Nomenklatur | undefined;
  private second: readonly ComparedWorkbook[] = [];

  /** Carries out one call; a long one tells how far it has come (0 to 1). Rejects with HostError, or with whatever a fault of ours throws. */
  async answer(
    request: EngineRequest,
    onProgress: (share: number) => void = () => undefined,
  ): Promise<EngineCalls[EngineRequest['call']]['answer']> {
    switch (request.call) {
      case 'open':
        return this.open(request.ask.bytes, request.ask.writes);
      case 'read':
        return (this.snapshot = await this.file().read());
      case 'write':
        return write(this.file(), request.ask);
      case 'memory':
        return this.file().readMemory();
      case 'bytes':
        return this.file().bytes();
      case 'check':
        return checkWorkbook(this.given(request.ask.snapshot), this.withNomenklatur(request.ask), this.second);
      case 'plan':
        return planFill(this.given(request.ask.snapshot), this.withNomenklatur(request.ask));
      case 'compare':
        this.second = await Promise.all(request.ask.files.map(readSecondFile));
        return null;
      case 'nomenklatur':
        return importNomenklatur(
          request.ask,
          (bytes, onRead) => XlsxHost.open(bytes).read({ onProgress: onRead }),
          onProgress,
        );
    }
  }

  /** The list is made ready for look-ups once, however often it is used. */
  private withNomenklatur<Settings extends CheckSettings>({ settings, nomenklatur }: CheckAsk<Settings>): Settings {
    if (nomenklatur !== undefined) this.nomenklatur = nomenklatur ? new Nomenklatur(nomenklatur) : undefined;
    return { ...settings, nomenklatur: this.nomenklatur };
  }

  private async open(bytes: Uint8Array, writes: readonly FileWrite[]): Promise<null> {
    const host = XlsxHost.open(bytes);
    for (const each of writes) await write(host, each);
    this.host = host;
    return null;
  }

  private file(): XlsxHost {
    if (!this.host) throw new Error('No workbook is open.');
    return this.host;
  }

  private given(snapshot: WorkbookSnapshot | null): WorkbookSnapshot {
    this.snapshot = snapshot ?? this.snapshot;
    if (!this.snapshot) throw new Error('No workbook was read.');
    return this.snapshot;
  }
}

/** What a second workbook remembers only helps to read it. */
async function readSecondFile({ source, name, bytes }: SecondFile): Promise<ComparedWorkbook> {
  const host = XlsxHost.open(bytes);
  const snapshot = await host.read();
  const recalled = await recall(host);
  const memory = recalled.kind === 'memory' ? recalled.memory : EMPTY_MEMORY;
  return readComparedWorkbook(source, name, snapshot, settingsWithMemory({}, memory));
}

async function write(host: XlsxHost, change: FileWrite): Promise<null> {
  switch (change.kind) {
    case 'apply':
      await host.apply(change.edits);
      return null;
    case 'mark':
      await host.mark(change.marks);
      return null;
    case 'clear-marks':
      await host.clearMarks();
      return null;
    case 'remember':
      await host.writeMemory(change.xml);
      return null;
  }
}
