import { columnName, isNamedByYear, type Layout, type LayoutColumn } from '../../layouts/layout';
import type { ExampleTable } from './example-table';

/** One column of an example's table. */
export interface ExampleColumn {
  readonly inLayout: LayoutColumn;
  /** How many cells it takes: more than one for a code that is split. */
  readonly cells: number;
  readonly heading: string;
  /** What a planner calls it, with its year, quarter and measure. */
  readonly name: string;
  /** "2022" or "Triwulan II"; null for a column that comes once. */
  readonly period: string | null;
  /** "K", "Rp" or "%"; null where the column is no part of a pair. */
  readonly measure: string | null;
  /** The heading that spans its half; null outside of mirrored halves. */
  readonly group: string | null;
}

/** The example tables are about this year's Renja, unless they name another. */
const EXAMPLE_YEAR = 2024;
/** Columns of the form that examples leave out unless they say otherwise, along with those that offices add. */
const LEFT_OUT = new Set(['unit', 'notes', 'responsibleUnit']);

const MEASURES: Readonly<Record<string, string>> = { k: 'K', rp: 'Rp', percent: '%' };
const QUARTERS: Readonly<Record<string, string>> = { q1: 'I', q2: 'II', q3: 'III', q4: 'IV' };

/**
 * The columns of an example's table from left to right, beginning at A.
 * @throws Error where the form has no such column: examples are ours, so this is a programming error
 */
export function exampleColumns(example: ExampleTable, layout: Layout): ExampleColumn[] {
  if (example.columns !== undefined) {
    return example.columns.split(/\s+/).map((token) => columnOfToken(example, layout, token));
  }
  return layout.columns
    .filter(({ role, added }) => (!added && !LEFT_OUT.has(role)) || example.also?.includes(role))
    .map((column) => exampleColumn(example, layout, column, []));
}

function columnOfToken(example: ExampleTable, layout: Layout, token: string): ExampleColumn {
  const [role, ...marks] = token.split('.');
  const side = marks.find((mark) => mark === 'rkpd' || mark === 'analysis') ?? null;
  const column = layout.columns.find((candidate) => candidate.role === role && candidate.side === side);
  if (!column) throw new Error(`${layout.id} has no column ${token} for an example`);
  return exampleColumn(example, layout, column, marks);
}

function exampleColumn(
  example: ExampleTable,
  layout: Layout,
  inLayout: LayoutColumn,
  marks: readonly string[],
): ExampleColumn {
  const year = marks.find((mark) => /^20\d\d$/.test(mark));
  const quarter = marks.find((mark) => mark in QUARTERS);
  const measure = marks.find((mark) => mark in MEASURES);
  const period = year ?? (quarter === undefined ? null : `Triwulan ${QUARTERS[quarter]}`);
  const tableYear = example.year ?? EXAMPLE_YEAR;
  const fixedYear = inLayout.yearOffset === null ? null : tableYear + inLayout.yearOffset;
  const cells = inLayout.role === 'code' ? (example.codeCells ?? 1) : 1;
  const name = columnName(inLayout, year === undefined ? fixedYear : Number(year)).id;
  return {
    inLayout,
    cells,
    heading: example.headings?.[inLayout.role] ?? exampleHeading(layout, inLayout, tableYear),
    name: [name, quarter && QUARTERS[quarter], measure && `(${MEASURES[measure]})`, cells > 1 && `(${cells} sel)`]
      .filter(Boolean)
      .join(' '),
    period,
    measure: measure === undefined ? null : MEASURES[measure]!,
    group: inLayout.side === null ? null : inLayout.groupHeadings[0]!,
  };
}

/** A shared column's first heading may hold a word that rules the form out; then the next one will do. */
function exampleHeading({ foreignWords }: Layout, column: LayoutColumn, tableYear: number): string {
  const { headings, yearOffset, content } = column;
  const heading =
    headings.find((text) => !foreignWords.some((word) => text.toLowerCase().includes(word))) ?? headings[0]!;
  if (yearOffset === null || content === 'ratio' || !isNamedByYear(column)) return heading;
  return `${heading} ${tableYear + yearOffset}`;
}

/**
 * Two rows of headings for columns of which some stand under a spanning heading, by years, quarters, measures or halves; a spanning
 * heading fills its first cell only, as a merged one does. Null where no heading spans several columns.
 */
export function exampleHeadings(columns: readonly ExampleColumn[]): readonly [string[], string[]] | null {
  const pairs = columns.map(({ heading, period, measure, group }): [string, string] => {
    if (group !== null) return [group, heading];
    if (measure !== null) return [period === null ? heading : `${heading} ${period}`, measure];
    return [heading, period ?? ''];
  });
  if (pairs.every(([, lower]) => lower === '')) return null;
  const upper = pairs.map(([text, lower], at) => (lower !== '' && pairs[at - 1]?.[0] === text ? '' : text));
  return [upper, pairs.map(([, lower]) => lower)];
}
