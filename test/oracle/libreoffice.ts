import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** The workbook as LibreOffice reads, recalculates and writes it. */
export async function recalculated(folder: WorkFolder, bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const source = await folder.write('asal.xlsx', bytes);
  const target = join(folder.path, 'dihitung');
  await mkdir(target, { recursive: true });
  const profile = pathToFileURL(join(folder.path, 'profil')).href;
  const soffice = process.env.SOFFICE ?? 'soffice';
  await promisify(execFile)(soffice, [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'xlsx',
    '--outdir',
    target,
    source,
  ]);
  return XlsxHost.open(await readFile(join(target, 'asal.xlsx'))).read();
}
