import { changedCell } from './cells';
import { aboutCode, codedRows } from './codes';
import { firstOf, type FaultKind } from './fault';

/** The digit of province or kabupaten is one that does not exist, or not that of the other rows. */
export const codeLevelDigit: FaultKind = {
  name: 'level digit wrong',
  ground: 'any',
  plant: (sheet, random) => {
    const rows = codedRows(sheet);
    const isWhole = ({ cells }: (typeof rows)[number]): boolean => cells.length === 1 && /\.2\./.test(cells[0]!.text);
    return firstOf(random, rows.filter(isWhole).length > 3 ? rows.filter(isWhole) : [], (coded) => {
      const [cell] = coded.cells;
      const text = cell!.text.replace(/^(\d\.\d\d\.\d\d)\.2\./, `$1.${random.pick(['9', '1'])}.`);
      return text === cell!.text ? null : changedCell(sheet, cell!, text, [{ owed: aboutCode('code-level', coded) }]);
    });
  },
};
