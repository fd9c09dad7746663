import type { FormSheet } from '../form-sheet';
import { isLevel } from '../outline';
import { bodyRows, cellOf, changedCell, numberAt, shownNumber } from './cells';
import { columnsByRole } from './columns';
import { Figures } from './expectation';
import { firstOf, owed, type FaultKind, type Place } from './fault';

/** Pairs of columns of which the later runs on from the earlier: s/d one year and s/d another; quarters that are cumulative. */
function runningPairs(sheet: FormSheet): (readonly [earlier: number, later: number])[] {
  const { columns, rows } = sheet;
  const before = columnsByRole(sheet, 'realizedBefore');
  const after = columnsByRole(sheet, 'projectedRealized', 'realizedToDate');
  const years = after.flatMap((later) =>
    before
      .filter((earlier) => columns[earlier]!.truth!.measure === columns[later]!.truth!.measure)
      .map((earlier) => [earlier, later] as const),
  );
  const isCumulative = rows.some(
    ({ kind, cells }) =>
      kind === 'header' && cells.some((cell) => JSON.stringify(cell ?? '').includes('s.d. Triwulan')),
  );
  if (!isCumulative) return years;
  // Not the last quarter: that one is the year's figure, too.
  const quarters = columnsByRole(sheet, 'realizedQuarter').filter((index) => columns[index]!.truth!.quarter! < 4);
  return [
    ...years,
    ...quarters.flatMap((later) =>
      quarters
        .filter((earlier) => {
          const [one, other] = [columns[earlier]!.truth!, columns[later]!.truth!];
          return one.measure === other.measure && one.measure !== 'percent' && one.quarter === other.quarter! - 1;
        })
        .map((earlier) => [earlier, later] as const),
    ),
  ];
}

/** What was reached up to a year or a quarter is less than what was reached up to the one before. Levels may fall, so they are left out. */
export const runningFigureFalls: FaultKind = {
  name: 's/d falling',
  ground: 'typed',
  plant: (sheet, random) => {
    const figures = new Figures(sheet);
    const pairs = runningPairs(sheet);
    const places = bodyRows(sheet).flatMap(({ row, place: { indicator } }) =>
      pairs.flatMap(([earlier, later]) => {
        const isCounted = sheet.columns[later]!.truth!.measure === 'k';
        if (isCounted && (!indicator || isLevel(indicator))) return [];
        return [
          [
            { row, column: earlier },
            { row, column: later },
          ] as const,
        ];
      }),
    );
    return firstOf(random, places, ([earlier, later]: readonly [Place, Place]) => {
      const before = numberAt(sheet, earlier);
      const shown = shownNumber(cellOf(sheet, later));
      if (before === null || shown === null) return null;
      const value = Math.floor(before * (0.3 + random.next() * 0.6));
      if (value < 1 || value >= before) return null;
      const beside = figures.readings(later, value).flatMap((reading) => reading.owed);
      return changedCell(sheet, later, shown.write(String(value)), [
        { owed: owed('cumulative-decreasing', later), beside },
      ]);
    });
  },
};
