import { changedFigure } from './changed-figure';
import type { FaultKind } from './fault';

/** Two neighbouring digits of a figure have changed places. */
export const digitsSwapped: FaultKind = {
  name: 'digits swapped',
  ground: 'typed',
  plant: (sheet, random) =>
    changedFigure(sheet, random, (digits) => {
      const places = [...digits].flatMap((digit, at) => {
        const next = digits[at + 1];
        const isPair = /\d/.test(digit) && next !== undefined && /\d/.test(next) && digit !== next;
        return isPair && !(at === 0 && next === '0') ? [at] : [];
      });
      if (places.length === 0) return null;
      const at = random.pick(places);
      return digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2);
    }),
};
