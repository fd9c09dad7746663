/**
 * `npm run start:excel`: builds the page, serves it on https://localhost:3000 with a certificate for development and says how
 * Excel gets to know of it.
 */
import './lib/register-typescript.mjs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { developmentCertificate } from './lib/development-certificate.mjs';
import { ROOT, runScript, runTool } from './lib/run.mjs';

const { servePage } = await import('./lib/serve-page.ts');
const { sideloadAdvice, USAGE } = await import('./lib/sideload-advice.ts');

/** The address that the manifest names when no other is given; Excel would not find the page on another port. */
const PORT = 3000;
const PAGE = path.join(ROOT, 'dist', 'page');
const OPTIONS = ['--help', '-h', '--install-certificate'];

async function main(args) {
  if (args.some((argument) => !OPTIONS.includes(argument))) {
    console.error(USAGE);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    console.log(USAGE);
    return 0;
  }
  // First of all, for nobody likes to wait for a build only to be asked something after it.
  const certificate = await developmentCertificate({ agreed: args.includes('--install-certificate') });
  if (!certificate) return 1;

  const built =
    (await runScript('scripts/build-example-workbook.mjs')) || (await runTool('webpack', ['--config-name', 'page']));
  return built || serve(certificate);
}

async function serve(certificate) {
  let server;
  try {
    server = await servePage({ folder: PAGE, workbook: null, port: PORT, fixedPort: true, certificate });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(
      `Port ${PORT} sedang dipakai program lain (mungkin npm start). Tutup program itu, lalu coba lagi.\n` +
        `Port ${PORT} is in use by another program (npm start perhaps). Close it and try again.`,
    );
    return 1;
  }
  const manifest = path.join(PAGE, 'manifest.xml');
  const [, id] = /<Id>([^<]+)</.exec(readFileSync(manifest, 'utf8'));
  console.log(sideloadAdvice({ address: server.address, manifest, id }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
