import type { Edit } from '../sheet/edit';
import type { WorkbookSnapshot } from '../sheet/snapshot';

/** Why a workbook could not be read or written. The codes are part of the command line's public JSON. */
export type HostErrorCode =
  | 'not-found' // no such file, or no right to read it
  | 'empty' // a file of no bytes
  | 'legacy-xls' // the format of Excel 97–2003
  | 'encrypted' // protected by a password
  | 'not-xlsx' // anything else that is no workbook
  | 'damaged' // a part is missing or cannot be read
  | 'too-large' // unpacked, it passes the limits
  | 'conflict' // a cell no longer holds what the edit expects, or cannot take it
  | 'exists' // the file to write is there already
  | 'not-writable'; // no such folder, no right or no room to write

/** A host's failure: a code for programs, and in `detail` the part or cell concerned (no sentence, no wording). */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly detail: string = '',
    options?: ErrorOptions,
  ) {
    super(detail ? `${code}: ${detail}` : code, options);
    this.name = 'HostError';
  }
}

/** A workbook that is open somewhere: in memory, in a file, later in Excel. All methods reject with {@link HostError} only. */
export interface WorkbookHost {
  /** Reads all sheets. */
  read(): Promise<WorkbookSnapshot>;
  /** Carries out all edits or none of them. Rejects with `conflict` when a cell does not hold its edit's `before`. */
  apply(edits: readonly Edit[]): Promise<void>;
}
