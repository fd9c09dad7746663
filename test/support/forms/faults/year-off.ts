import type { FormSheet } from '../form-sheet';
import { cellOf, changedCell, styledOf } from './cells';
import { columnsByRole } from './columns';
import { firstOf, owed, type FaultKind, type Place } from './fault';

interface YearLabel extends Place {
  readonly text: string;
  readonly year: number;
}

/** The lowest heading over each column that names the column's year, each cell once. */
function yearLabels(sheet: FormSheet): YearLabel[] {
  const header = sheet.rows.flatMap(({ kind }, index) => (kind === 'header' ? [index] : []));
  const labels = sheet.columns.flatMap(({ truth }, column) => {
    // The end of the Renstra's period is fixed by no other year of the sheet.
    if (truth?.year == null || truth.role === 'renstraTarget') return [];
    for (const row of header.toReversed()) {
      const place = topLeft(sheet, { row, column });
      const text = String(styledOf(cellOf(sheet, place)).value ?? '');
      if (text.includes(String(truth.year))) return [{ ...place, text, year: truth.year }];
      if (text !== '') continue;
    }
    return [];
  });
  return [...new Map(labels.map((label) => [`${label.row} ${label.column}`, label])).values()];
}

/** The cell that holds what a merged cell shows. */
function topLeft({ merges }: FormSheet, { row, column }: Place): Place {
  const merge = merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}

/** One heading names another year than its column is about, which the title and the other headings show. */
export const yearOff: FaultKind = {
  name: 'year label off',
  ground: 'any',
  plant: (sheet, random) => {
    const labels = yearLabels(sheet);
    const title = sheet.rows
      .filter(({ kind }) => kind === 'title')
      .flatMap(({ cells }) => cells.map((cell) => String(styledOf(cell ?? undefined).value ?? '')))
      .join(' ');
    const years = new Set(labels.map(({ year }) => year));
    // The one year that a report's own is compared with says nothing of that one.
    if (columnsByRole(sheet, 'target').length < columnsByRole(sheet, 'realized').length) return null;
    // With fewer than three years in headings and title nobody can say which of them is wrong.
    if (labels.length + (/\b20\d\d\b/.test(title) ? 1 : 0) < 3 && years.size < 3) return null;
    return firstOf(random, labels, (label) => {
      const wrong = label.year + random.pick([-2, -1, 1, 2, 10]);
      const text = label.text.replace(String(label.year), String(wrong));
      const { value: _, ...look } = styledOf(cellOf(sheet, label));
      return changedCell(sheet, label, { ...look, value: text }, [{ owed: owed('year-label', label) }]);
    });
  },
};
