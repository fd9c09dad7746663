import { dirname, relative, resolve, sep } from 'node:path';
import type { DocumentFile } from '../app/document/document-file';
import { reportDocument } from '../app/document/report-document';
import { writeWorkbookFile } from '../host/xlsx/node-file';
import { writeNewWorkbook } from '../host/xlsx/write-new-workbook';
import type { Localized } from '../text/locale';
import packageInfo from '../../package.json';
import { checkInOrder } from './check-in-order';
import type { FileCheck } from './check-file';
import type { StartWorker } from './checker-pool';
import { EXIT, failureText, UsageError } from './failures';
import type { CopyOptions } from './options';
import { complain, type Terminal } from './terminal';
import { forceHint, isSameFile, SAME_FILE } from './write-copy';

/** The options of `report`. */
export interface ReportOptions extends CopyOptions, FileCheck {
  readonly jobs?: number;
}

const WRITTEN: Localized<(files: number, out: string) => string> = {
  id: (files, out) => `Hasil pemeriksaan ${files} berkas: ${out}`,
  en: (files, out) => `Results of ${files} files: ${out}`,
};

/**
 * Checks files and writes the results as a workbook to hand over. A file that cannot be read is named in it; where none can be read,
 * nothing is written.
 */
export async function runReport(
  paths: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
  startWorker: StartWorker | null,
): Promise<number> {
  const { out, lang, force = false } = options;
  for (const path of paths) if (await isSameFile(path, out)) throw new UsageError(`${out}: ${SAME_FILE[lang]}`);
  const files: DocumentFile[] = [];
  for await (const { path, reported } of checkInOrder(paths, options, terminal, startWorker)) {
    files.push({ name: path.split(/[\\/]/).at(-1)!, link: linkTo(path, out), reported });
  }
  const reports = files.map(({ reported }) => reported.report);
  if (reports.every(({ error }) => error !== null)) return EXIT.failed;
  const document = reportDocument(files, { day: today(), version: packageInfo.version, locale: lang });
  try {
    await writeWorkbookFile(out, await writeNewWorkbook(document), { overwrite: force });
  } catch (error) {
    complain(terminal, out, failureText(error, lang).text + forceHint(error, lang));
    return EXIT.failed;
  }
  terminal.out(`${WRITTEN[lang](files.length, out)}\n`);
  if (reports.some(({ error }) => error !== null)) return EXIT.failed;
  const hasErrors = reports.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return hasErrors ? EXIT.findings : EXIT.clean;
}

/** The path from the folder of the report, with "/" between folders. */
function linkTo(path: string, out: string): string {
  return relative(dirname(resolve(out)), resolve(path))
    .split(sep)
    .join('/');
}

/** The day where the program runs, as "2026-11-21". */
function today(): string {
  const now = new Date();
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
