import type { MessagePort } from 'node:worker_threads';
import { checkFile } from './check-file';
import type { CheckRequest } from './checker-pool';

/** Answers the checks that are asked for at a port. They come one by one: who asks waits for the answer. */
export function serveChecks(port: MessagePort): void {
  port.on('message', ({ path, check }: CheckRequest) => {
    void checkFile(path, check).then((result) => port.postMessage(result));
  });
}
