import { cellOf, changedCell, styledOf } from './cells';
import { computedPlaces } from './arithmetic';
import { firstOf, owed, type FaultKind } from './fault';

/** How many other cells of the column must hold formulas before a typed number stands out. */
const FEWEST_FORMULAS = 3;

/** A computed cell holds a typed number, though the right one, where its neighbours hold formulas. */
export const constantAmongFormulas: FaultKind = {
  name: 'constant among formulas',
  ground: 'formulas',
  plant: (sheet, random) => {
    const computed = computedPlaces(sheet);
    const hasFormula = (place: (typeof computed)[number]): boolean =>
      styledOf(cellOf(sheet, place)).formula !== undefined;
    return firstOf(random, computed.filter(hasFormula), (place) => {
      const others = computed.filter((other) => other.column === place.column && other !== place && hasFormula(other));
      if (others.length < FEWEST_FORMULAS) return null;
      const { formula: _, ...typed } = styledOf(cellOf(sheet, place));
      return changedCell(sheet, place, typed, [{ owed: owed('computed-constant', place) }]);
    });
  },
};
