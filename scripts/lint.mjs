/**
 * `npm run lint`: all that can be told of the sources without running them. The parts know nothing of one another, so as many run
 * at a time as there are cores; what one has to say is shown when it has ended.
 */
import { availableParallelism } from 'node:os';
import { runQuietly, toolPath } from './lib/run.mjs';

const tool = (name, ...args) => ({ name, command: toolPath(name), args });
const script = (name, ...args) => ({ name, command: process.execPath, args: [`scripts/${name}`, ...args] });
const typeScript = (name) => ({ ...script('run-typescript.mjs', `scripts/${name}`, '--check'), name });

/** The longest first: the others fill the time beside it. */
const PARTS = [
  tool('eslint', '.'),
  tool('tsc', '--noEmit'),
  tool('prettier', '--check', '.', '--log-level', 'warn'),
  { name: 'lint:imports', command: 'npm', args: ['run', '--silent', 'lint:imports'] },
  tool('knip'),
  script('generate-registries.mjs', '--check'),
  typeScript('write-report-schema.ts'),
  typeScript('write-rules-docs.ts'),
  typeScript('write-layouts-docs.ts'),
];

/** Runs the parts that are left, one after another, and tells whether all of them were content. */
async function work(left) {
  let isContent = true;
  for (let part = left.shift(); part; part = left.shift()) {
    const { status, output } = await runQuietly(part.command, part.args);
    console.log(`${status === 0 ? '✓' : '✗'} ${part.name}${output.trim() && `\n${output.trimEnd()}`}`);
    isContent &&= status === 0;
  }
  return isContent;
}

const left = [...PARTS];
const results = await Promise.all(Array.from({ length: availableParallelism() }, () => work(left)));
process.exitCode = results.every(Boolean) ? 0 : 1;
