import { NomenklaturError } from '../../app/import-nomenklatur';
import { HostError } from '../../host/port';
import type { EngineFailure } from './protocol';

/** The user ended a call before it was answered. */
export class CancelledError extends Error {
  constructor() {
    super('cancelled');
    this.name = 'CancelledError';
  }
}

/** What the page is told of an error: the host's code, or "internal" for a fault of ours. */
export function failureOf(error: unknown): EngineFailure {
  if (error instanceof NomenklaturError) return { code: 'internal', detail: error.message, nomenklatur: error.problem };
  if (error instanceof HostError) return { code: error.code, detail: error.detail };
  return { code: 'internal', detail: error instanceof Error ? error.message : String(error) };
}

/** Whether a failure passes by itself or with one key of the user's. */
export function isPassing({ code }: EngineFailure): boolean {
  return code === 'editing' || code === 'busy';
}

/** The error that a failure tells of, on this side of the worker. */
export function errorOf({ code, detail, nomenklatur }: EngineFailure): Error {
  if (nomenklatur) return new NomenklaturError(nomenklatur);
  return code === 'internal' ? new Error(detail) : new HostError(code, detail);
}
