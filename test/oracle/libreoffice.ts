import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';
import type { WorkFolder } from '../support/run-cli';

/** The workbook without the values that its formulas gave: who opens it must compute them itself. */
export function withoutCachedValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    parts[name] = strToU8(strFromU8(part).replace(/(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

/**
 * A file as LibreOffice opens it and writes it again.
 *
 * @param folder holds the profile as well: LibreOffice allows one run at a time for each
 * @param format the ending of the kind of file to write, "xlsx"
 */
export async function convert(folder: WorkFolder, source: string, format: string): Promise<Uint8Array> {
  const soffice = process.env.SOFFICE;
  if (!soffice) throw new Error('SOFFICE is not set: run these tests by `npm test -- FILE`.');
  const profile = pathToFileURL(join(folder.path, 'profil')).href;
  const target = join(folder.path, 'ditulis');
  const options = ['--headless', '--convert-to', format, '--outdir', target];
  await promisify(execFile)(soffice, [`-env:UserInstallation=${profile}`, ...options, source]);
  return readFile(join(target, `${basename(source, extname(source))}.${format}`));
}

/** The workbook as LibreOffice reads, recalculates and writes it. */
export async function recalculated(folder: WorkFolder, bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return XlsxHost.open(await convert(folder, await folder.write('asal.xlsx', bytes), 'xlsx')).read();
}
