import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { NomenklaturError } from '../../app/import-nomenklatur';
import { EngineClient } from '../engine/engine-client';
import { CancelledError, failureOf } from '../engine/failure';
import type { EngineFailure } from '../engine/protocol';
import { nomenklaturKeeper, type KeptNomenklatur } from './nomenklatur-keeper';

/** Why a file could not be taken: it cannot be read, or it holds no nomenklatur. */
export type ImportFailure = EngineFailure['code'] | NomenklaturError['problem'];

/** The imported nomenklatur and what can be done with it. */
export interface NomenklaturState {
  readonly list: KeptNomenklatur;
  readonly isLasting: boolean;
  /** The file that is being read, and how far it is (in percent; null before that is known); null while none is. */
  readonly reading: { readonly file: string; readonly percent: number | null } | null;
  readonly failure: { readonly file: string; readonly reason: ImportFailure } | null;
  /** Reads a file; whether its list is in force now. */
  readonly choose: (file: File) => Promise<boolean>;
  readonly cancel: () => void;
  readonly remove: () => Promise<void>;
}

/** Imports and removes the nomenklatur. A file is read in a worker of its own, which can be ended at any moment. */
export function useNomenklatur(): NomenklaturState {
  const list = useSyncExternalStore(nomenklaturKeeper.subscribe, nomenklaturKeeper.current);
  const [reading, setReading] = useState<NomenklaturState['reading']>(null);
  const [failure, setFailure] = useState<NomenklaturState['failure']>(null);
  const importer = useRef<EngineClient | null>(null);
  useEffect(() => {
    void nomenklaturKeeper.list();
    return () => importer.current?.cancel();
  }, []);

  const choose = async (file: File): Promise<boolean> => {
    importer.current?.cancel();
    const engine = (importer.current = new EngineClient());
    setReading({ file: file.name, percent: null });
    setFailure(null);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = await engine.call('nomenklatur', { name: file.name, bytes }, (percent) => {
        if (importer.current === engine) setReading({ file: file.name, percent });
      });
      await nomenklaturKeeper.replace(read);
      return true;
    } catch (error) {
      if (!(error instanceof CancelledError)) setFailure({ file: file.name, reason: reasonOf(error) });
      return false;
    } finally {
      engine.cancel();
      if (importer.current === engine) {
        importer.current = null;
        setReading(null);
      }
    }
  };
  const cancel = () => importer.current?.cancel();
  const remove = () => nomenklaturKeeper.replace(null);
  return { list, isLasting: nomenklaturKeeper.isLasting, reading, failure, choose, cancel, remove };
}

function reasonOf(error: unknown): ImportFailure {
  return error instanceof NomenklaturError ? error.problem : failureOf(error).code;
}
