/** What somebody asks of the pane by a button on the ribbon. */
export type Wish = 'check' | 'fill' | 'clear-marks';

/**
 * Hands wishes from the ribbon to the pane. A button may be pressed before the pane is drawn, or while it is hidden; the last
 * wish then waits for it. Earlier ones are dropped: who pressed another button in the meantime has changed their mind.
 */
export class Wishes {
  private waiting: Wish | null = null;
  private readonly listeners = new Set<(wish: Wish) => void>();

  utter(wish: Wish): void {
    if (this.listeners.size === 0) this.waiting = wish;
    for (const listener of this.listeners) listener(wish);
  }

  /** Hears of wishes from now on, and at once of the one that waits. The function that it gives ends it. */
  listen(listener: (wish: Wish) => void): () => void {
    this.listeners.add(listener);
    const waiting = this.waiting;
    this.waiting = null;
    if (waiting) listener(waiting);
    return () => this.listeners.delete(listener);
  }
}

/** The wishes of this page's ribbon: commands and pane run in one page, the manifest's shared runtime. */
export const ribbonWishes = new Wishes();
