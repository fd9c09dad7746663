import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { writeWorkbookFile } from '../host/xlsx/node-file';
import type { Locale, Localized } from '../text/locale';
import { failureText, UsageError } from './failures';
import { complain, type Terminal } from './terminal';

const SAME_FILE: Localized = {
  id: 'berkas hasil tidak boleh sama dengan berkas asal.',
  en: 'the result may not be a file that is read.',
};

const OTHER_KIND: Localized<(endings: string) => string> = {
  id: (endings) => `nama berkas hasil harus berakhiran ${endings}.`,
  en: (endings) => `the name of the result must end in ${endings}.`,
};

const FORCE_HINT: Localized = { id: ' Pakai --force untuk menimpanya.', en: ' Use --force to overwrite it.' };

/**
 * Refuses to write a result over a file that the same run reads, also by another name or through a link; "--force" is no leave for that.
 * @throws UsageError
 */
export async function refuseOwnFiles(
  out: string,
  read: readonly (string | undefined)[],
  locale: Locale,
): Promise<void> {
  for (const path of read) {
    if (path !== undefined && (await isSameFile(path, out))) throw new UsageError(`${out}: ${SAME_FILE[locale]}`);
  }
}

/** Whether two paths lead to one file. A path without a file is never the same. */
async function isSameFile(first: string, second: string): Promise<boolean> {
  const [one, other] = await Promise.all([first, second].map((path) => stat(path).catch(() => null)));
  return one != null && other != null && one.dev === other.dev && one.ino === other.ino;
}

/**
 * Refuses a name that says something else than what the file will hold: Excel does not open such a file.
 * @param endings those that fit, with their point
 * @throws UsageError
 */
export function refuseOtherKinds(out: string, endings: readonly string[], locale: Locale): void {
  if (endings.includes(extname(out).toLowerCase())) return;
  const or = locale === 'id' ? ' atau ' : ' or ';
  throw new UsageError(`${out}: ${OTHER_KIND[locale](endings.join(or))}`);
}

/** Writes a result, as a whole or not at all; false where that failed, which it says. */
export async function writeResultFile(
  out: string,
  bytes: Uint8Array,
  { lang, force = false }: { readonly lang: Locale; readonly force?: boolean },
  terminal: Terminal,
): Promise<boolean> {
  try {
    await writeWorkbookFile(out, bytes, { overwrite: force });
    return true;
  } catch (error) {
    const { code, text } = failureText(error, lang);
    complain(terminal, out, text + (code === 'exists' ? FORCE_HINT[lang] : ''));
    return false;
  }
}
