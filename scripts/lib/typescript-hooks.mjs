/** Node's module hooks that let `import` find and read TypeScript; see register-typescript.mjs. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import swc from './swc-options.cjs';

const SUFFIXES = ['.ts', '.tsx', '/index.ts'];

/** Finds `./address` as `./address.ts`; everything that names an existing file or a package goes Node's way. */
export async function resolve(specifier, context, nextResolve) {
  if (/^\.{1,2}\//.test(specifier) && context.parentURL) {
    const { href } = new URL(specifier, context.parentURL);
    const suffix = SUFFIXES.find((candidate) => existsSync(fileURLToPath(href + candidate)));
    if (suffix) return { url: href + suffix, format: 'module', shortCircuit: true };
  }
  if (/^(\.|file:).*\.(tsx?|json)$/.test(specifier)) {
    return { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true };
  }
  return nextResolve(specifier, context);
}

/** Reads TypeScript as JavaScript; JSON, which needs no attribute in bundled code, as a default export. */
export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || url.includes('/node_modules/')) return nextLoad(url, context);
  const file = fileURLToPath(url);
  if (/\.tsx?$/.test(file)) {
    const options = { ...swc.swcOptions('es2022', file.endsWith('.tsx')), filename: file, sourceMaps: 'inline' };
    const { code } = await transform(await readFile(file, 'utf8'), options);
    return { format: 'module', source: code, shortCircuit: true };
  }
  if (file.endsWith('.json')) {
    return { format: 'module', source: `export default ${await readFile(file, 'utf8')};`, shortCircuit: true };
  }
  return nextLoad(url, context);
}
