import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { failedFile } from '../app/document/reported-file';
import { checkFile, type CheckedFile, type FileCheck } from './check-file';
import { fileFailure } from './failures';

/** What a worker is asked; it answers with a {@link CheckedFile}. */
export interface CheckRequest {
  readonly path: string;
  readonly check: FileCheck;
}

/** Starts a thread that answers {@link CheckRequest}s one by one, as `serveChecks` does. */
export type StartWorker = () => Worker;

/** Checks one file at a time; never rejects. */
interface Checker {
  check(request: CheckRequest): Promise<CheckedFile>;
  end(): void;
}

/** Checks in this thread. */
const here: Checker = {
  check: ({ path, check }) => checkFile(path, check),
  end: () => undefined,
};

/** Checks in a thread of its own. A file that brings the thread down has failed; the next one gets a new thread. */
class WorkerChecker implements Checker {
  #worker: Worker | null = null;

  constructor(private readonly start: StartWorker) {}

  async check(request: CheckRequest): Promise<CheckedFile> {
    const worker = (this.#worker ??= this.start());
    const listening = new AbortController();
    const { signal } = listening;
    try {
      worker.postMessage(request);
      const ended = once(worker, 'exit', { signal }).then(([status]) => {
        throw new Error(`exit ${String(status)}`);
      });
      const [answer] = (await Promise.race([once(worker, 'message', { signal }), ended])) as [CheckedFile];
      return answer;
    } catch (error) {
      this.#worker = null;
      const { code, text } = fileFailure(error, request.check.lang);
      return { reported: failedFile(request.path, code, text), warnings: [] };
    } finally {
      listening.abort();
    }
  }

  end(): void {
    void this.#worker?.terminate();
    this.#worker = null;
  }
}

/**
 * Checks files, several at a time, and gives the results in the files' order, each as soon as it and those before it are there.
 *
 * @param jobs how many files at a time, at least 1
 * @param startWorker null where no threads can be started: then all files are checked in this one, one after the other
 */
export async function* checkFiles(
  paths: readonly string[],
  check: FileCheck,
  jobs: number,
  startWorker: StartWorker | null,
): AsyncGenerator<CheckedFile> {
  // A single file has no others to be kept safe from it.
  const isAlone = paths.length === 1 || startWorker === null;
  const checkers = isAlone
    ? [here]
    : Array.from({ length: Math.min(jobs, paths.length) }, () => new WorkerChecker(startWorker));
  const idle: Checker[] = [...checkers];
  const waiting: ((checker: Checker) => void)[] = [];
  const checkInTurn = async (path: string): Promise<CheckedFile> => {
    const checker = idle.pop() ?? (await new Promise<Checker>((resolve) => waiting.push(resolve)));
    const result = await checker.check({ path, check });
    const next = waiting.shift();
    if (next) next(checker);
    else idle.push(checker);
    return result;
  };
  try {
    for (const result of paths.map(checkInTurn)) yield await result;
  } finally {
    for (const checker of checkers) checker.end();
  }
}
