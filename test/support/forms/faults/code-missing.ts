import { changedCell } from './cells';
import { codedRows } from './codes';
import { firstOf, owed, type FaultKind } from './fault';

/** A row with figures has lost its code, which the others have. */
export const codeMissing: FaultKind = {
  name: 'code missing',
  ground: 'any',
  plant: (sheet, random) =>
    firstOf(random, codedRows(sheet), ({ cells }) => {
      const [cell] = cells;
      // A code that is split, or that the rows below inherit, is not missing with one cell.
      if (cells.length > 1 || !/^\d\.\d\d\./.test(cell!.text)) return null;
      return changedCell(sheet, cell!, undefined, [{ owed: owed('code-missing', cell!) }]);
    }),
};
