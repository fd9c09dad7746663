import { CancelledError } from '../engine/failure';

/**
 * Waits for work until the user ends it: then CancelledError, at once, and an answer that comes later is lost.
 *
 * @param onEnd stops the work itself, where that can be done
 */
export function untilEnded<Result>(
  work: () => Promise<Result>,
  signal: AbortSignal,
  onEnd: () => void = () => undefined,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const end = () => {
      onEnd();
      reject(new CancelledError());
    };
    if (signal.aborted) {
      end();
      return;
    }
    signal.addEventListener('abort', end, { once: true });
    work().then(resolve, reject);
  });
}
