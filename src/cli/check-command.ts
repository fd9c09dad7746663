import { checkWorkbook, type CheckSettings } from '../app/check-workbook';
import { settingsWithMemory } from '../app/memory-settings';
import { buildReport, failedFileReport, fileReport } from '../app/report';
import type { FileReport, FindingReport, Report } from '../app/report-schema';
import { writeWorkbookFile } from '../host/xlsx/node-file';
import packageInfo from '../../package.json';
import { EXIT, failureText } from './failures';
import { openWorkbook } from './open-workbook';
import type { SharedOptions } from './options';
import type { Terminal } from './terminal';
import { TextReport } from './text-report';

/** The options of `check`. */
export interface CheckOptions extends SharedOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly minSeverity: FindingReport['severity'];
  readonly rule: NonNullable<CheckSettings['severities']>;
}

/** Checks files one after the other; one that cannot be read does not keep the others from being checked. */
export async function runCheck(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const files: FileReport[] = [];
  for (const [index, path] of paths.entries()) {
    if (terminal.progress && paths.length > 1) terminal.err(`\r\x1b[K[${index + 1}/${paths.length}] ${path}`);
    files.push(await checkFile(path, options, terminal));
  }
  if (terminal.progress && paths.length > 1) terminal.err('\r\x1b[K');
  for (const { path, error } of files) if (error) terminal.err(`periksa-renja: ${path}: ${error.message}\n`);
  const report = buildReport(files, packageInfo.version);
  const isWritten = await writeResult(render(report, options, terminal), options, terminal);
  if (!isWritten || files.some(({ error }) => error !== null)) return EXIT.failed;
  return report.summary.error > 0 ? EXIT.findings : EXIT.clean;
}

async function checkFile(path: string, options: CheckOptions, terminal: Terminal): Promise<FileReport> {
  try {
    const { snapshot, memory } = await openWorkbook(path, terminal, options.lang);
    const { year, zeroTarget, rule } = options;
    const result = checkWorkbook(snapshot, settingsWithMemory({ year, zeroTarget, severities: rule }, memory));
    return fileReport(path, result, options.lang, options.minSeverity);
  } catch (error) {
    const { code, text } = failureText(error, options.lang);
    return failedFileReport(path, code, text);
  }
}

function render(report: Report, options: CheckOptions, terminal: Terminal): string {
  if (options.format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  return new TextReport(options.lang, terminal.colours && options.output === undefined).render(report);
}

/** Writes the result to the file asked for, or to standard output; false when the file could not be written. */
async function writeResult(
  text: string,
  { output, force = false, lang }: CheckOptions,
  terminal: Terminal,
): Promise<boolean> {
  if (output === undefined) {
    terminal.out(text);
    return true;
  }
  try {
    await writeWorkbookFile(output, new TextEncoder().encode(text), { overwrite: force });
    return true;
  } catch (error) {
    terminal.err(`periksa-renja: ${output}: ${failureText(error, lang).text}\n`);
    return false;
  }
}
