import { parentPort, Worker } from 'node:worker_threads';
import { serveChecks } from './check-worker';
import { runCommandLine } from './command-line';
import { endWithoutReader, processTerminal } from './terminal';

/** The file that was started is its own worker, so that the program stays one file. */
const startWorker = (): Worker => new Worker(process.argv[1]!);

if (parentPort) {
  serveChecks(parentPort);
} else {
  endWithoutReader();
  // The status is set rather than the process ended, so that everything written reaches a slow reader.
  process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal(), startWorker);
}
