/** Stands in for a worker of the command line: a file named "jatuh" brings it down, the others are checked with nothing found. */
import { parentPort } from 'node:worker_threads';

const clean = (path) => ({ path, error: null, tables: [], hiddenSheets: [], nearest: null, findings: [], ignored: [] });

parentPort.on('message', ({ path }) => {
  if (path.includes('jatuh')) throw new Error('tumpukan habis');
  if (path.includes('keluar')) process.exit(7);
  parentPort.postMessage({ reported: { report: clean(path), achievements: [], settings: [] }, warnings: [] });
});
