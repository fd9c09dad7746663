import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/**
 * Writes a file that is made from the code, in the project's format. With `--check` on the command line nothing is written; the
 * exit status becomes 1 when the file is out of date.
 */
export async function keepWritten(file: string, content: string): Promise<void> {
  const text = await format(content, { ...(await resolveConfig(file)), filepath: file });
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is out of date: npm run generate`);
    process.exitCode = 1;
  }
}
