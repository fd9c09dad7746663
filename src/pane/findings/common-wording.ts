const GAP = '…';

/**
 * What several remarks of one kind have in common, their differing figures left out: "Capaian sudah 101%, di atas 100%" and
 * "Capaian sudah 104%, di atas 100%" give "Capaian sudah …, di atas 100%".
 */
export function commonWording(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  if (others.every((text) => text === first)) return first;
  return joined(others.map(wordsOf).reduce(inCommon, wordsOf(first)));
}

/** A word, or what is quoted: of a name in quotation marks no part is kept without the rest. */
const WORD = /"[^"]*"[,:;.]?|[^ ]+/g;

/** The words of a sentence. The comma or colon behind a figure belongs to the sentence, not to the figure: it stands by itself. */
function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).flatMap((word) =>
    isSign(word.slice(-1)) ? [word.slice(0, -1), word.slice(-1)] : [word],
  );
}

function isSign(text: string): boolean {
  return text === ',' || text === ':' || text === ';' || text === '.';
}

/** The longest sequence of words that both hold in this order, a gap wherever one of them has something else. */
function inCommon(one: readonly string[], other: readonly string[]): readonly string[] {
  const lengths = commonLengths(one, other);
  const common: string[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    if (i < one.length && one[i] === other[j]) {
      common.push(one[i]!);
      i++;
      j++;
      continue;
    }
    if (common.at(-1) !== GAP) common.push(GAP);
    if (j >= other.length || (i < one.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) i++;
    else j++;
  }
  return common;
}

/** How many words the rest of one, from each place on, has in common with the rest of the other. */
function commonLengths(one: readonly string[], other: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const [here, next] = [lengths[i]!, lengths[i + 1]!];
      here[j] = one[i] === other[j] ? next[j + 1]! + 1 : Math.max(next[j]!, here[j + 1]!);
    }
  }
  return lengths;
}

function joined(words: readonly string[]): string {
  return words.reduce((text, word) => (text === '' || isSign(word) ? text + word : `${text} ${word}`), '');
}
