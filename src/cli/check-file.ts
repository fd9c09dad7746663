import { checkWorkbook, type CheckSettings } from '../app/check-workbook';
import type { ComparedFile } from '../app/compared-workbook';
import { settingsWithMemory } from '../app/memory-settings';
import { failedFile, reportedFile, type ReportedFile } from '../app/document/reported-file';
import type { Severity } from '../rules/finding';
import type { Localized } from '../text/locale';
import { fileFailure } from './failures';
import { loadNomenklatur } from './nomenklatur-file';
import { openWorkbook } from './open-workbook';
import { saidChoices, type ChoiceOptions, type SharedOptions } from './options';
import { openSecondWorkbooks, type SecondFiles } from './second-workbooks';

/** How files are to be checked. Plain data: it can be sent to a worker. */
export interface FileCheck
  extends Pick<SharedOptions, 'year' | 'zeroTarget' | 'nomenklatur' | 'lang'>, ChoiceOptions, SecondFiles {
  readonly minSeverity: Severity;
  readonly rule: NonNullable<CheckSettings['severities']>;
}

/** What a report says of a file, and what else there is to say about it. */
export interface CheckedFile {
  readonly reported: ReportedFile;
  /** One sentence each. */
  readonly warnings: readonly string[];
}

const NOTHING_COMPARED: Localized<(name: string) => string> = {
  id: (name) => `Tidak ada tabel yang dapat dibandingkan dengan ${name}: bentuk, tahun atau programnya tidak cocok.`,
  en: (name) => `No table could be compared with ${name}: their forms, years or programs do not match.`,
};

/** Whether nothing of the checked workbook could be set beside a second one. */
function isIdle({ pairs }: ComparedFile): boolean {
  return !pairs.some(({ isCompared }) => isCompared);
}

/** Checks one file. Never rejects: a file that cannot be read and a mistake of ours that it brings out become its error. */
export async function checkFile(path: string, check: FileCheck): Promise<CheckedFile> {
  const { year, zeroTarget, rule, minSeverity, lang } = check;
  const warnings: string[] = [];
  try {
    const { snapshot, memory } = await openWorkbook(path, lang, (text) => warnings.push(text));
    const nomenklatur = await loadNomenklatur(check.nomenklatur, lang);
    const choices = saidChoices(check);
    const settings = settingsWithMemory({ year, zeroTarget, severities: rule, nomenklatur, choices }, memory);
    const result = checkWorkbook(snapshot, settings, await openSecondWorkbooks(check, lang));
    warnings.push(...result.compared.filter(isIdle).map(({ name }) => NOTHING_COMPARED[lang](name)));
    return { reported: reportedFile(path, result, settings, lang, minSeverity), warnings };
  } catch (error) {
    const { code, text } = fileFailure(error, lang);
    return { reported: failedFile(path, code, text), warnings };
  }
}
