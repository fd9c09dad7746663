import type { ReportedFile } from '../app/document/reported-file';
import type { FileCheck } from './check-file';
import { checkFiles, type StartWorker } from './checker-pool';
import { loadNomenklatur } from './nomenklatur-file';
import { defaultJobs } from './options';
import { openSecondWorkbooks } from './second-workbooks';
import { complain, type Terminal } from './terminal';

/** Checks files, several at a time, and gives the results in the files' order; says among the messages what there is to say of each. */
export async function* checkInOrder(
  paths: readonly string[],
  {
    year,
    zeroTarget,
    nomenklatur,
    rule,
    minSeverity,
    lang,
    renstra,
    previous,
    lowerIsBetter,
    growth,
    jobs = defaultJobs(),
  }: FileCheck & { readonly jobs?: number },
  terminal: Terminal,
  startWorker: StartWorker | null,
): AsyncGenerator<{ readonly path: string; readonly reported: ReportedFile }> {
  // A list or a file to compare with that cannot be used is said once, before any file is read.
  await loadNomenklatur(nomenklatur, lang);
  await openSecondWorkbooks({ renstra, previous }, lang);
  const progress = (text: string): void => {
    if (terminal.progress && paths.length > 1) terminal.err(`\r\x1b[K${text}`);
  };
  const reading = { year, zeroTarget, lowerIsBetter, growth, nomenklatur };
  const check: FileCheck = { ...reading, rule, minSeverity, lang, renstra, previous };
  let done = 0;
  const announce = (): void => progress(`[${done}/${paths.length}] ${paths[done] ?? ''}`);
  announce();
  for await (const { reported, warnings } of checkFiles(paths, check, jobs, startWorker)) {
    progress('');
    const { path, error } = reported.report;
    for (const warning of warnings) complain(terminal, path, warning);
    if (error) complain(terminal, path, error.message);
    yield { path, reported };
    done++;
    announce();
  }
  progress('');
}
