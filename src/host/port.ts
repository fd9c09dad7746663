import type { CellPosition } from '../sheet/address';
import type { Edit } from '../sheet/edit';
import type { Mark } from '../sheet/mark';
import type { NewSheet } from '../sheet/new-workbook';
import type { Rectangle } from '../sheet/rectangle';
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
  | 'not-writable' // no such folder, no right or no room to write
  | 'editing' // somebody is typing into a cell
  | 'protected' // the sheet, or the cell, may not be changed
  | 'unsupported' // this Excel cannot do it
  | 'gone' // the sheet or cell was deleted meanwhile
  | 'busy' // the host is doing something else
  | 'unknown'; // none of these

/** A host's failure: a code for programs, and in `detail` the part or cell concerned (no sentence, no wording). */
export class HostError extends Error {
  /** Edits that were written before the failure and could not be taken back; whoever keeps a journal can still do it. */
  readonly remaining: readonly Edit[];

  constructor(
    readonly code: HostErrorCode,
    readonly detail: string = '',
    options: ErrorOptions & { readonly remaining?: readonly Edit[] } = {},
  ) {
    super(detail ? `${code}: ${detail}` : code, options);
    this.name = 'HostError';
    this.remaining = options.remaining ?? [];
  }
}

/** What a live host may be asked for; a file is always read as a whole. */
export interface ReadRequest {
  /**
   * Whether a person has asked for this. Merged areas and hidden rows and columns are read then only: Excel counts these calls as
   * writes, and they have been seen to empty its undo list, which no reading in the background may do.
   */
  readonly explicit?: boolean;
  /** The names of the sheets to be read. */
  readonly sheets?: ReadonlySet<string>;
  /** Told how far a file is read, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** A workbook that is open somewhere: in memory, in a file, later in Excel. All methods reject with {@link HostError} only. */
export interface WorkbookHost {
  /** Reads all sheets, or those asked for; a live host lists the others without content. */
  read(request?: ReadRequest): Promise<WorkbookSnapshot>;
  /** Carries out all edits or none of them. Rejects with `conflict` when a cell does not hold its edit's `before`. */
  apply(edits: readonly Edit[]): Promise<void>;
}

/** A host that can show findings in the sheets themselves, leaving the user's own formatting alone. */
export interface MarkingHost {
  /** Shows these marks and no others of ours. */
  mark(marks: readonly Mark[]): Promise<void>;
  /** Takes all of our marks away, and nothing of anybody else's. */
  clearMarks(): Promise<void>;
}

/** A host whose workbook keeps what we must remember, in one custom XML part of ours. */
export interface RememberingHost {
  /** The part's XML, or null where the workbook has none of ours. */
  readMemory(): Promise<string | null>;
  /** Replaces the part; null takes it away. */
  writeMemory(xml: string | null): Promise<void>;
}

/** New sheets that are to become part of an open workbook. */
export interface NewSheetsFile {
  /** They as an .xlsx file without charts: Excel on the web takes none that holds one. */
  readonly bytes: Uint8Array;
  /** The same sheets in their order: their names, and the charts that the host is to draw. */
  readonly sheets: readonly Pick<NewSheet, 'name' | 'charts'>[];
}

/** Makes new sheets; their names must be none of those `taken`. */
export type MakeSheets = (taken: readonly string[]) => Promise<NewSheetsFile>;

/** A host whose workbook can take a report of ours as sheets of its own. */
export interface ReportingHost {
  /**
   * Puts the sheets behind the workbook's own and shows the first, in place of those of an earlier report. Sheets that
   * somebody has renamed or copied are theirs and stay.
   */
  addReport(make: MakeSheets): Promise<void>;
  /** Takes our report's sheets away; how many there were. */
  removeReport(): Promise<number>;
}

/** A change of cells that somebody other than this program made. */
export interface SheetChange {
  readonly sheet: string;
  readonly range: Rectangle;
}

/** A place that the user has gone to. */
export interface SheetPlace extends CellPosition {
  readonly sheet: string;
  /** The block that is selected with it; without one, the cell alone. */
  readonly range?: Rectangle;
}

/** A host whose workbook is open before the user's eyes. The functions that listening gives end it. */
export interface LiveHost {
  select(place: SheetPlace): Promise<void>;
  onChange(listener: (change: SheetChange) => void): () => void;
  onSelect(listener: (place: SheetPlace) => void): () => void;
}

/** What the program at hand offers beyond what every host of its kind does. */
export interface HostCapabilities {
  /** Whether all of this works here at all. */
  readonly isSupported: boolean;
  /** Notes can be written at cells. */
  readonly notes: boolean;
  /** Several writes can be one step of the program's own undo. */
  readonly groupedUndo: boolean;
}

/** The namespace of the custom XML part in which a workbook keeps what we must remember. */
export const MEMORY_NAMESPACE = 'urn:periksa-renja:memory:1';
