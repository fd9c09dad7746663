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

/** As {@link run} for one of the project's own tools (`webpack`, `jest`), without npx's start-up time. */
export function runTool(tool, args, env = {}) {
  return run(path.join(ROOT, 'node_modules', '.bin', tool), args, env);
}

/** Runs a script of this project by its path below the root. */
export function runScript(script, args = [], env = {}) {
  return run(process.execPath, [path.join(ROOT, script), ...args], env);
}
