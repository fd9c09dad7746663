import { resultOf } from './arithmetic';
import { cellOf, changedCell, numberAt, shownNumber } from './cells';
import { Figures } from './expectation';
import { firstOf, type FaultKind } from './fault';

/** The condition at the end forgets the last year, or counts it twice; of a level it is that of the year before. */
export const finalYearOff: FaultKind = {
  name: 'final year off',
  ground: 'typed',
  plant: (sheet, random) => {
    const figures = new Figures(sheet);
    const finals = figures.computed.filter(({ rule }) => rule === 'final-year-sum');
    return firstOf(random, finals, (place) => {
      const years = place.inputs.map((input) => numberAt(sheet, input)!);
      const isDoubled = place.kind === 'sum' && random.chance(0.5);
      const value = resultOf(place, isDoubled ? [...years, years.at(-1)!] : years.slice(0, -1));
      const shown = shownNumber(cellOf(sheet, place))!;
      const cell = shown.write(String(Number((shown.isPercent ? value * 100 : value).toFixed(2))));
      const readings = figures.readings(place, shownNumber(cell)!.value);
      return readings.length > 0 ? changedCell(sheet, place, cell, readings) : null;
    });
  },
};
