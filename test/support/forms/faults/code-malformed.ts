import { changedCell } from './cells';
import { aboutCode, codedRows } from './codes';
import { firstOf, type FaultKind } from './fault';

/** How a code in one cell comes to look wrong; null where this slip leaves it as it is. */
const SLIPS: readonly ((code: string) => string | null)[] = [
  (code) => `${code}.`,
  (code) => code.replace(/\.(?=[^.]*$)/, '. '),
  (code) => code.replace(/\.(?=[^.]*$)/, ','),
  (code) => code.replace(/\.(?=[^.]*$)/, '-'),
  // A zero that was lost, as in a number, and the letter O in its place.
  (code) => code.replace(/\.0(\d)$/, '.$1'),
  (code) => code.replace(/0(\d)$/, 'O$1'),
  (code) => code.replace(/\.(?=[^.]*$)/, ''),
  // The level digit dropped, and written with two digits.
  (code) => code.replace(/^(\d\.\d\d\.\d\d)\.2\./, '$1.'),
  (code) => code.replace(/^(\d\.\d\d\.\d\d)\.2\./, '$1.02.'),
];

/** Slips in one cell of a code that is split. */
const SLIPS_OF_PART: readonly ((part: string) => string | null)[] = [
  (part) => part.replace(/0(\d)$/, 'O$1'),
  (part) => part.replace(/^(\d\d)$/, '0$1'),
];

/** A code is not written as codes are. */
export const codeMalformed: FaultKind = {
  name: 'code malformed',
  ground: 'any',
  plant: (sheet, random) => {
    const rows = codedRows(sheet);
    // Two codes settle nothing about how codes are written.
    return firstOf(random, rows.length > 2 ? rows : [], (coded) => {
      const cell = coded.cells.at(-1)!;
      const slips = sheet.columns.filter(({ truth }) => truth?.role === 'code').length > 1 ? SLIPS_OF_PART : SLIPS;
      const text = random.pick(slips)(cell.text);
      if (text === null || text === cell.text) return null;
      return changedCell(sheet, cell, text, [{ owed: aboutCode('code-format', coded) }]);
    });
  },
};
