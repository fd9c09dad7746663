import { checkWorkbook, type CheckSettings } from '../app/check-workbook';
import { settingsWithMemory } from '../app/memory-settings';
import { failedFile, reportedFile, type ReportedFile } from '../app/document/reported-file';
import type { Severity } from '../rules/finding';
import { fileFailure } from './failures';
import { loadNomenklatur } from './nomenklatur-file';
import { openWorkbook } from './open-workbook';
import type { SharedOptions } from './options';

/** How files are to be checked. Plain data: it can be sent to a worker. */
export interface FileCheck extends Pick<SharedOptions, 'year' | 'zeroTarget' | 'nomenklatur' | 'lang'> {
  readonly minSeverity: Severity;
  readonly rule: NonNullable<CheckSettings['severities']>;
}

/** What a report says of a file, and what else there is to say about it. */
export interface CheckedFile {
  readonly reported: ReportedFile;
  /** One sentence each. */
  readonly warnings: readonly string[];
}

/** Checks one file. Never rejects: a file that cannot be read and a mistake of ours that it brings out become its error. */
export async function checkFile(path: string, check: FileCheck): Promise<CheckedFile> {
  const { year, zeroTarget, rule, minSeverity, lang } = check;
  const warnings: string[] = [];
  try {
    const { snapshot, memory } = await openWorkbook(path, lang, (text) => warnings.push(text));
    const nomenklatur = await loadNomenklatur(check.nomenklatur, lang);
    const settings = settingsWithMemory({ year, zeroTarget, severities: rule, nomenklatur }, memory);
    const result = checkWorkbook(snapshot, settings);
    return { reported: reportedFile(path, result, settings, lang, minSeverity), warnings };
  } catch (error) {
    const { code, text } = fileFailure(error, lang);
    return { reported: failedFile(path, code, text), warnings };
  }
}
