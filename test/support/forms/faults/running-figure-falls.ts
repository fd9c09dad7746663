import { isLevel } from '../outline';
import { bodyRows, cellOf, changedCell, numberAt, shownNumber } from './cells';
import { Figures } from './expectation';
import { firstOf, owed, type FaultKind, type Place } from './fault';
import { runningPairs } from './running-pairs';

/** What was reached up to a year or a quarter is less than what was reached up to the one before. Levels may fall, so they are left out. */
export const runningFigureFalls: FaultKind = {
  name: 's/d falling',
  ground: 'typed',
  plant: (sheet, random) => {
    const figures = new Figures(sheet);
    const pairs = runningPairs(sheet);
    const places = bodyRows(sheet).flatMap(({ row, place: { indicator } }) =>
      pairs.flatMap(([earlier, later]) => {
        const { measure, quarter } = sheet.columns[later]!.truth!;
        // The last quarter is the figure of the year, too.
        if (quarter === 4 || (measure === 'k' && (!indicator || isLevel(indicator)))) return [];
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
      // A figure that equals the last of its parts may be meant as a level.
      const parts = figures.computedAt(later)?.inputs.map((input) => numberAt(sheet, input)) ?? [];
      if (value < 1 || value >= before || value === parts.at(-1)) return null;
      const beside = figures.readings(later, value).flatMap((reading) => reading.owed);
      return changedCell(sheet, later, shown.write(String(value)), [
        { owed: owed('cumulative-decreasing', later), beside },
      ]);
    });
  },
};
