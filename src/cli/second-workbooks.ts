import { basename } from 'node:path';
import { readComparedWorkbook, type ComparedSource, type ComparedWorkbook } from '../app/compared-workbook';
import { settingsWithMemory } from '../app/memory-settings';
import type { Locale } from '../text/locale';
import { failureText, UsageError } from './failures';
import { openWorkbook } from './open-workbook';

/** The files that are to be compared with. */
export interface SecondFiles {
  readonly renstra?: string;
  readonly previous?: string;
}

const SOURCES: readonly ComparedSource[] = ['renstra', 'previous'];

/** A run compares many files with the same ones: each is read once in each thread. */
const read = new Map<string, Promise<ComparedWorkbook>>();

/** Reads the files that are to be compared with. Rejects with UsageError for one that cannot be read. */
export function openSecondWorkbooks(files: SecondFiles, locale: Locale): Promise<ComparedWorkbook[]> {
  const paths = SOURCES.flatMap((source) => {
    const path = files[source];
    return path === undefined ? [] : [{ source, path }];
  });
  return Promise.all(paths.map(({ source, path }) => openOnce(source, path, locale)));
}

function openOnce(source: ComparedSource, path: string, locale: Locale): Promise<ComparedWorkbook> {
  const key = `${source} ${path}`;
  const known = read.get(key) ?? open(source, path, locale);
  read.set(key, known);
  return known;
}

async function open(source: ComparedSource, path: string, locale: Locale): Promise<ComparedWorkbook> {
  try {
    // What it remembers only helps to read it; that it cannot be read is said where it is checked itself.
    const { snapshot, memory } = await openWorkbook(path, locale, () => undefined);
    return readComparedWorkbook(source, basename(path), snapshot, settingsWithMemory({}, memory));
  } catch (error) {
    throw new UsageError(`--${source} ${path}: ${failureText(error, locale).text}`);
  }
}
