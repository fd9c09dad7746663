import { EMPTY_MEMORY, type Memory } from '../app/memory';
import { recall } from '../app/memory-store';
import { readWorkbookFile } from '../host/xlsx/node-file';
import { XlsxHost } from '../host/xlsx/xlsx-host';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Locale, Localized } from '../text/locale';

/** A workbook file that has been read. */
export interface OpenedWorkbook {
  readonly host: XlsxHost;
  readonly snapshot: WorkbookSnapshot;
  /** What the workbook remembers; nothing where that cannot be read. */
  readonly memory: Memory;
}

const UNREADABLE: Localized = {
  id: 'Setelan dan temuan yang diabaikan di berkas ini tidak dapat dibaca, jadi tidak dipakai; isinya dibiarkan.',
  en: 'The settings and ignored findings kept in this file cannot be read, so they are not used; they are left as they are.',
};

/** Opens and reads a workbook file; `warn` is told of a memory that cannot be read. Rejects with HostError. */
export async function openWorkbook(
  path: string,
  locale: Locale,
  warn: (sentence: string) => void,
): Promise<OpenedWorkbook> {
  const host = XlsxHost.open(await readWorkbookFile(path));
  const snapshot = await host.read();
  const recalled = await recall(host);
  if (recalled.kind === 'memory') return { host, snapshot, memory: recalled.memory };
  warn(UNREADABLE[locale]);
  return { host, snapshot, memory: EMPTY_MEMORY };
}
