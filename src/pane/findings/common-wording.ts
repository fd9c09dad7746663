const GAP = '…';

/**
 * What several remarks of one kind have in common, their differing figures left out: "Capaian sudah 101%, di atas 100%" and
 * "Capaian sudah 104%, di atas 100%" give "Capaian sudah …, di atas 100%".
 */
export function commonWording(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  if (others.every((text) => text === first)) return first;
  const words = texts.map((text) => text.split(' '));
  const shortest = Math.min(...words.map((list) => list.length));
  const isEqual = words.every((list) => list.length === shortest);
  const own = words[0] ?? [];

  const same = (index: number, fromEnd: boolean): boolean => {
    const at = (list: readonly string[]) => list[fromEnd ? list.length - 1 - index : index];
    return words.every((list) => at(list) === at(own));
  };
  if (isEqual)
    return joined(own.map((word, index) => (same(index, false) ? word : gapFor(words.map((list) => list[index]!)))));

  let start = 0;
  while (start < shortest && same(start, false)) start++;
  let end = 0;
  while (end < shortest - start && same(end, true)) end++;
  return joined([...own.slice(0, start), GAP, ...own.slice(own.length - end)]);
}

/** The comma or colon behind a differing figure belongs to the sentence, not to the figure. */
function gapFor(words: readonly string[]): string {
  const sign = words[0]?.slice(-1) ?? '';
  return /[,:;.)]/.test(sign) && words.every((word) => word.endsWith(sign)) ? GAP + sign : GAP;
}

/** Several gaps in a row are one. */
function joined(words: readonly string[]): string {
  return words.filter((word, index) => word !== GAP || words[index - 1] !== GAP).join(' ');
}
