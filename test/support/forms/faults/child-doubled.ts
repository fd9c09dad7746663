import { withRows } from '../form-sheet';
import { childRows, movedBy } from './child-rows';
import { columnsByRole } from './columns';
import { firstOf, owed, type FaultKind } from './fault';

/**
 * A row stands twice, one below the other. That shows in the parent's amounts, in the code that comes twice and in the row itself; each
 * tells the fault, and all are true.
 */
export const childDoubled: FaultKind = {
  name: 'child doubled',
  ground: 'typed',
  plant: (sheet, random) =>
    firstOf(random, childRows(sheet), ({ rows, sums }) => {
      const at = rows.at(-1)! + 1;
      const names = columnsByRole(sheet, 'code', 'no', 'name', 'indicator');
      const cells = names.map((column) => ({ row: at, column }));
      return {
        sheet: withRows(
          sheet,
          at,
          rows.map((row) => sheet.rows[row]!),
        ),
        place: `row ${rows[0]! + 1}`,
        readings: [
          {
            owed: [
              ...movedBy(sums, at, rows.length),
              ...owed('code-duplicate', ...cells),
              ...owed('duplicate-row', ...cells),
            ],
          },
        ],
      };
    }),
};
