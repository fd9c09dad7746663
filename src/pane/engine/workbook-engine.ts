import { checkWorkbook } from '../../app/check-workbook';
import { planFill } from '../../app/plan-fill';
import { HostError } from '../../host/port';
import { XlsxHost } from '../../host/xlsx/xlsx-host';
import { inverseEdits, type Edit } from '../../sheet/edit';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import type { CheckedWorkbook, EngineCalls, EngineFailure, EngineRequest } from './protocol';

/** Holds one opened workbook and answers the page's calls about it. It runs in the worker and knows nothing of messages. */
export class WorkbookEngine {
  private opened: { host: XlsxHost; snapshot: WorkbookSnapshot } | null = null;

  /** Carries out one call. Rejects with HostError, or with whatever a fault of ours throws. */
  async answer(request: EngineRequest): Promise<EngineCalls[EngineRequest['call']]['answer']> {
    switch (request.call) {
      case 'open': {
        const host = XlsxHost.open(request.ask.bytes);
        if (request.ask.edits.length > 0) await host.apply(request.ask.edits);
        return this.check(host);
      }
      case 'plan':
        return planFill(this.current().snapshot, { mode: request.ask.mode });
      case 'apply':
        return this.apply(request.ask.edits);
      case 'undo':
        return this.apply(inverseEdits(request.ask.edits));
      case 'bytes':
        return this.current().host.bytes();
    }
  }

  private async apply(edits: readonly Edit[]): Promise<CheckedWorkbook> {
    const { host } = this.current();
    await host.apply(edits);
    return this.check(host);
  }

  private async check(host: XlsxHost): Promise<CheckedWorkbook> {
    const snapshot = await host.read();
    const check = checkWorkbook(snapshot);
    this.opened = { host, snapshot };
    return { snapshot, check };
  }

  private current(): { host: XlsxHost; snapshot: WorkbookSnapshot } {
    if (!this.opened) throw new Error('No workbook is open.');
    return this.opened;
  }
}

/** What the page is told of an error: the host's code, or "internal" for a fault of ours. */
export function failureOf(error: unknown): EngineFailure {
  if (error instanceof HostError) return { code: error.code, detail: error.detail };
  return { code: 'internal', detail: error instanceof Error ? error.message : String(error) };
}
