import type { CheckResult, CheckSettings } from '../../app/check-workbook';
import type { ComparedSource } from '../../app/compared-workbook';
import type { ChosenFile, NomenklaturError, NomenklaturList } from '../../app/import-nomenklatur';
import type { FillSettings, PlannedFill } from '../../app/plan-fill';
import type { HostErrorCode } from '../../host/port';
import type { Edit } from '../../sheet/edit';
import type { Mark } from '../../sheet/mark';
import type { WorkbookSnapshot } from '../../sheet/snapshot';

/** One change of the workbook file that a worker holds. */
export type FileWrite =
  | { readonly kind: 'apply'; readonly edits: readonly Edit[] }
  | { readonly kind: 'mark'; readonly marks: readonly Mark[] }
  | { readonly kind: 'clear-marks' }
  | { readonly kind: 'remember'; readonly xml: string | null };

/** What a check takes. */
export interface CheckAsk<Settings> {
  readonly snapshot: WorkbookSnapshot | null;
  readonly settings: Settings;
  /** The nomenklatur, null for none; without it, the one that the worker was given last. */
  readonly nomenklatur?: NomenklaturList | null | undefined;
}

/** A second workbook, as the user has chosen it. */
export interface SecondFile {
  readonly source: ComparedSource;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What each request of the page asks and what the worker gives back. */
export interface EngineCalls {
  /** Opens the bytes of an .xlsx file and carries out what was written before (after a cancelled run; usually nothing). */
  open: { ask: { bytes: Uint8Array; writes: readonly FileWrite[] }; answer: null };
  read: { ask: Record<string, never>; answer: WorkbookSnapshot };
  write: { ask: FileWrite; answer: null };
  memory: { ask: Record<string, never>; answer: string | null };
  bytes: { ask: Record<string, never>; answer: Uint8Array };
  /** Without a snapshot, the one that the worker sent or was given last is meant. */
  check: { ask: CheckAsk<CheckSettings>; answer: CheckResult };
  plan: { ask: CheckAsk<FillSettings>; answer: readonly PlannedFill[] };
  /** Reads the second workbooks that all checks to come compare with, in place of those before; none of them where one cannot be read. */
  compare: { ask: { files: readonly SecondFile[] }; answer: null };
  /** Reads a nomenklatur from a file that the user has chosen. */
  nomenklatur: { ask: ChosenFile; answer: NomenklaturList };
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
  /** The file was read, but it holds no nomenklatur. */
  readonly nomenklatur?: NomenklaturError['problem'];
}

/** What comes back from the worker. */
export type EngineResponse =
  | { readonly id: number; readonly ok: true; readonly answer: EngineCalls[EngineCall]['answer'] }
  | { readonly id: number; readonly ok: false; readonly failure: EngineFailure };

/** What comes from the worker before the answer: how far the call has come. */
export interface EngineProgress {
  readonly id: number;
  /** Whole, from 0 to 100. */
  readonly percent: number;
}
