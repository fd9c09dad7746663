import { withoutRow } from '../form-sheet';
import { areWhole, aboutCode, codedRows } from './codes';
import { movedBy } from './child-rows';
import { firstOf, type FaultKind } from './fault';

/**
 * The row of a kegiatan is missing, what stands below it is there: its codes skip a level. The first row below is where that shows. The
 * figures still come out, since the program's sum is that of what is left.
 */
export const codeLevelSkipped: FaultKind = {
  name: 'code skips a level',
  ground: 'typed',
  plant: (sheet, random) => {
    const rows = codedRows(sheet);
    const kegiatan = rows.filter(({ node }) => node.level === 'kegiatan');
    if (!areWhole(rows) || kegiatan.length < 2) return null;
    return firstOf(random, kegiatan, ({ node }) => {
      const below = rows.find((each) => each.node === node.children[0]);
      if (!below) return null;
      const own = sheet.rows.flatMap(({ place }, index) => (place?.node === node ? [index] : []));
      return {
        sheet: own.toReversed().reduce(withoutRow, sheet),
        place: `row ${own[0]! + 1}`,
        readings: [{ owed: movedBy(aboutCode('code-parent', below), own[0]!, -own.length) }],
      };
    });
  },
};
