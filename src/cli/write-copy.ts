import { extname } from 'node:path';
import { EXIT, failureText } from './failures';
import { openWorkbook, type OpenedWorkbook } from './open-workbook';
import type { CopyOptions } from './options';
import { refuseOtherKinds, refuseOwnFiles, writeResultFile } from './result-file';
import { complain, type Terminal } from './terminal';

/** What a command did to the workbook that it was given. */
export interface CopyOutcome {
  /** What there is to say, in one line. */
  readonly message: string;
  /** False where there was nothing to do the work on: then no file is written and the message is no result. */
  readonly isWritten: boolean;
  readonly status: number;
}

/** What a copy may be called. */
const ENDINGS = ['.xlsx', '.xlsm'];

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
  const { out, lang } = options;
  // A copy is of its original's kind: whether it holds macros is said by the name, too.
  const ending = extname(path).toLowerCase();
  refuseOtherKinds(out, ENDINGS.includes(ending) ? [ending] : ENDINGS, lang);
  await refuseOwnFiles(out, [path, options.nomenklatur], lang);
  try {
    const workbook = await openWorkbook(path, lang, (text) => complain(terminal, path, text));
    const { message, isWritten, status } = await work(workbook);
    if (!isWritten) {
      complain(terminal, path, message);
      return status;
    }
    if (!(await writeResultFile(out, workbook.host.bytes(), options, terminal))) return EXIT.failed;
    terminal.out(`${message}\n`);
    return status;
  } catch (error) {
    complain(terminal, path, failureText(error, lang).text);
    return EXIT.failed;
  }
}
