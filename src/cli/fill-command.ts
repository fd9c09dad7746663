import { stat } from 'node:fs/promises';
import { planFill, type FillMode } from '../app/plan-fill';
import { writeWorkbookFile } from '../host/xlsx/node-file';
import type { Locale, Localized } from '../text/locale';
import { checkWorkbook } from '../app/check-workbook';
import { EXIT, failureText, UsageError } from './failures';
import { openWorkbook } from './open-workbook';
import type { SharedOptions } from './options';
import type { Terminal } from './terminal';

/** The options of `fill`. */
export interface FillOptions extends SharedOptions {
  readonly out: string;
  readonly mode: FillMode;
  readonly as: 'formula' | 'value';
}

const TEXTS: Localized<{
  filled: (count: number, out: string) => string;
  noTable: string;
  sameFile: string;
}> = {
  id: {
    filled: (count, out) =>
      count === 0 ? `Tidak ada sel yang perlu diisi; salinannya ${out}.` : `${count} sel diisi: ${out}`,
    noTable: 'Tidak ada tabel yang dikenali, jadi tidak ada yang diisi dan tidak ada berkas yang ditulis.',
    sameFile: 'berkas hasil tidak boleh sama dengan berkas asal.',
  },
  en: {
    filled: (count, out) =>
      count === 0 ? `No cell needs filling; the copy is ${out}.` : `${count} cells filled: ${out}`,
    noTable: 'No table found, so nothing was filled and no file was written.',
    sameFile: 'the result may not be the file that is read.',
  },
};

/** Fills the computed columns of a file into a copy; the file itself is only read. */
export async function runFill(path: string, options: FillOptions, terminal: Terminal): Promise<number> {
  const texts = TEXTS[options.lang];
  if (await isSameFile(path, options.out)) throw new UsageError(`${options.out}: ${texts.sameFile}`);
  let at = path;
  try {
    const { host, snapshot } = await openWorkbook(path);
    if (checkWorkbook(snapshot, options).tables.length === 0) {
      terminal.err(`periksa-renja: ${path}: ${texts.noTable}\n`);
      return EXIT.clean;
    }
    const { year, zeroTarget, mode, as } = options;
    const fills = planFill(snapshot, { year, zeroTarget, mode, as });
    await host.apply(fills.map(({ edit }) => edit));
    at = options.out;
    await writeWorkbookFile(options.out, host.bytes(), { overwrite: options.force ?? false });
    terminal.out(`${texts.filled(fills.length, options.out)}\n`);
    return EXIT.clean;
  } catch (error) {
    terminal.err(`periksa-renja: ${at}: ${failureText(error, options.lang).text}${forceHint(error, options.lang)}\n`);
    return EXIT.failed;
  }
}

function forceHint(error: unknown, locale: Locale): string {
  if (failureText(error, locale).code !== 'exists') return '';
  return locale === 'id' ? ' Pakai --force untuk menimpanya.' : ' Use --force to overwrite it.';
}

/** Whether two paths lead to one file, also by another name or a link. A path without a file is never the same. */
async function isSameFile(first: string, second: string): Promise<boolean> {
  const [one, other] = await Promise.all([first, second].map((path) => stat(path).catch(() => null)));
  return one != null && other != null && one.dev === other.dev && one.ino === other.ino;
}
