import type { CodeParts } from '../codes/code';

/** What is known of a body row before its place in the outline is told. */
export interface OutlineInput {
  readonly row: number;
  readonly code: CodeParts | null;
  /** What the code cells hold, readable as a code or not. */
  readonly codeText: string;
  /** Whether that is the code of the perangkat daerah or of one of its units. */
  readonly isAgency: boolean;
  /** What the column of running numbers holds; "" where there is none. */
  readonly number: string;
  /** The first words of the row, in whatever column without figures they stand. */
  readonly label: string;
  /** The fund that pays the row or, without one, its place; "" where it names neither. */
  readonly source: string;
  /** White space at its start kept. */
  readonly name: string;
  readonly indicator: string;
  readonly bold: boolean;
  readonly indent: number;
  /** The row's rupiah figures in the order of the table's columns; null where a cell holds none. */
  readonly amounts: readonly (number | null)[];
  /** Whether any figure cell holds a number. */
  readonly hasFigures: boolean;
}
