/** Makes the example workbook dist/example/contoh.xlsx from assets/contoh.tsv; the page's build takes it from there. */
import './lib/register-typescript.mjs';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './lib/run.mjs';

const { parseFixture } = await import('../test/support/table-fixture.ts');
const { buildWorkbook } = await import('../test/support/workbook-builder.ts');
const { withLook } = await import('./lib/example-look.ts');

const sheets = parseFixture(readFileSync(path.join(ROOT, 'assets', 'contoh.tsv'), 'utf8')).map(withLook);
const folder = path.join(ROOT, 'dist', 'example');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'contoh.xlsx'), buildWorkbook({ sheets, sharedStrings: true }));
