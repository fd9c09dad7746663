import { stat } from 'node:fs/promises';
import { writeWorkbookFile } from '../host/xlsx/node-file';
import type { Locale, Localized } from '../text/locale';
import { EXIT, failureText, UsageError } from './failures';
import { openWorkbook, type OpenedWorkbook } from './open-workbook';
import type { CopyOptions } from './options';
import { complain, type Terminal } from './terminal';

/** What a command did to the workbook that it was given. */
export interface CopyOutcome {
  /** What there is to say, in one line. */
  readonly message: string;
  /** False where there was nothing to do the work on: then no file is written and the message is no result. */
  readonly isWritten: boolean;
  readonly status: number;
}

export const SAME_FILE: Localized = {
  id: 'berkas hasil tidak boleh sama dengan berkas asal.',
  en: 'the result may not be the file that is read.',
};

const FORCE_HINT: Localized = { id: ' Pakai --force untuk menimpanya.', en: ' Use --force to overwrite it.' };

/**
 * Reads a workbook file, lets `work` change it, and writes what came of it as another file, as a whole or not at all. The file
 * itself is only read. Gives the exit status.
 */
export async function writeCopy(
  path: string,
  options: CopyOptions,
  terminal: Terminal,
  work: (workbook: OpenedWorkbook) => Promise<CopyOutcome>,
): Promise<number> {
  const { out, lang, force = false } = options;
  if (await isSameFile(path, out)) throw new UsageError(`${out}: ${SAME_FILE[lang]}`);
  let at = path;
  try {
    const workbook = await openWorkbook(path, lang, (text) => complain(terminal, path, text));
    const { message, isWritten, status } = await work(workbook);
    if (!isWritten) {
      complain(terminal, path, message);
      return status;
    }
    at = out;
    await writeWorkbookFile(out, workbook.host.bytes(), { overwrite: force });
    terminal.out(`${message}\n`);
    return status;
  } catch (error) {
    complain(terminal, at, failureText(error, lang).text + forceHint(error, lang));
    return EXIT.failed;
  }
}

/** What helps where a file of that name is there already; "" for all other errors. */
export function forceHint(error: unknown, locale: Locale): string {
  return failureText(error, locale).code === 'exists' ? FORCE_HINT[locale] : '';
}

/** Whether two paths lead to one file, also by another name or a link. A path without a file is never the same. */
export async function isSameFile(first: string, second: string): Promise<boolean> {
  const [one, other] = await Promise.all([first, second].map((path) => stat(path).catch(() => null)));
  return one != null && other != null && one.dev === other.dev && one.ino === other.ino;
}
