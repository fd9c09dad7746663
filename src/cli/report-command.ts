import { dirname, extname, relative, resolve, sep } from 'node:path';
import type { DocumentFile } from '../app/document/document-file';
import { reportDocument } from '../app/document/report-document';
import { buildReport } from '../app/report';
import { writeNewWorkbook } from '../host/xlsx/write-new-workbook';
import type { Localized } from '../text/locale';
import packageInfo from '../../package.json';
import { checkInOrder } from './check-in-order';
import type { FileCheck } from './check-file';
import type { StartWorker } from './checker-pool';
import { EXIT } from './failures';
import type { CopyOptions } from './options';
import { renderedFile } from './render-check';
import { refuseOtherKinds, refuseOwnFiles, writeResultFile } from './result-file';
import type { Terminal } from './terminal';

/** The options of `report`. */
export interface ReportOptions extends CopyOptions, FileCheck {
  readonly jobs?: number;
}

const WRITTEN: Localized<(files: number, out: string) => string> = {
  id: (files, out) => `Hasil pemeriksaan ${files} berkas: ${out}`,
  en: (files, out) => `Results of ${files} files: ${out}`,
};

/**
 * Checks files and writes the results as a workbook to hand over, or as a CSV file where the name asks for one. A file that cannot be
 * read is named in it; where none can be read, nothing is written.
 */
export async function runReport(
  paths: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
  startWorker: StartWorker | null,
): Promise<number> {
  const { out, lang, nomenklatur, renstra, previous } = options;
  refuseOtherKinds(out, ['.xlsx', '.csv'], lang);
  await refuseOwnFiles(out, [...paths, nomenklatur, renstra, previous], lang);
  const files: DocumentFile[] = [];
  for await (const { path, reported } of checkInOrder(paths, options, terminal, startWorker)) {
    files.push({ name: path.split(/[\\/]/).at(-1)!, link: linkTo(path, out), reported });
  }
  const reports = files.map(({ reported }) => reported.report);
  if (reports.every(({ error }) => error !== null)) return EXIT.failed;
  const bytes =
    extname(out).toLowerCase() === '.csv'
      ? renderedFile(buildReport(reports, packageInfo.version), 'csv', lang)
      : await writeNewWorkbook(reportDocument(files, { day: today(), version: packageInfo.version, locale: lang }));
  if (!(await writeResultFile(out, bytes, options, terminal))) return EXIT.failed;
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
