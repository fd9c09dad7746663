import { cellOf, changedCell, numberAt, shownNumber } from './cells';
import { Figures } from './expectation';
import { firstOf, type FaultKind } from './fault';

/** A total leaves one of its rows out, or counts it twice. */
export const sumMiscounted: FaultKind = {
  name: 'sum leaves a row out or counts it twice',
  ground: 'typed',
  plant: (sheet, random) => {
    const figures = new Figures(sheet);
    return firstOf(random, figures.sums, (sum) => {
      if (sum.parts.length < 2) return null;
      const shown = shownNumber(cellOf(sheet, sum))!;
      const part = numberAt(sheet, random.pick(sum.parts)) ?? 0;
      const value = shown.value + (random.chance(0.5) ? part : -part);
      const readings = part === 0 ? [] : figures.readings(sum, value);
      return readings.length > 0 ? changedCell(sheet, sum, shown.write(String(value)), readings) : null;
    });
  },
};
