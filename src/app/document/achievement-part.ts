import type { Locale } from '../../text/locale';
import type { Achievement } from '../achievement';
import { cell, type SheetRows } from './sheet-rows';
import { DOCUMENT_WORDS } from './words';

/** The rows that a chart needs besides its bars, and for each bar. */
const CHART_ROWS = 6;
const ROWS_PER_BAR = 0.75;
/** The columns that a chart covers. */
const LAST_COLUMN = 5;

/** The achievement of a table's programs as a table and as bars below it. */
export function addAchievement(
  rows: SheetRows,
  { table, columns, programs }: Achievement,
  columnNames: readonly string[],
  locale: Locale,
): void {
  const words = DOCUMENT_WORDS[locale];
  const first = rows.next;
  rows.line(`${words.achievement} · ${table}`, 'heading').line(words.achievementNote, 'muted');
  rows.headings(words.programName, columnNames);
  const firstRow = rows.next;
  for (const { name, values } of programs) {
    rows.add(cell(name, 'text'), ...values.map((value) => cell(value, 'percent')));
  }
  const lastRow = rows.next - 1;
  rows.skip();
  const top = rows.next;
  const bottom = top + Math.ceil(CHART_ROWS + programs.length * columns.length * ROWS_PER_BAR);
  rows.charts.push({
    title: words.achievement,
    description: words.chartText(table),
    firstRow,
    lastRow,
    names: 0,
    series: columnNames.map((name, index) => ({ name, column: index + 1 })),
    place: { top, left: 0, bottom, right: LAST_COLUMN },
  });
  rows.wholes.push(
    { first, last: bottom, isLoose: true },
    { first, last: lastRow, isLoose: false },
    { first: top, last: bottom, isLoose: false },
  );
  rows.skip(bottom - top + 2);
}
