import type { Rectangle } from '../../sheet/rectangle';
import type { TableColumn } from '../table';

/** A table's header as it was when the user corrected the table, so that it is found again after rows were put in above. */
export interface HeaderAnchor extends Rectangle {
  /** What the header's cells say, numbers apart, as a digest. */
  readonly digest: string;
  /** The first text in reading order, numbers apart, and how far from the header's top left it stands: `[rows, columns]`. */
  readonly text: string;
  readonly at: readonly [number, number];
}

/** A body row and a digest of what it says, figures apart, so that it is found again after rows were put in before it. */
export interface RowAnchor {
  readonly row: number;
  readonly digest: string;
}

/** What the user says of one column. A role of null: the column is none of the form's. */
export interface ColumnCorrection extends Pick<TableColumn, 'column' | 'measure' | 'year' | 'quarter' | 'side'> {
  readonly role: string | null;
}

/** How the user wants a table to be read. What it leaves open is guessed. Rows and columns are those at the time of saying. */
export interface ReadingCorrection {
  readonly kind: 'table';
  readonly sheet: string;
  readonly header: HeaderAnchor;
  /** The form's id. */
  readonly layout: string;
  /** The year n. */
  readonly year?: number;
  readonly firstRow?: RowAnchor;
  readonly lastRow?: RowAnchor;
  readonly columns: readonly ColumnCorrection[];
}

/** The user says that there is no table under this header. */
export interface NoTableCorrection {
  readonly kind: 'no-table';
  readonly sheet: string;
  readonly header: HeaderAnchor;
}

/** What the user has said of one table; it goes before every guess. Plain data. */
export type TableCorrection = ReadingCorrection | NoTableCorrection;

/** What has become of a correction in a check. */
export interface CorrectionOutcome {
  readonly correction: TableCorrection;
  /** `lost`: its header is no longer there. `unknown-form`: a newer program knows its form. Neither is applied. */
  readonly state: 'applied' | 'lost' | 'unknown-form';
  /** Where its header stands now; null when it is lost. */
  readonly header: Rectangle | null;
  /** The id of the table that came of it; null where there is none. */
  readonly table: string | null;
}
