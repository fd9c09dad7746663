/**
 * `npm run generate`: writes src/layouts/registry.ts, src/rules/registry.ts and src/rules/comparison-registry.ts, the lists of
 * all table forms and all checks, from the files that are there. So a new form or check is one file and nothing else.
 * With `--check` nothing is written; the exit status is 1 when a list is out of date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './lib/run.mjs';

const REGISTRIES = [
  { file: 'src/layouts/registry.ts', folder: 'forms', constant: 'LAYOUTS', what: 'table form' },
  { file: 'src/rules/registry.ts', folder: 'checks', constant: 'RULES', what: 'check' },
  {
    file: 'src/rules/comparison-registry.ts',
    folder: 'comparisons',
    constant: 'COMPARISONS',
    what: 'check that sets tables side by side',
  },
];

/** "ratio-mismatch" → "ratioMismatch", "t-c-29" → "tC29": the name that the file must export. */
function exportName(fileName) {
  return fileName.replace(/-(.)/g, (_, character) => character.toUpperCase());
}

/** The text of a registry for the files that its folder holds now. */
function registryText({ file, folder, constant, what }) {
  const directory = path.join(ROOT, path.dirname(file), folder);
  const names = (existsSync(directory) ? readdirSync(directory) : [])
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
  for (const name of names) requireExport(path.join(directory, `${name}.ts`), exportName(name));
  return [
    `// Written by \`npm run generate\` from the files in ${folder}/. Do not edit.`,
    ...names.map((name) => `import { ${exportName(name)} } from './${folder}/${name}';`),
    '',
    `/** Every ${what} that the program knows, by file name. */`,
    `export const ${constant} = [${names.map((name) => `\n  ${exportName(name)},`).join('')}${names.length ? '\n' : ''}] as const;`,
    '',
  ].join('\n');
}

/** Says early, and in our words, what `tsc` would only find in the registry. */
function requireExport(file, name) {
  if (!new RegExp(`^export (const|function) ${name}\\b`, 'm').test(readFileSync(file, 'utf8'))) {
    throw new Error(`${path.relative(ROOT, file)} must export \`${name}\`.`);
  }
}

function main(check) {
  let outdated = 0;
  for (const registry of REGISTRIES) {
    const file = path.join(ROOT, registry.file);
    const text = registryText(registry);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    outdated++;
    if (check) {
      console.error(`${registry.file} is out of date: npm run generate`);
    } else {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
      console.log(`${registry.file} written`);
    }
  }
  return check && outdated > 0 ? 1 : 0;
}

try {
  process.exitCode = main(process.argv.includes('--check'));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
