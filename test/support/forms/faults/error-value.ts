import { cellOf, changedCell, styledOf } from './cells';
import { columnsByRole } from './columns';
import { Figures } from './expectation';
import { firstOf, owed, type FaultKind } from './fault';

/** A figure shows an error; what is made of it can be judged by nobody. */
export const errorValue: FaultKind = {
  name: '#DIV/0! and other errors',
  ground: 'any',
  plant: (sheet, random) => {
    const figures = new Figures(sheet);
    const targets = columnsByRole(sheet, 'target', 'baseline', 'final', 'budget', 'volume', 'realized').flatMap(
      (column) =>
        sheet.rows.flatMap(({ kind, place }, row) =>
          kind === 'body' && place?.isFirst && cellOf(sheet, { row, column }) !== undefined ? [{ row, column }] : [],
        ),
    );
    const places = figures.computed.length > 0 && random.chance(0.7) ? figures.computed : [...figures.sums, ...targets];
    return firstOf(random, places, (place) => {
      const isRatio = figures.computedAt(place)?.kind === 'ratio';
      const { value: _, ...look } = styledOf(cellOf(sheet, place));
      const error = isRatio ? '#DIV/0!' : random.pick(['#REF!', '#VALUE!', '#N/A', '#NAME?']);
      return changedCell(sheet, place, { ...look, error }, [{ owed: owed('formula-error', place) }]);
    });
  },
};
