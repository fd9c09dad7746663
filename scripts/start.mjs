/**
 * `npm start [-- FILE.xlsx]`: builds the page and serves it on this machine. It opens FILE, or the example workbook.
 */
import './lib/register-typescript.mjs';
import { statSync } from 'node:fs';
import path from 'node:path';
import { ROOT, runScript, runTool } from './lib/run.mjs';

const FIRST_PORT = 3000;

/** The workbook that the call names (null for none), or the message that the call was wrong. */
function readCall(args) {
  if (args.length > 1 || args[0]?.startsWith('-')) {
    return { problem: 'Cara pakai / Usage: npm start, npm start -- FILE.xlsx' };
  }
  const [file = null] = args;
  if (file === null) return { workbook: null };
  // npm runs scripts in the package's folder; a path is meant from where the user called npm.
  const workbook = path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
  if (!statSync(workbook, { throwIfNoEntry: false })?.isFile()) {
    return { problem: `Berkas tidak ditemukan / File not found: ${file}` };
  }
  return { workbook };
}

const { workbook, problem } = readCall(process.argv.slice(2));
if (problem) {
  console.error(problem);
  process.exit(2);
}

const built =
  (await runScript('scripts/build-example-workbook.mjs')) || (await runTool('webpack', ['--config-name', 'page']));
if (built !== 0) process.exit(built);

const { servePage } = await import('./lib/serve-page.ts');
const { address, close } = await servePage({ folder: path.join(ROOT, 'dist', 'page'), workbook, port: FIRST_PORT });
console.log(`Periksa Renja: ${address}\nCtrl+C untuk berhenti / to stop.`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
