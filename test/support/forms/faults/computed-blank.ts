import { computedPlaces } from './arithmetic';
import { changedCell } from './cells';
import { firstOf, owed, type FaultKind } from './fault';

/** A computed cell is blank, or "-", though its inputs are there. Where it sums others besides, it is a blank sum as well. */
export const computedBlank: FaultKind = {
  name: 'computed cell blank',
  ground: 'any',
  plant: (sheet, random) =>
    firstOf(random, computedPlaces(sheet), (place) =>
      changedCell(sheet, place, random.pick([undefined, '-']), [
        { owed: owed('computed-missing', place), beside: owed('children-sum', place) },
      ]),
    ),
};
