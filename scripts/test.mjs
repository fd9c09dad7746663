/**
 * `npm test [-- JEST ARGUMENTS]`: gets what the tests need, builds page and command line, runs all tests.
 * Nothing is skipped for want of a program: what cannot be found or installed ends the run and says how to get it.
 */
import { runScript, runTool } from './lib/run.mjs';
import { ensureChromium, ensureLibreOffice } from './lib/test-programs.mjs';

async function main() {
  const env = { CHROMIUM: await ensureChromium(), SOFFICE: await ensureLibreOffice() };
  const built = (await runScript('scripts/build-example-workbook.mjs')) || (await runTool('webpack', []));
  return built || runTool('jest', process.argv.slice(2), env);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
