import { HostError } from '../port';
import { asHostError } from './errors';

/** Asked while a cell is being edited, when Excel takes no requests: whether to try again once the user has pressed Enter. */
export type OnEditing = () => Promise<'retry' | 'cancel'>;

/**
 * One round trip to Excel: what `queue` asks for is sent, and the proxies that it gives may be read afterwards. `queue` runs again
 * when Excel did not take the request because of a cell that was being edited; it must not change anything of ours.
 */
export type RoundTrip = <Result>(queue: (context: Excel.RequestContext) => Result) => Promise<Result>;

export interface RunOptions {
  /** A context of an earlier run, whose objects are used again. */
  readonly context?: OfficeExtension.ClientRequestContext;
  /** Whether all round trips are to be one step of Excel's own undo, where it can do that (ExcelApi 1.20). */
  readonly mergeUndoGroup?: boolean;
}

/** The one way to Excel: it runs all requests and turns all failures into the port's. */
export class ExcelDoor {
  constructor(private readonly onEditing: OnEditing) {}

  /** Does work that takes any number of round trips. Rejects with HostError only. */
  async run<Result>(
    work: (trip: RoundTrip) => Promise<Result>,
    { context: previous, mergeUndoGroup = false }: RunOptions = {},
  ): Promise<Result> {
    if (typeof Excel === 'undefined') throw new HostError('unsupported');
    const batch = (context: Excel.RequestContext): Promise<Result> => work((queue) => this.#send(context, queue));
    try {
      if (previous) return await Excel.run(previous, batch);
      return await (mergeUndoGroup ? Excel.run({ mergeUndoGroup }, batch) : Excel.run(batch));
    } catch (error) {
      throw asHostError(error);
    }
  }

  async #send<Result>(
    context: Excel.RequestContext,
    queue: (context: Excel.RequestContext) => Result,
  ): Promise<Result> {
    try {
      const result = queue(context);
      await context.sync();
      return result;
    } catch (error) {
      const failure = asHostError(error);
      if (failure.code !== 'editing' || (await this.onEditing()) === 'cancel') throw failure;
    }
    return this.#send(context, queue);
  }
}
