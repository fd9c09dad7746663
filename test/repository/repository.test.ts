import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** The files that git knows or would take up, without the lock file. */
function ownFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: ROOT });
  return listed
    .toString()
    .split('\0')
    .filter((file) => file !== '' && file !== 'package-lock.json')
    .filter((file) => statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.isFile());
}

/** Lines of text files that match, as "file:line: text". */
function linesMatching(pattern: RegExp, except: readonly string[] = []): string[] {
  const found: string[] = [];
  for (const file of ownFiles()) {
    const bytes = readFileSync(path.join(ROOT, file));
    if (except.includes(file) || bytes.includes(0)) continue;
    for (const [index, line] of bytes.toString('utf8').split('\n').entries()) {
      if (pattern.test(line)) found.push(`${file}:${index + 1}: ${line.trim()}`);
    }
  }
  return found;
}

describe('the repository', () => {
  test('has a lock file that takes packages from whatever registry the user has set', () => {
    const lock = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
    expect(lock).not.toContain('"resolved": "http');
  });

  test('names no registry of packages', () => {
    expect(
      linesMatching(/registry\.[a-z]+js\.org|\bregistry=|_authToken/, ['test/repository/repository.test.ts']),
    ).toEqual([]);
  });

  test('names no path of one machine', () => {
    expect(linesMatching(/(^|[^a-z.])\/(tmp|root|home|Users|work)\/[a-z]/, ['.gitignore'])).toEqual([]);
  });

  test('lists all table forms and all checks in its registries', () => {
    const run = spawnSync(process.execPath, ['scripts/generate-registries.mjs', '--check'], { cwd: ROOT });
    expect(run.stderr.toString()).toBe('');
    expect(run.status).toBe(0);
  });
});
