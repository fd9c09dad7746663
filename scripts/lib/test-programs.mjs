/** Finds or installs the two programs that the tests run beside Node: Chromium and LibreOffice. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findProgram, isExecutable } from './find-program.mjs';
import { run, runTool } from './run.mjs';

const require = createRequire(import.meta.url);

/** The path of a Chromium to test in; installed when there is none. Throws with advice when that fails. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.error('Chromium is not here; installing it.');
  if (await installDebianPackage('chromium')) {
    const installed = findChromium();
    if (installed) return installed;
  }
  if ((await runTool('playwright-core', ['install', 'chromium'])) === 0) {
    const downloaded = findChromium();
    if (downloaded) return downloaded;
  }
  throw new Error(
    'The browser tests need Chromium. Install it (Debian, Ubuntu: sudo apt-get install chromium), ' +
      'or set CHROMIUM to the path of a Chromium or Chrome.',
  );
}

function findChromium() {
  const named = fromEnvironment('CHROMIUM');
  if (named) return named;
  const candidates = [
    ...['chromium', 'chromium-browser', 'google-chrome'].map((name) => findProgram([name])),
    require('playwright-core').chromium.executablePath(),
  ];
  return candidates.find((file) => file && isExecutable(file) && starts(file)) ?? null;
}

/** Ubuntu's package leaves a stand-in that only says to use snap; it is there but does not start. */
function starts(file) {
  return spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** The path of LibreOffice's soffice; installed when there is none. Throws with advice when that fails. */
export async function ensureLibreOffice() {
  const find = () => fromEnvironment('SOFFICE') ?? findProgram(['soffice', 'libreoffice']);
  const found = find();
  if (found) return found;
  console.error('LibreOffice is not here; installing it.');
  if (await installDebianPackage('libreoffice-calc-nogui')) {
    const installed = find();
    if (installed) return installed;
  }
  throw new Error(
    'The oracle tests need LibreOffice Calc. Install it (Debian, Ubuntu: sudo apt-get install libreoffice-calc-nogui; ' +
      'elsewhere: https://www.libreoffice.org), or set SOFFICE to the path of soffice.',
  );
}

/** The program an environment variable names; a wrong path there is an error, not a reason to look elsewhere. */
function fromEnvironment(variable) {
  const file = process.env[variable];
  if (!file) return null;
  if (!isExecutable(file)) throw new Error(`${variable}=${file}: there is no program.`);
  return file;
}

/** Installs with apt-get where it is there and we may use it; tells whether that worked. */
async function installDebianPackage(name) {
  if (process.getuid?.() !== 0 || !findProgram(['apt-get'])) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // A fresh container has no package lists; a failing mirror need not matter if older lists are there.
  await run('apt-get', ['update', '-qq'], env);
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], env)) === 0;
}
