import pc from 'picocolors';

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

/** Says something about a file in one line among the messages. */
export function complain(terminal: Terminal, path: string, sentence: string): void {
  terminal.err(`periksa-renja: ${path}: ${sentence}\n`);
}
