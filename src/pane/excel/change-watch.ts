/** So long nobody must have changed anything before it is checked again, in milliseconds. */
const QUIET = 600;
/** When to try again while somebody types into a cell and Excel answers nothing. */
const LATER = 2000;

/**
 * Checks again after changes: once things have come to rest, one check at a time, and once more if something was changed while
 * one was running, so that the last state is the one that was checked.
 */
export class ChangeWatch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isChecking = false;
  private isStopped = false;

  /** @param check answers `later` where it could not be checked now */
  constructor(private readonly check: () => Promise<'checked' | 'later' | 'failed'>) {}

  /** To be called at every change. */
  readonly changed = (): void => {
    this.wait(QUIET);
  };

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  private wait(time: number): void {
    clearTimeout(this.timer);
    if (!this.isStopped) this.timer = setTimeout(() => void this.run(), time);
  }

  private async run(): Promise<void> {
    if (this.isChecking) {
      this.wait(QUIET);
      return;
    }
    this.isChecking = true;
    const done = await this.check();
    this.isChecking = false;
    if (done === 'later') this.wait(LATER);
  }
}
