import { buildReport } from '../app/report';
import type { FileReport, Report } from '../app/report-schema';
import packageInfo from '../../package.json';
import type { FileCheck } from './check-file';
import { checkInOrder } from './check-in-order';
import type { StartWorker } from './checker-pool';
import { EXIT } from './failures';
import type { SharedOptions } from './options';
import { ndjsonLine, renderCheck, renderedFile, type CheckFormat } from './render-check';
import { refuseOwnFiles, writeResultFile } from './result-file';
import type { Terminal } from './terminal';

/** The options of `check`. */
export interface CheckOptions extends SharedOptions, FileCheck {
  readonly format: CheckFormat;
  readonly output?: string;
  readonly jobs?: number;
}

/**
 * Checks files, several at a time; one that cannot be read, or that brings our program down, does not keep the others from being
 * checked. NDJSON is written line by line while the check goes on.
 */
export async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
  startWorker: StartWorker | null,
): Promise<number> {
  const { output, nomenklatur, renstra, previous, lang } = options;
  if (output !== undefined) await refuseOwnFiles(output, [...paths, nomenklatur, renstra, previous], lang);
  const files: FileReport[] = [];
  const isStreamed = options.format === 'ndjson' && output === undefined;
  const head = buildReport([], packageInfo.version);
  for await (const { reported } of checkInOrder(paths, options, terminal, startWorker)) {
    if (isStreamed) terminal.out(ndjsonLine(reported.report, head));
    files.push(reported.report);
  }
  const report = buildReport(files, packageInfo.version);
  const isWritten = isStreamed || (await writeResult(report, options, terminal));
  if (!isWritten || files.some(({ error }) => error !== null)) return EXIT.failed;
  return report.summary.error > 0 ? EXIT.findings : EXIT.clean;
}

/** Writes the result to the file asked for, or to standard output; false when the file could not be written. */
async function writeResult(report: Report, options: CheckOptions, terminal: Terminal): Promise<boolean> {
  const { format, output, lang } = options;
  if (output !== undefined) return writeResultFile(output, renderedFile(report, format, lang), options, terminal);
  terminal.out(renderCheck(report, format, lang, terminal.colours));
  return true;
}
