import { changedFigure } from './changed-figure';
import type { FaultKind } from './fault';

/** One digit of a figure is another. */
export const digitChanged: FaultKind = {
  name: 'digit changed',
  ground: 'typed',
  plant: (sheet, random) =>
    changedFigure(sheet, random, (digits) => {
      const places = [...digits].flatMap((digit, at) => (/\d/.test(digit) ? [at] : []));
      const at = random.pick(places);
      const digit = (Number(digits[at]) + random.integer(1, 9)) % 10;
      return at === 0 && digit === 0 ? null : digits.slice(0, at) + String(digit) + digits.slice(at + 1);
    }),
};
