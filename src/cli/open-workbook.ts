import { readWorkbookFile } from '../host/xlsx/node-file';
import { XlsxHost } from '../host/xlsx/xlsx-host';
import type { WorkbookSnapshot } from '../sheet/snapshot';

/** A workbook file that has been read. */
export interface OpenedWorkbook {
  readonly host: XlsxHost;
  readonly snapshot: WorkbookSnapshot;
}

/** Opens and reads a workbook file. Rejects with HostError. */
export async function openWorkbook(path: string): Promise<OpenedWorkbook> {
  const host = XlsxHost.open(await readWorkbookFile(path));
  return { host, snapshot: await host.read() };
}
