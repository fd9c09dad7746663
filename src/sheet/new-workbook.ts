import type { Rectangle } from './rectangle';

/** How a cell of a new sheet is drawn. The looks are the writer's; who makes the sheet says what the cell is. */
export type NewCellLook =
  | 'title' // the sheet's own title
  | 'heading' // above a part of the sheet
  | 'muted' // remarks
  | 'column-heading'
  | 'count-heading' // above numbers
  | 'text' // in a table, wrapped
  | 'count' // a number in a table
  | 'percent'
  | 'error'
  | 'warning'
  | 'info'
  | 'link';

/** A place that a cell leads to, in the file that the sheet is about. */
export interface NewCellLink {
  readonly sheet: string;
  /** "O24". */
  readonly cell: string;
}

/** One cell of a new sheet. A text is always a text, whatever it begins with; a new sheet holds no formulas. */
export interface NewCell {
  readonly value: string | number | null;
  readonly look: NewCellLook;
  readonly link?: NewCellLink;
}

/** Bars that show the numbers of a part of the same sheet. Columns and rows are zero-based. */
export interface NewChart {
  readonly title: string;
  /** What the chart says, for those who cannot see it. */
  readonly description: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The column with the bars' names. */
  readonly names: number;
  readonly series: readonly { readonly name: string; readonly column: number }[];
  /** The cells that it covers. */
  readonly place: Rectangle;
}

/** Rows that stay on one page, if one holds them; zero-based, from the first to the last. */
export interface WholeRows {
  readonly first: number;
  readonly last: number;
  /** Whether they are rather torn apart than half a page left empty before them. */
  readonly isLoose: boolean;
}

/** A sheet to be written: rows from the top, their cells from the left. Printed on A4 across, as wide as the paper. */
export interface NewSheet {
  readonly name: string;
  /** Widths in characters. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly NewCell[])[];
  /** The row of column headings that stays in sight, is repeated on every page and filters what is below; null without one. */
  readonly headingRow: number | null;
  readonly charts: readonly NewChart[];
  /** The file that all links lead into, as a path from the new workbook's folder with "/" between folders; null for itself. */
  readonly linkedFile: string | null;
  /** Rows (zero-based) that begin a new page. */
  readonly pageStarts: readonly number[];
  /** What a page's end does not tear apart; a loose one may hold others. */
  readonly wholes: readonly WholeRows[];
}

/** A workbook to be written from nothing. */
export interface NewWorkbook {
  readonly title: string;
  readonly sheets: readonly NewSheet[];
}
