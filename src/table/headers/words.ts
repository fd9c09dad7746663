/**
 * Header texts as comparable words: lower case, without punctuation, numbers and filler, with the regions' different names
 * for the same thing made one ("SKPD", "OPD", "Perangkat Daerah" → "pd"; "s.d.", "sampai dengan" → "sd").
 */

const FILLER = new Set(['dan', 'pada', 'yang', 'di', 'ke', 'dari', 'dengan', 'untuk', 'th', 'ta', 'n']);

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bs\s*[./]\s*d\b\.?/g, ' sd '],
  [/\bsampai\s+dengan\b/g, ' sd '],
  [/\bperangkat\s+daerah\b/g, ' pd '],
  [/\b(skpd|opd|satuan kerja)\b/g, ' pd '],
  [/\b(th|thn|ta)\b\.?/g, ' tahun '],
  [/\brencana\s+kerja\b/g, ' renja '],
  [/\brencana\s+strategis\b/g, ' renstra '],
  [/\bsub\s*-?\s*kegiatan\b/g, ' sub kegiatan '],
  [/\b(triw|trw|tw)\b\.?/g, ' triwulan '],
  [/\bprog\b\.?/g, ' program '],
  [/\bkeg\b\.?/g, ' kegiatan '],
  [/\bind\b\.?/g, ' indikator '],
  [/\bket\b\.?/g, ' keterangan '],
  [/\breal\b\.?/g, ' realisasi '],
  [/\bsat\b\.?/g, ' satuan '],
  [/%/g, ' persen '],
  [/\b(persentase|prosentase)/g, ' persen '],
];

/** The words of a header text, in order, with repetitions. Numbers (years, column numbers) are left out. */
export function headerWords(text: string): string[] {
  return wordsAndLetters(text).filter((word) => word.length > 1);
}

/** The same with single letters, which scanning cuts off words ("Rasi o", "N o"). */
export function wordsAndLetters(text: string): string[] {
  let plain = mendScan(text).toLowerCase();
  for (const [pattern, replacement] of PHRASES) plain = plain.replace(pattern, replacement);
  return plain
    .replace(/[^a-z]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && (word.length === 1 || !FILLER.has(word)));
}

/** Undoes what scanning and line breaks do to words: "Indi-\nkator", "IndikatorKinerja", "lnd1kator". */
export function mendScan(text: string): string {
  const joined = text.replace(/([a-z])-\s+([a-z])/g, '$1$2').replace(/([a-z])([A-Z])/g, '$1 $2');
  // Looking around each letter takes time, and few texts hold these signs.
  if (!/[01|!]/.test(joined)) return joined;
  return joined.replace(/(?<=[A-Za-z])[1|!](?=[A-Za-z])/g, 'i').replace(/(?<=[A-Za-z])0(?=[A-Za-z])/g, 'o');
}

/** How many letters two words may differ in and still be one word misspelt. */
function toleratedTypos(word: string): number {
  if (word.length >= 9) return 2;
  return word.length >= 5 ? 1 : 0;
}

/** Whether the words are the same but for a typing slip (letters missing, added, changed or swapped). */
export function isSameWord(first: string, second: string): boolean {
  return slipsBetween(first, second) !== null;
}

/** How many letters a slip of typing has changed between two words, or null where they are different words. */
function slipsBetween(first: string, second: string): number | null {
  if (first === second) return 0;
  const tolerated = Math.min(toleratedTypos(first), toleratedTypos(second));
  if (tolerated === 0 || Math.abs(first.length - second.length) > tolerated) return null;
  const distance = editDistance(first, second);
  return distance <= tolerated ? distance : null;
}

/** Number of single-letter changes and swaps of neighbours between two words (optimal string alignment distance). */
function editDistance(first: string, second: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let i = 1; i <= first.length; i++) {
    const current = [i];
    for (let j = 1; j <= second.length; j++) {
      const change = first[i - 1] === second[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, current[j - 1]! + 1, last[j - 1]! + change);
      const swapped = i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1];
      if (swapped) best = Math.min(best, beforeLast[j - 2]! + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[second.length]!;
}

/** Shorter bits are found in many words by chance. */
const SHORTEST_PART = 3;

/** Maps words onto those of a fixed vocabulary, misspellings included; remembers what it has seen. */
export class Vocabulary {
  readonly #known: ReadonlySet<string>;
  readonly #seen = new Map<string, string | null>();

  constructor(words: Iterable<string>) {
    this.#known = new Set(words);
  }

  /** The vocabulary's words that a row of words is, in order; null for one that is none of them. Mends split and joined words. */
  resolveAll(words: readonly string[]): (string | null)[] {
    const resolved: (string | null)[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      const known = word.length === 1 ? null : this.resolve(word);
      const next = words[at + 1];
      const joined = known === null && next !== undefined ? this.#joined(word, next) : null;
      if (joined !== null) at++;
      else if (word.length === 1) continue;
      resolved.push(...(known === null && joined === null ? this.#split(words[at]!) : [known ?? joined]));
    }
    return resolved;
  }

  /** The word that two bits make; a single letter is a bit only where nothing needs to be mended beside. */
  #joined(first: string, second: string): string | null {
    const word = first + second;
    return Math.min(first.length, second.length) > 1 ? this.resolve(word) : this.#known.has(word) ? word : null;
  }

  #nearest(word: string): string | null {
    let nearest: { readonly known: string; readonly slips: number } | null = null;
    for (const known of this.#known) {
      const slips = slipsBetween(known, word);
      if (slips !== null && slips < (nearest?.slips ?? Number.POSITIVE_INFINITY)) nearest = { known, slips };
    }
    return nearest?.known ?? null;
  }

  /** The words of the vocabulary that were typed without a blank between them; the unknown word itself as null. */
  #split(word: string): (string | null)[] {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      if (!this.#known.has(word.slice(0, at))) continue;
      const rest = word.slice(at);
      if (FILLER.has(rest)) return [word.slice(0, at)];
      if (this.#known.has(rest)) return [word.slice(0, at), rest];
      const others = this.#split(rest);
      if (!others.includes(null)) return [word.slice(0, at), ...others];
    }
    return [null];
  }

  /** The vocabulary's word that this one is, or null when it is none of them. */
  resolve(word: string): string | null {
    const seen = this.#seen.get(word);
    if (seen !== undefined) return seen;
    const found = this.#known.has(word) ? word : this.#nearest(word);
    this.#seen.set(word, found);
    return found;
  }
}
