import { isShare } from './arithmetic';
import { cellOf, changedCell, shownNumber } from './cells';
import { Figures } from './expectation';
import { firstOf, type FaultKind } from './fault';

/** A percentage is that of the row above or below. */
export const neighboursRatio: FaultKind = {
  name: "ratio of the neighbour's row",
  ground: 'typed',
  plant: (sheet, random) => {
    const figures = new Figures(sheet);
    const ratios = figures.computed.filter(isShare);
    return firstOf(random, ratios, (place) => {
      const neighbours = ratios.filter(({ row, column }) => column === place.column && Math.abs(row - place.row) === 1);
      return firstOf(random, neighbours, (neighbour) => {
        const cell = cellOf(sheet, neighbour)!;
        // A percentage with fewer decimals may be the right one, rounded.
        if (shownNumber(cell)!.step !== shownNumber(cellOf(sheet, place))!.step) return null;
        const readings = figures.readings(place, shownNumber(cell)!.value);
        return readings.length > 0 ? changedCell(sheet, place, cell, readings) : null;
      });
    });
  },
};
