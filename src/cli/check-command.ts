import { buildReport } from '../app/report';
import type { FileReport, Report } from '../app/report-schema';
import { writeWorkbookFile } from '../host/xlsx/node-file';
import packageInfo from '../../package.json';
import type { FileCheck } from './check-file';
import { checkFiles, type StartWorker } from './checker-pool';
import { EXIT, failureText } from './failures';
import { loadNomenklatur } from './nomenklatur-file';
import { defaultJobs, type SharedOptions } from './options';
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
  // A list that cannot be used is said once, before any file is read.
  await loadNomenklatur(options.nomenklatur, options.lang);
  const files: FileReport[] = [];
  const isStreamed = options.format === 'ndjson' && options.output === undefined;
  const head = buildReport([], packageInfo.version);
  for await (const { report, warnings } of checkAll(paths, options, terminal, startWorker)) {
    for (const warning of warnings) complain(terminal, report.path, warning);
    if (report.error) complain(terminal, report.path, report.error.message);
    if (isStreamed) terminal.out(ndjsonLine(report, head));
    files.push(report);
  }
  const report = buildReport(files, packageInfo.version);
  const isWritten = isStreamed || (await writeResult(report, options, terminal));
  if (!isWritten || files.some(({ error }) => error !== null)) return EXIT.failed;
  return report.summary.error > 0 ? EXIT.findings : EXIT.clean;
}

async function* checkAll(
  paths: readonly string[],
  { year, zeroTarget, nomenklatur, rule, minSeverity, lang, jobs = defaultJobs() }: CheckOptions,
  terminal: Terminal,
  startWorker: StartWorker | null,
): ReturnType<typeof checkFiles> {
  const showsProgress = terminal.progress && paths.length > 1;
  const check: FileCheck = { year, zeroTarget, nomenklatur, rule, minSeverity, lang };
  let done = 0;
  const progress = (): void => {
    if (showsProgress) terminal.err(`\r\x1b[K[${done}/${paths.length}] ${paths[done] ?? ''}`);
  };
  const clear = (): void => {
    if (showsProgress) terminal.err('\r\x1b[K');
  };
  progress();
  for await (const checked of checkFiles(paths, check, jobs, startWorker)) {
    clear();
    yield checked;
    done++;
    progress();
  }
  clear();
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
