import { withoutRow } from '../form-sheet';
import { childRows, movedBy } from './child-rows';
import { firstOf, type FaultKind } from './fault';

/** A row that its parent counts is missing: the parent's amounts do not come out, in any column. */
export const childDeleted: FaultKind = {
  name: 'child deleted',
  ground: 'typed',
  plant: (sheet, random) =>
    firstOf(random, childRows(sheet), ({ rows, sums }) => ({
      sheet: rows.toReversed().reduce(withoutRow, sheet),
      place: `row ${rows[0]! + 1}`,
      readings: [{ owed: movedBy(sums, rows[0]!, -rows.length) }],
    })),
};
