import { changedFigure } from './changed-figure';
import type { FaultKind } from './fault';

/** A digit of the total row is wrong. */
export const totalWrong: FaultKind = {
  name: 'total row wrong',
  ground: 'typed',
  plant: (sheet, random) =>
    changedFigure(
      sheet,
      random,
      (digits) => {
        const at = random.integer(1, digits.length - 1);
        const digit = (Number(digits[at]) + random.integer(1, 9)) % 10;
        return Number.isNaN(digit) ? null : digits.slice(0, at) + String(digit) + digits.slice(at + 1);
      },
      ({ sums }, place) =>
        sums.some(({ rule, row, column }) => rule === 'total-row' && row === place.row && column === place.column),
    ),
};
