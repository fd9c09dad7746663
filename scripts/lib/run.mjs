import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Runs a program from the repository's root with its output shown, and resolves to its exit status
 * (1 when it could not be started or was ended by a signal).
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** As {@link run}, but what the program writes is kept and given with its exit status, to be shown in one piece. */
export function runQuietly(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => output.push(part));
    child.on('error', (error) => resolve({ status: 1, output: `${command}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ status: code ?? 1, output: Buffer.concat(output).toString() }));
  });
}

/** The path of one of the project's own tools (`webpack`, `jest`); started so, it goes without npx's start-up time. */
export function toolPath(tool) {
  return path.join(ROOT, 'node_modules', '.bin', tool);
}

/** As {@link run} for one of the project's own tools. */
export function runTool(tool, args, env = {}) {
  return run(toolPath(tool), args, env);
}

/** Runs a script of this project by its path below the root. */
export function runScript(script, args = [], env = {}) {
  return run(process.execPath, [path.join(ROOT, script), ...args], env);
}
