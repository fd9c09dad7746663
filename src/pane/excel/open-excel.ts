import { OfficeHost } from '../../host/office/office-host';
import type { LiveHost } from '../../host/port';
import { EngineClient } from '../engine/engine-client';
import type { ExcelWorkbook } from '../office-start';
import { nomenklaturKeeper } from '../nomenklatur/nomenklatur-keeper';
import { LastingJournalStore, PassingJournalStore } from '../session/journal-store';
import { WorkbookSession } from '../session/workbook-session';

/** The workbook that Excel has open, to be worked with and to be followed. */
export interface ExcelSession {
  readonly session: WorkbookSession;
  readonly live: LiveHost;
}

/**
 * Begins to work with the workbook that Excel has open; nothing is read yet.
 *
 * @param onDeaf Excel could not be asked to tell of selections and changes, or has told of one that cannot be understood
 */
export function openExcel({ address }: ExcelWorkbook, onDeaf: () => void): ExcelSession {
  const host = new OfficeHost({ onFailure: onDeaf });
  // What was never saved cannot be told from others of its kind ("Book1") once the pane was closed.
  const store = address === '' ? new PassingJournalStore() : new LastingJournalStore(address);
  const engine = new EngineClient(() => nomenklaturKeeper.list());
  return { session: new WorkbookSession(host, engine, store), live: host };
}
