import { useCallback, useRef } from 'react';
import { EngineClient } from '../engine/engine-client';
import { FileHost } from '../engine/file-host';
import { nomenklaturKeeper } from '../nomenklatur/nomenklatur-keeper';
import { downloadFile } from '../shell/download';
import { PassingJournalStore } from './journal-store';
import { untilEnded } from './until-ended';
import type { Jobs } from './use-jobs';
import type { WorkbookState } from './use-workbook';
import { WorkbookSession } from './workbook-session';

/** Opening workbook files and saving copies of them. */
export interface Files {
  /** Opens a file; what was open stays until the new one is there, and also when the new one cannot be read. */
  readonly open: (name: string, read: () => Promise<Uint8Array>) => Promise<void>;
  /** Whether a copy was handed over. */
  readonly save: (suffix: string) => Promise<boolean>;
}

interface OpenFile {
  readonly host: FileHost;
  readonly session: WorkbookSession;
}

/** Opens files into the page's workbook. A file that is opened while another is on its way takes its place. */
export function useFileOpening({ run, tell }: Jobs, { opened, show, markSaved }: WorkbookState): Files {
  const endLatest = useRef<(() => void) | null>(null);
  const file = useRef<OpenFile | null>(null);

  const open = useCallback(
    async (name: string, read: () => Promise<Uint8Array>) => {
      endLatest.current?.();
      await run('open', name, async ({ signal, cancel }) => {
        endLatest.current = cancel;
        const next = startSession(await untilEnded(read, signal));
        try {
          const checked = await next.session.check(signal);
          file.current?.session.close();
          file.current = next;
          show({ session: next.session, name, checked, entries: [], unsaved: false });
          tell(checked.memory ? null : { kind: 'memory-unreadable' });
        } catch (error) {
          next.session.close();
          throw error;
        }
      });
    },
    [run, tell, show],
  );

  const save = async (suffix: string) => {
    const { current } = file;
    if (!opened || !current) return false;
    const bytes = await run('save', opened.name, () => current.session.inTurn(() => current.host.currentBytes()));
    if (!bytes) return false;
    downloadFile(opened.name, suffix, bytes);
    markSaved();
    return true;
  };

  return { open, save };
}

function startSession(bytes: Uint8Array): OpenFile {
  const engine = new EngineClient(() => nomenklaturKeeper.list());
  const host = new FileHost(engine, bytes);
  return { host, session: new WorkbookSession(host, engine, new PassingJournalStore()) };
}
