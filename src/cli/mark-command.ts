import { checkWorkbook, type CheckSettings } from '../app/check-workbook';
import { marksOf } from '../app/marks';
import { settingsWithMemory } from '../app/memory-settings';
import { isAtLeast } from '../app/report';
import type { Severity } from '../rules/finding';
import type { Localized } from '../text/locale';
import { EXIT } from './failures';
import { loadNomenklatur } from './nomenklatur-file';
import { saidChoices, type ChoiceOptions, type CopyOptions } from './options';
import type { Terminal } from './terminal';
import { writeCopy } from './write-copy';

/** The options of `mark`. */
export interface MarkOptions extends CopyOptions, ChoiceOptions {
  readonly minSeverity: Severity;
  readonly rule: NonNullable<CheckSettings['severities']>;
}

const TEXTS: Localized<{
  marked: (cells: number, findings: number, out: string) => string;
  noTable: string;
  unmarked: (out: string) => string;
  noMarks: (out: string) => string;
}> = {
  id: {
    marked: (cells, findings, out) =>
      cells === 0
        ? `Tidak ada temuan yang perlu ditandai; salinannya ${out}.`
        : `${cells} sel ditandai untuk ${findings} temuan: ${out}`,
    noTable: 'Tidak ada tabel yang dikenali, jadi tidak ada yang ditandai dan tidak ada berkas yang ditulis.',
    unmarked: (out) => `Tanda dihapus: ${out}`,
    noMarks: (out) => `Tidak ada tanda yang perlu dihapus; salinannya ${out}.`,
  },
  en: {
    marked: (cells, findings, out) =>
      cells === 0
        ? `There is no finding to mark; the copy is ${out}.`
        : `${cells} cells marked for ${findings} findings: ${out}`,
    noTable: 'No table found, so nothing was marked and no file was written.',
    unmarked: (out) => `Marks cleared: ${out}`,
    noMarks: (out) => `There were no marks to clear; the copy is ${out}.`,
  },
};

/** Marks the findings of a file in a copy; marks from before are replaced. The status says whether there are errors, as for `check`. */
export async function runMark(path: string, options: MarkOptions, terminal: Terminal): Promise<number> {
  const { year, zeroTarget, rule, minSeverity, out, lang } = options;
  const texts = TEXTS[lang];
  const nomenklatur = await loadNomenklatur(options.nomenklatur, lang);
  return writeCopy(path, options, terminal, async ({ host, snapshot, memory }) => {
    const settings = settingsWithMemory(
      { year, zeroTarget, severities: rule, nomenklatur, choices: saidChoices(options) },
      memory,
    );
    const { tables, findings: all } = checkWorkbook(snapshot, settings);
    if (tables.length === 0) return { message: texts.noTable, isWritten: false, status: EXIT.clean };
    const findings = all.filter(({ severity }) => isAtLeast(severity, minSeverity));
    const marks = marksOf(findings);
    await host.mark(marks);
    const hasErrors = findings.some(({ severity }) => severity === 'error');
    return {
      message: texts.marked(marks.length, findings.length, out),
      isWritten: true,
      status: hasErrors ? EXIT.findings : EXIT.clean,
    };
  });
}

/** Takes our marks out of a copy of a file. */
export async function runUnmark(path: string, options: CopyOptions, terminal: Terminal): Promise<number> {
  const texts = TEXTS[options.lang];
  return writeCopy(path, options, terminal, async ({ host }) => {
    const before = host.bytes();
    await host.clearMarks();
    const message = host.bytes() === before ? texts.noMarks(options.out) : texts.unmarked(options.out);
    return { message, isWritten: true, status: EXIT.clean };
  });
}
