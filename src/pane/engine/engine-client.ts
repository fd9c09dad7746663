import type { FillMode, PlannedFill } from '../../app/plan-fill';
import { inverseEdits, type Edit } from '../../sheet/edit';
import type { CheckedWorkbook, EngineCall, EngineCalls, EngineFailure, EngineResponse } from './protocol';

/** A call to the engine that did not succeed. */
export class EngineError extends Error {
  constructor(readonly failure: EngineFailure) {
    super(failure.detail ? `${failure.code}: ${failure.detail}` : failure.code);
    this.name = 'EngineError';
  }
}

/** The user ended a call before it was answered. */
export class CancelledError extends Error {
  constructor() {
    super('cancelled');
    this.name = 'CancelledError';
  }
}

interface PendingCall {
  resolve(answer: EngineCalls[EngineCall]['answer']): void;
  reject(error: Error): void;
}

/**
 * One workbook, held by a worker of its own: reading and checking never stop the page. A second file gets a second client,
 * so that a file that cannot be read leaves the first one as it was.
 */
export class EngineClient {
  private worker: Worker | null = null;
  private nextId = 1;
  private readonly pending = new Map<number, PendingCall>();
  /** The edits carried out so far: a cancelled run is repeated up to here in a new worker. */
  private applied: readonly Edit[] = [];

  /** @param bytes the file as it was opened; kept to begin anew after a cancelled call. */
  constructor(private readonly bytes: Uint8Array) {}

  /** Reads and checks the workbook. All calls reject with {@link EngineError} or {@link CancelledError}. */
  open(): Promise<CheckedWorkbook> {
    this.worker = this.startWorker();
    return this.send('open', { bytes: this.bytes, edits: this.applied });
  }

  /** The cells that filling would change. */
  async plan(mode: FillMode): Promise<readonly PlannedFill[]> {
    return this.call('plan', { mode });
  }

  /** Carries out the edits, reads and checks again. */
  async apply(edits: readonly Edit[]): Promise<CheckedWorkbook> {
    const checked = await this.call('apply', { edits });
    this.applied = [...this.applied, ...edits];
    return checked;
  }

  /** Takes edits back that were applied, reads and checks again. */
  async undo(edits: readonly Edit[]): Promise<CheckedWorkbook> {
    const checked = await this.call('undo', { edits });
    this.applied = [...this.applied, ...inverseEdits(edits)];
    return checked;
  }

  /** The workbook as a file, as it is now. */
  async currentBytes(): Promise<Uint8Array> {
    return this.call('bytes', {});
  }

  /** Ends what is running. The workbook stays usable: the next call begins with a new worker. */
  cancel(): void {
    this.stop(new CancelledError());
  }

  /** Ends the worker for good. */
  close(): void {
    this.stop(new CancelledError());
  }

  private async call<Call extends EngineCall>(
    call: Call,
    ask: EngineCalls[Call]['ask'],
  ): Promise<EngineCalls[Call]['answer']> {
    if (!this.worker) await this.open();
    return this.send(call, ask);
  }

  private send<Call extends EngineCall>(
    call: Call,
    ask: EngineCalls[Call]['ask'],
  ): Promise<EngineCalls[Call]['answer']> {
    const id = this.nextId++;
    return new Promise<EngineCalls[Call]['answer']>((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      this.worker?.postMessage({ id, call, ask });
    });
  }

  private startWorker(): Worker {
    const worker = new Worker(new URL('./engine-worker.ts', import.meta.url));
    worker.addEventListener('message', ({ data }: MessageEvent<EngineResponse>) => this.settle(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.stop(new EngineError({ code: 'internal', detail: event.message }));
    });
    return worker;
  }

  private settle(response: EngineResponse): void {
    const call = this.pending.get(response.id);
    this.pending.delete(response.id);
    if (!call) return;
    if (response.ok) call.resolve(response.answer);
    else call.reject(new EngineError(response.failure));
  }

  private stop(reason: Error): void {
    this.worker?.terminate();
    this.worker = null;
    const calls = [...this.pending.values()];
    this.pending.clear();
    for (const call of calls) call.reject(reason);
  }
}
