/**
 * Part of `npm run generate`: writes docs/report.schema.json, the JSON Schema of the command line's report, from the zod
 * schema in src/app/report-schema.ts. With `--check` it only says whether the file is up to date.
 */
import path from 'node:path';
import * as z from 'zod';
import { reportSchema } from '../src/app/report-schema';
import { keepWritten } from './lib/keep-written';

const schema = {
  title: 'periksa-renja check --format json, version 1',
  ...z.toJSONSchema(reportSchema, { io: 'input' }),
};
await keepWritten(path.join('docs', 'report.schema.json'), JSON.stringify(schema));
