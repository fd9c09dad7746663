import { Command, CommanderError, Option } from 'commander';
import packageInfo from '../../package.json';
import { runCheck, type CheckOptions } from './check-command';
import type { StartWorker } from './checker-pool';
import { EXIT, UsageError } from './failures';
import { runFill, type FillOptions } from './fill-command';
import { runMark, runUnmark, type MarkOptions } from './mark-command';
import {
  choiceOptions,
  closingOptions,
  forceOption,
  jobsOption,
  languageOption,
  minSeverityOption,
  nomenklaturOption,
  outOption,
  previousOption,
  renstraOption,
  ruleOption,
  yearOption,
  zeroTargetOption,
  type CopyOptions,
} from './options';
import { CHECK_FORMATS } from './render-check';
import { runReport, type ReportOptions } from './report-command';
import { runRules, type RulesOptions } from './rules-command';
import type { Terminal } from './terminal';
import { INDONESIAN_HELP, languageOfCall, wrongCallText } from './usage-text';

/**
 * Runs the command line on the arguments behind the program's name and gives its exit status; never throws for a wrong call.
 * Without `startWorker` all files are checked in this thread.
 */
export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
  startWorker: StartWorker | null = null,
): Promise<number> {
  let status: number = EXIT.clean;
  const program = buildProgram(terminal, startWorker, (result) => (status = result));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    const locale = languageOfCall(args);
    if (error instanceof CommanderError) {
      const text = wrongCallText(error, locale);
      if (text !== null) terminal.err(`periksa-renja: ${text}\n`);
      return error.exitCode === 0 ? EXIT.clean : EXIT.failed;
    }
    if (!(error instanceof UsageError)) throw error;
    terminal.err(`periksa-renja: ${error.textIn(locale)}\n`);
    return EXIT.failed;
  }
}

function buildProgram(terminal: Terminal, startWorker: StartWorker | null, finish: (status: number) => void): Command {
  const program = new Command('periksa-renja')
    .description('Memeriksa dan mengisi tabel Renja dan Renstra dalam berkas Excel (.xlsx, .xlsm).')
    .version(packageInfo.version, '-V, --version', 'tampilkan versi')
    .helpOption('-h, --help', 'tampilkan bantuan')
    .helpCommand(false)
    .configureHelp(INDONESIAN_HELP)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      // Said by whoever called, in the language of the call.
      outputError: () => undefined,
    });
  addCheck(program, terminal, startWorker, finish);
  addFill(program, terminal, finish);
  addMark(program, terminal, finish);
  addUnmark(program, terminal, finish);
  addReport(program, terminal, startWorker, finish);
  addRules(program, terminal, finish);
  return program;
}

function addCheck(
  program: Command,
  terminal: Terminal,
  startWorker: StartWorker | null,
  finish: (status: number) => void,
): void {
  const command = program
    .command('check')
    .description('periksa tabel di dalam berkas dan sebutkan apa yang salah, sel demi sel')
    .argument('<berkas...>', 'berkas .xlsx atau .xlsm')
    .addOption(new Option('--format <bentuk>', 'bentuk hasil').choices(CHECK_FORMATS).default('text'))
    .option('--output <berkas>', 'tulis hasil ke berkas, bukan ke layar')
    .addOption(minSeverityOption())
    .addOption(ruleOption())
    .addOption(yearOption())
    .addOption(zeroTargetOption())
    .addOption(nomenklaturOption())
    .addOption(renstraOption())
    .addOption(previousOption())
    .addOption(jobsOption())
    .addOption(languageOption())
    .addOption(forceOption())
    .action(async (paths: string[], options: CheckOptions) =>
      finish(await runCheck(paths, options, terminal, startWorker)),
    );
  for (const option of choiceOptions()) command.addOption(option);
}

function addFill(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  const command = program
    .command('fill')
    .description('isi kolom yang dihitung ke dalam salinan; berkas asal tidak diubah')
    .argument('<berkas>', 'berkas .xlsx atau .xlsm')
    .addOption(outOption())
    .addOption(
      new Option('--mode <cara>', 'blank: yang kosong; wrong: juga yang salah; all: semua')
        .choices(['blank', 'wrong', 'all'])
        .default('blank'),
    )
    .addOption(
      new Option('--as <isi>', 'isi dengan rumus atau nilainya saja').choices(['formula', 'value']).default('formula'),
    )
    .addOption(yearOption())
    .addOption(zeroTargetOption())
    .addOption(nomenklaturOption())
    .addOption(languageOption())
    .addOption(forceOption())
    .action(async (path: string, options: FillOptions) => finish(await runFill(path, options, terminal)));
  for (const option of [...choiceOptions(), ...closingOptions()]) command.addOption(option);
}

function addMark(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  const command = program
    .command('mark')
    .description('tandai temuan di lembar, di dalam salinan; berkas asal tidak diubah')
    .argument('<berkas>', 'berkas .xlsx atau .xlsm')
    .addOption(outOption())
    .addOption(minSeverityOption())
    .addOption(ruleOption())
    .addOption(yearOption())
    .addOption(zeroTargetOption())
    .addOption(nomenklaturOption())
    .addOption(languageOption())
    .addOption(forceOption())
    .action(async (path: string, options: MarkOptions) => finish(await runMark(path, options, terminal)));
  for (const option of choiceOptions()) command.addOption(option);
}

function addUnmark(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  program
    .command('unmark')
    .description('hapus tanda Periksa Renja di dalam salinan; format lain dibiarkan')
    .argument('<berkas>', 'berkas .xlsx atau .xlsm')
    .addOption(outOption())
    .addOption(languageOption())
    .addOption(forceOption())
    .action(async (path: string, options: CopyOptions) => finish(await runUnmark(path, options, terminal)));
}

function addReport(
  program: Command,
  terminal: Terminal,
  startWorker: StartWorker | null,
  finish: (status: number) => void,
): void {
  const command = program
    .command('report')
    .description('periksa berkas dan tulis hasilnya sebagai buku kerja: rekap, diagram capaian, dan daftar temuan')
    .argument('<berkas...>', 'berkas .xlsx atau .xlsm')
    .addOption(outOption())
    .addOption(minSeverityOption())
    .addOption(ruleOption())
    .addOption(yearOption())
    .addOption(zeroTargetOption())
    .addOption(nomenklaturOption())
    .addOption(renstraOption())
    .addOption(previousOption())
    .addOption(jobsOption())
    .addOption(languageOption())
    .addOption(forceOption())
    .action(async (paths: string[], options: ReportOptions) =>
      finish(await runReport(paths, options, terminal, startWorker)),
    );
  for (const option of choiceOptions()) command.addOption(option);
}

function addRules(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  program
    .command('rules')
    .description('sebutkan semua pemeriksaan, atau jelaskan satu')
    .argument('[id]', 'pemeriksaan yang dijelaskan, misalnya ratio-mismatch')
    .addOption(new Option('--format <bentuk>', 'bentuk hasil').choices(['text', 'json']).default('text'))
    .addOption(languageOption())
    .action((id: string | undefined, options: RulesOptions) => finish(runRules(id, options, terminal)));
}
