/**
 * Names of programs, kegiatan and sub kegiatan, compared as people compare them: capitals, spaces, filler words, abbreviations, typing
 * slips and what copying from PDF does to words do not make another name.
 */
import { comparableWords } from '../../nomenklatur/names';
import { isSameWord } from '../../table/headers/words';

/** The words of a name that count; one that was typed twice counts once. */
function nameWords(name: string): string[] {
  const words = comparableWords(name);
  return words.filter((word, index) => word !== words[index - 1]);
}

/** What two names have in common if they are the same but for capitals, spaces, filler words and abbreviations. */
export function nameKey(name: string): string {
  return nameWords(name).join('');
}

/** Letters of each name that have no counterpart in the other. */
interface Leftovers {
  readonly first: string;
  readonly second: string;
  readonly longest: number;
}

/** Sets two names side by side, word by word in their order. */
function leftovers(one: string, other: string): Leftovers {
  const [first, second] = [nameWords(one), nameWords(other)];
  const best: number[][] = Array.from({ length: first.length + 1 }, () => new Array<number>(second.length + 1).fill(0));
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = second.length - 1; j >= 0; j--) {
      const along = isSameWord(first[i]!, second[j]!) ? first[i]!.length + best[i + 1]![j + 1]! : -1;
      best[i]![j] = Math.max(along, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  const left: [string, string] = ['', ''];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const here = best[i]?.[j] ?? 0;
    if (i < first.length && best[i + 1]![j] === here) left[0] += first[i++]!;
    else if (j < second.length && best[i]![j + 1] === here) left[1] += second[j++]!;
    else [i, j] = [i + 1, j + 1];
  }
  return { first: left[0], second: left[1], longest: Math.max(first.join('').length, second.join('').length) };
}

/** A word or two may be missing in a name. */
const MISSING_SHARE = 0.2;
/** A name that was cut off may have lost more than half, as long as so many letters are left. */
const CUT_SHARE = 0.6;
const SHORTEST_CUT = 15;
/** What rows of one code may differ in. */
const SAME_CODE_SHARE = 0.3;

/** Whether two names can be taken for the same. */
export function resemble(one: string, other: string): boolean {
  const [firstKey, secondKey] = [nameKey(one), nameKey(other)];
  if (firstKey === '' || secondKey === '') return false;
  if (firstKey === secondKey) return true;
  const [shorter, longer] = firstKey.length < secondKey.length ? [firstKey, secondKey] : [secondKey, firstKey];
  if (shorter.length >= SHORTEST_CUT && longer.startsWith(shorter)) {
    return longer.length - shorter.length <= CUT_SHARE * longer.length;
  }
  const { first, second, longest } = leftovers(one, other);
  if (first === '' || second === '') return first.length + second.length <= MISSING_SHARE * longest;
  return first === second || isSameWord(first, second);
}

/** Whether the names of two rows with the same code leave no doubt that they are the same row. */
export function resembleUnderOneCode(one: string, other: string): boolean {
  if (resemble(one, other)) return true;
  const { first, second, longest } = leftovers(one, other);
  return longest > 0 && Math.max(first.length, second.length) <= SAME_CODE_SHARE * longest;
}
