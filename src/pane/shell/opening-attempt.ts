import { CancelledError, EngineClient } from '../engine/engine-client';
import type { CheckedWorkbook } from '../engine/protocol';

/** One file on its way to the screen. A later file, or the user, can end it at any point, and it is then as if it had not been. */
export class OpeningAttempt {
  private cancelled = false;
  private client: EngineClient | null = null;

  /** @param onCancel called once the attempt was ended before its time */
  constructor(private readonly onCancel: () => void) {}

  /** Reads and checks the file. Rejects with CancelledError, EngineError, or what `read` rejects with. */
  async open(read: () => Promise<Uint8Array>): Promise<{ client: EngineClient; checked: CheckedWorkbook }> {
    const bytes = await read();
    this.throwIfCancelled();
    const client = new EngineClient(bytes);
    this.client = client;
    try {
      const checked = await client.open();
      this.throwIfCancelled();
      this.client = null;
      return { client, checked };
    } catch (error) {
      client.close();
      throw error;
    }
  }

  /** Ends the attempt; after it has succeeded, nothing happens. */
  readonly cancel = (): void => {
    this.cancelled = true;
    this.client?.close();
    this.onCancel();
  };

  private throwIfCancelled(): void {
    if (this.cancelled) throw new CancelledError();
  }
}
