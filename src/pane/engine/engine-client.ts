import type { CheckResult, CheckSettings } from '../../app/check-workbook';
import type { NomenklaturList } from '../../app/import-nomenklatur';
import type { FillSettings, PlannedFill } from '../../app/plan-fill';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import { CancelledError, errorOf } from './failure';
import type { EngineCall, EngineCalls, EngineProgress, EngineResponse, SecondFile } from './protocol';

interface PendingCall {
  resolve(answer: EngineCalls[EngineCall]['answer']): void;
  reject(error: Error): void;
  readonly onProgress: (percent: number) => void;
}

/**
 * The page's side of a worker that checks workbooks, and holds one where it is a file: none of this stops the page. All calls
 * reject with HostError, CancelledError, or an Error for a fault of ours.
 */
export class EngineClient {
  private worker: Worker | null = null;
  private nextId = 1;
  private readonly pending = new Map<number, PendingCall>();
  /** The snapshot that the worker has, so that it need not be sent again. */
  private held: WorkbookSnapshot | null = null;
  /** The nomenklatur that the worker has. */
  private heldNomenklatur: NomenklaturList | null = null;
  /** The second workbooks that checks compare with, and whether the worker has them. */
  private second: readonly SecondFile[] = [];
  private holdsSecond = true;
  /** How often what ran was ended. */
  private ends = 0;

  /** @param nomenklatur the list that workbooks are checked against, or null; it may take a moment to be found */
  constructor(private readonly nomenklatur: () => Promise<NomenklaturList | null> = async () => null) {}

  /** Names the worker at hand, or null: what was opened in one worker is gone in the next. */
  get run(): object | null {
    return this.worker;
  }

  /** Finds the tables of a workbook and checks them. */
  check(snapshot: WorkbookSnapshot, settings: CheckSettings): Promise<CheckResult> {
    // Calls are answered in their order, these files could be read before, and what ends this call ends the check, too.
    if (!this.holdsSecond) this.compare(this.second).catch(() => undefined);
    return this.withNomenklatur((nomenklatur) =>
      this.call('check', { snapshot: this.unlessHeld(snapshot), settings, nomenklatur }),
    );
  }

  /** Compares with these workbooks from now on; with those before where one cannot be read. */
  async compare(files: readonly SecondFile[]): Promise<void> {
    this.holdsSecond = true;
    await this.call('compare', { files });
    this.second = files;
  }

  /** The cells that filling would change. */
  plan(snapshot: WorkbookSnapshot, settings: FillSettings): Promise<readonly PlannedFill[]> {
    return this.withNomenklatur((nomenklatur) =>
      this.call('plan', { snapshot: this.unlessHeld(snapshot), settings, nomenklatur }),
    );
  }

  /** Reads the workbook file that the worker holds. */
  async read(): Promise<WorkbookSnapshot> {
    const snapshot = await this.call('read', {});
    this.held = snapshot;
    return snapshot;
  }

  /** Any other call; some tell how far they have come, in percent. A worker is begun where there is none. */
  call<Call extends EngineCall>(
    call: Call,
    ask: EngineCalls[Call]['ask'],
    onProgress: (percent: number) => void = () => undefined,
  ): Promise<EngineCalls[Call]['answer']> {
    const id = this.nextId++;
    const worker = (this.worker ??= this.startWorker());
    return new Promise<EngineCalls[Call]['answer']>((resolve, reject) => {
      this.pending.set(id, { resolve, reject, onProgress });
      worker.postMessage({ id, call, ask });
    });
  }

  /** Ends what is running, and the worker with it; the next call begins with a new one. */
  cancel(): void {
    this.stop(new CancelledError());
  }

  /** Begins a call with the nomenklatur, or with undefined where the worker has it; unless it was ended meanwhile. */
  private async withNomenklatur<Answer>(
    begin: (nomenklatur: NomenklaturList | null | undefined) => Promise<Answer>,
  ): Promise<Answer> {
    const { ends } = this;
    const list = await this.nomenklatur();
    if (ends !== this.ends) throw new CancelledError();
    if (list === this.heldNomenklatur) return begin(undefined);
    this.heldNomenklatur = list;
    return begin(list);
  }

  private unlessHeld(snapshot: WorkbookSnapshot): WorkbookSnapshot | null {
    if (snapshot === this.held) return null;
    this.held = snapshot;
    return snapshot;
  }

  private startWorker(): Worker {
    const worker = new Worker(new URL('./engine-worker.ts', import.meta.url));
    worker.addEventListener('message', ({ data }: MessageEvent<EngineResponse | EngineProgress>) => {
      if ('percent' in data) this.pending.get(data.id)?.onProgress(data.percent);
      else this.settle(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.stop(new Error(event.message));
    });
    return worker;
  }

  private settle(response: EngineResponse): void {
    const call = this.pending.get(response.id);
    this.pending.delete(response.id);
    if (!call) return;
    if (response.ok) call.resolve(response.answer);
    else call.reject(errorOf(response.failure));
  }

  private stop(reason: Error): void {
    this.worker?.terminate();
    this.worker = null;
    this.held = null;
    this.heldNomenklatur = null;
    this.holdsSecond = this.second.length === 0;
    this.ends++;
    const calls = [...this.pending.values()];
    this.pending.clear();
    for (const call of calls) call.reject(reason);
  }
}
