/** What whoever added up did with one of the parts. */
export type Miscount = 'missing' | 'doubled' | 'negated';

const MISCOUNTS: readonly (readonly [kind: Miscount, fits: (amount: number, difference: number) => boolean])[] = [
  ['missing', (amount, difference) => amount === -difference],
  ['doubled', (amount, difference) => amount === difference],
  ['negated', (amount, difference) => -2 * amount === difference],
];

/**
 * The parts of which each alone would explain a wrong sum: left out, counted twice, or with the other sign; the first of these that
 * explains it.
 *
 * @param difference what is stated less what the parts come to, not 0
 */
export function miscountedParts<Part>(
  parts: readonly Part[],
  amountOf: (part: Part) => number,
  difference: number,
): { readonly kind: Miscount; readonly parts: readonly Part[] } | null {
  for (const [kind, fits] of MISCOUNTS) {
    const found = parts.filter((part) => amountOf(part) !== 0 && fits(amountOf(part), difference));
    if (found.length > 0) return { kind, parts: found };
  }
  return null;
}

/** Whether two amounts of equal length differ by one digit, or by two neighbouring digits swapped. */
export function digitSlip(stated: number, right: number): 'digit' | 'swapped' | null {
  const [first, second] = [String(stated), String(right)];
  if (first.length !== second.length || right < 0 || stated === right || first.length < 2) return null;
  const places = [...first].flatMap((digit, at) => (digit === second[at] ? [] : [at]));
  if (places.length === 1) return 'digit';
  const [left, next] = places;
  const isSwap =
    places.length === 2 && next === left! + 1 && first[left!] === second[next] && first[next] === second[left!];
  return isSwap ? 'swapped' : null;
}
