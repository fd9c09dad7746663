import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StartWorker } from '../../src/cli/checker-pool';
import { runCommandLine } from '../../src/cli/command-line';

/** What a run of the command line left behind. */
export interface CliRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, as on a pipe: no colours, no progress. */
export async function runCli(...args: readonly string[]): Promise<CliRun> {
  return runCliWith(null, ...args);
}

/** The same with a way to start workers, as the installed program has it. */
export async function runCliWith(startWorker: StartWorker | null, ...args: readonly string[]): Promise<CliRun> {
  let out = '';
  let err = '';
  const terminal = {
    out: (text: string) => (out += text),
    err: (text: string) => (err += text),
    colours: false,
    progress: false,
  };
  const status = await runCommandLine(args, terminal, startWorker);
  return { status, out, err };
}

/** A folder of its own for a test file; removed afterwards. */
export class WorkFolder {
  path = '';

  async make(): Promise<void> {
    this.path = await mkdtemp(join(tmpdir(), 'periksa-renja-'));
  }

  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }

  /** Writes a file and gives its path. */
  async write(name: string, content: Uint8Array | string): Promise<string> {
    const path = join(this.path, name);
    await writeFile(path, content);
    return path;
  }
}
