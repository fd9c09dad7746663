import { runCommandLine } from './command-line';
import { processTerminal } from './terminal';

// The status is set rather than the process ended, so that everything written reaches a slow reader.
process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal());
