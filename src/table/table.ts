import type { Formula } from '../layouts/formula';
import type { Rectangle } from '../sheet/rectangle';

/** What a column's figures measure: a performance quantity (kinerja), rupiah or a percentage; null for text columns. */
export type Measure = 'k' | 'rp' | 'percent' | null;

/** A header text and the cell that holds it. */
export interface HeadingCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One column of a found table. */
export interface TableColumn {
  /** The role in the form ("renstraTarget"); a code split over cells gives one `code` column per cell. */
  readonly role: string;
  /** Zero-based column on the sheet. */
  readonly column: number;
  /** The label in the number row without its formula ("8" of "8 = (7/6)"); null without one. */
  readonly number: string | null;
  /** The header's text from top to bottom, parts joined by " / ". */
  readonly header: string;
  /** The cells of the header over this column, spanning ones first. */
  readonly headings: readonly HeadingCell[];
  readonly measure: Measure;
  readonly year: number | null;
  readonly quarter: 1 | 2 | 3 | 4 | null;
  readonly side: 'rkpd' | 'analysis' | null;
}

/** A planning table found on a sheet. Rows and columns are zero-based. */
export interface Table {
  /** "Tabel 1!A5": the sheet and the top-left cell of the header. */
  readonly id: string;
  readonly sheet: string;
  readonly range: Rectangle;
  readonly layout: string;
  readonly title: string | null;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Whether the user has said how this table is to be read; it is as sure as can be then. */
  readonly corrected?: true;
  /** Other forms that fit nearly as well, best first; empty where the form is clear. */
  readonly alternatives: readonly LayoutGuess[];
  /** The year n of the Renja; null when it cannot be told. */
  readonly year: number | null;
  /** All rows of all header blocks, number rows included. */
  readonly headerRows: readonly number[];
  /** The header blocks in order: the first and one for each further printed page. */
  readonly headerBlocks: readonly HeaderBlock[];
  /** The rows of the body, page headers and "Halaman - n" lines left out. */
  readonly bodyRows: readonly number[];
  readonly columns: readonly TableColumn[];
  /** The formulas that the table's own number row declares, where it is no form of ours; they go before those of a form. */
  readonly computed?: readonly { readonly role: string; readonly formula: Formula }[];
}

/** A form that a table may be, and how well it fits (0 to 1). */
export interface LayoutGuess {
  readonly layout: string;
  readonly confidence: number;
}

/** A header block: its first and last row, and the row of column numbers inside it (null where there is none). */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  readonly numberRow: number | null;
}

/** The best guess where no table was found: enough for the user to see why. */
export interface NearestTable {
  readonly sheet: string;
  readonly row: number;
  readonly layout: string;
  readonly confidence: number;
  /** Header texts of the form that were looked for and not found. */
  readonly missingRoles: readonly string[];
}
