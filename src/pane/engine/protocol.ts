import type { CheckResult } from '../../app/check-workbook';
import type { FillMode, PlannedFill } from '../../app/plan-fill';
import type { HostErrorCode } from '../../host/port';
import type { Edit } from '../../sheet/edit';
import type { WorkbookSnapshot } from '../../sheet/snapshot';

/** A workbook as it was read, and what the check found in it. */
export interface CheckedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly check: CheckResult;
}

/** What each request of the page asks and what the worker gives back. */
export interface EngineCalls {
  /** Opens the bytes of an .xlsx file, carries out edits made before (after a cancelled run; usually none), checks. */
  open: { ask: { bytes: Uint8Array; edits: readonly Edit[] }; answer: CheckedWorkbook };
  plan: { ask: { mode: FillMode }; answer: readonly PlannedFill[] };
  apply: { ask: { edits: readonly Edit[] }; answer: CheckedWorkbook };
  /** Takes back edits that were applied before. */
  undo: { ask: { edits: readonly Edit[] }; answer: CheckedWorkbook };
  bytes: { ask: Record<string, never>; answer: Uint8Array };
}

/** The names of the calls. */
export type EngineCall = keyof EngineCalls;

/** A request as it goes to the worker; `id` comes back with its answer. */
export type EngineRequest = {
  [Call in EngineCall]: { readonly id: number; readonly call: Call; readonly ask: EngineCalls[Call]['ask'] };
}[EngineCall];

/** Why a call failed: what the host said of the file, or an error of our own ("internal", its message in `detail`). */
export interface EngineFailure {
  readonly code: HostErrorCode | 'internal';
  readonly detail: string;
}

/** What comes back from the worker. */
export type EngineResponse =
  | { readonly id: number; readonly ok: true; readonly answer: EngineCalls[EngineCall]['answer'] }
  | { readonly id: number; readonly ok: false; readonly failure: EngineFailure };
