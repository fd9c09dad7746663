/**
 * Runs a TypeScript file: `node scripts/run-typescript.mjs FILE [ARGUMENTS…]`.
 * Imports need no file extension, as everywhere in the project; types are not checked here.
 */
import './lib/register-typescript.mjs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error('Usage: node scripts/run-typescript.mjs FILE [ARGUMENTS…]');
  process.exit(2);
}

const absolute = path.resolve(file);
process.argv = [process.argv[0], absolute, ...args];
await import(pathToFileURL(absolute).href);
