import { basename } from 'node:path';
import { importNomenklatur, Nomenklatur, NomenklaturError } from '../app/import-nomenklatur';
import { readWorkbookFile } from '../host/xlsx/node-file';
import { XlsxHost } from '../host/xlsx/xlsx-host';
import type { Locale } from '../text/locale';
import { NOMENKLATUR_PROBLEM_TEXTS } from '../text/nomenklatur-problems';
import { failureText, UsageError } from './failures';

/** The lists that this thread has read, by path. */
const loaded = new Map<string, Promise<Nomenklatur>>();

/**
 * The nomenklatur in a file, read once however many workbooks are checked against it; undefined without a path. Rejects with
 * UsageError, which says why the file cannot be used.
 */
export async function loadNomenklatur(path: string | undefined, locale: Locale): Promise<Nomenklatur | undefined> {
  if (path === undefined) return undefined;
  let list = loaded.get(path);
  if (!list) loaded.set(path, (list = readNomenklatur(path)));
  try {
    return await list;
  } catch (error) {
    const text =
      error instanceof NomenklaturError
        ? NOMENKLATUR_PROBLEM_TEXTS[locale][error.problem]
        : failureText(error, locale).text;
    throw new UsageError(`--nomenklatur ${path}: ${text}`, { cause: error });
  }
}

async function readNomenklatur(path: string): Promise<Nomenklatur> {
  const bytes = await readWorkbookFile(path);
  return new Nomenklatur(
    await importNomenklatur({ name: basename(path), bytes }, (file) => XlsxHost.open(file).read()),
  );
}
