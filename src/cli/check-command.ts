import { buildReport } from '../app/report';
import type { FileReport, Report } from '../app/report-schema';
import { writeWorkbookFile } from '../host/xlsx/node-file';
import packageInfo from '../../package.json';
import type { FileCheck } from './check-file';
import { checkInOrder } from './check-in-order';
import type { StartWorker } from './checker-pool';
import { EXIT, failureText } from './failures';
import type { SharedOptions } from './options';
import { ndjsonLine, renderCheck, type CheckFormat } from './render-check';
import { complain, type Terminal } from './terminal';

/** The options of `check`. */
export interface CheckOptions extends SharedOptions, FileCheck {
  readonly format: CheckFormat;
  readonly output?: string;
  readonly jobs?: number;
}

/** Excel takes a CSV file without it for one of an old code page. */
const BYTE_ORDER_MARK = '\ufeff';

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
  const files: FileReport[] = [];
  const isStreamed = options.format === 'ndjson' && options.output === undefined;
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
async function writeResult(
  report: Report,
  { format, output, force = false, lang }: CheckOptions,
  terminal: Terminal,
): Promise<boolean> {
  if (output === undefined) {
    terminal.out(renderCheck(report, format, lang, terminal.colours));
    return true;
  }
  const text = (format === 'csv' ? BYTE_ORDER_MARK : '') + renderCheck(report, format, lang, false);
  try {
    await writeWorkbookFile(output, new TextEncoder().encode(text), { overwrite: force });
    return true;
  } catch (error) {
    complain(terminal, output, failureText(error, lang).text);
    return false;
  }
}
