import pc from 'picocolors';
import { EXIT } from './failures';

/** Where a run writes to: results and messages apart, so that a script can read the results. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Messages and progress. */
  err(text: string): void;
  /** Whether a person reads the results (colours) and the messages (progress). */
  readonly colours: boolean;
  readonly progress: boolean;
}

/** The process's own streams. */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    colours: pc.isColorSupported && process.stdout.isTTY,
    progress: process.stderr.isTTY,
  };
}

/**
 * Ends the program quietly when nobody reads its results any more (`| head`), and with a sentence when they cannot be written (a full
 * disk). Messages that nobody reads are no reason to end.
 */
export function endWithoutReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.stderr.write(`periksa-renja: ${NOT_WRITTEN} (${error.code})\n`);
    process.exit(EXIT.failed);
  });
  process.stderr.on('error', () => undefined);
}

/** Said without knowing the language of the call: the run is over. */
const NOT_WRITTEN = 'hasil tidak dapat ditulis / the results cannot be written';

/** Says something about a file in one line among the messages. */
export function complain(terminal: Terminal, path: string, sentence: string): void {
  terminal.err(`periksa-renja: ${path}: ${sentence}\n`);
}
