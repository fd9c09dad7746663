/**
 * Part of `npm run generate`: writes docs/report.schema.json, the JSON Schema of the command line's report, from the zod
 * schema in src/app/report-schema.ts. With `--check` it only says whether the file is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod';
import { reportSchema } from '../src/app/report-schema';

const file = path.join('docs', 'report.schema.json');
const schema = {
  title: 'periksa-renja check --format json, version 1',
  ...z.toJSONSchema(reportSchema, { io: 'input' }),
};
const text = await format(JSON.stringify(schema), { ...(await resolveConfig(file)), filepath: file });

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is out of date: npm run generate`);
  process.exitCode = 1;
}
