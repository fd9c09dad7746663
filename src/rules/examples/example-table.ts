/** A small table of an example. */
export interface ExampleTable {
  /** The id of the form; T-C.29 unless said otherwise. */
  readonly layout?: string;
  /**
   * The table's columns from left to right where they are not simply those of the form: roles with their year or quarter, measure and
   * half, as in "name target.2022.k target.2022.rp realizedQuarter.q1.rp budget.analysis".
   */
  readonly columns?: string;
  /**
   * The body, a line a row and "|" between cells, in the order of `columns`. "97.50%" is a number with that format, 1500 a number,
   * "=A4/B4⇒0.5" a formula and its value, "#DIV/0!" an error, anything else text; 'text in single quotes' stays text.
   */
  readonly rows: string;
  /** Roles of columns that the form's own table has besides; without `columns`, unit, notes and the responsible unit are left out. */
  readonly also?: readonly string[];
  /** The year n of the Renja; 2024 without it. */
  readonly year?: number;
  /** An imported nomenklatur, a line a code ("1.06.02 Program Pemberdayaan Sosial"). */
  readonly nomenklatur?: string;
  /** Over how many cells the code is split; one without it. */
  readonly codeCells?: number;
  /** Headings that differ from the form's own, by role. */
  readonly headings?: Readonly<Record<string, string>>;
  /** Labels of the number row that differ from the form's own, by role. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** A small table and what the rule says of it. */
export interface RuleExample extends ExampleTable {
  /** What the example shows, in a few words; "wrong" and "right" examples both belong here. */
  readonly name: string;
  /** The cells that the rule names, in order, and what it expects there where that is worth showing. */
  readonly findings: readonly { readonly cell: string; readonly expected?: number | string | null }[];
}
