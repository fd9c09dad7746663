import type { LayoutColumn } from '../../layouts/layout';
import { ALL_LAYOUTS } from '../../layouts/find-layout';
import { remembered } from '../../sheet/remembered';
import { headerWords, Vocabulary, wordsAndLetters } from './words';

/** Words of a heading, resolved against the forms' vocabulary; a word no form uses stands as null. */
type ResolvedWords = readonly (string | null)[];

const phrases = ALL_LAYOUTS.flatMap((layout) =>
  layout.columns.flatMap((column) => [...column.headings, ...column.groupHeadings]),
);
const documents = phrases.map((phrase) => new Set(headerWords(phrase)));
/** Words that mean one of the forms' words; slips of typing in them are told, too. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['persentase', 'persen'],
  ['prosentase', 'persen'],
]);
const vocabulary = new Vocabulary([...documents.flatMap((words) => [...words]), ...SYNONYMS.keys()]);

/** A rare word tells more than one that every heading carries: the logarithm of one over its share of all headings. */
const weights = new Map<string, number>();
for (const words of documents) for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1);
for (const [word, count] of weights) weights.set(word, Math.log(1 + documents.length / count));

/** A word that no form uses speaks against a match as much as a common one speaks for it. */
const UNKNOWN_WEIGHT = 1;

const weightOf = (word: string | null): number =>
  word === null ? UNKNOWN_WEIGHT : (weights.get(word) ?? UNKNOWN_WEIGHT);

/** Texts seen lately: headers come back on every printed page and names in every table of a workbook. */
const resolved = new Map<string, ResolvedWords>();
const MOST_REMEMBERED = 10_000;

/** The words of a sheet's text, each as the form's word that it is or null. */
export function resolveHeading(text: string): ResolvedWords {
  let words = resolved.get(text);
  if (!words) {
    if (resolved.size >= MOST_REMEMBERED) resolved.clear();
    words = vocabulary.resolveAll(wordsAndLetters(text)).map((word) => SYNONYMS.get(word ?? '') ?? word);
    resolved.set(text, words);
  }
  return words;
}

/** The share (0 to 1, by number of words) of a text that consists of words known from headings; 0 for a text without words. */
export function knownShare(words: ResolvedWords): number {
  return words.length === 0 ? 0 : words.filter((word) => word !== null).length / words.length;
}

/** The words of a text as they are compared. */
interface WordBag {
  readonly words: ResolvedWords;
  readonly weights: readonly number[];
  /** How often a word stands in the text. */
  readonly counts: ReadonlyMap<string | null, number>;
  /** How often each of the words has stood before. */
  readonly before: readonly number[];
}

function wordBag(words: ResolvedWords): WordBag {
  const counts = new Map<string | null, number>();
  const before = words.map((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count + 1);
    return count;
  });
  return { words, weights: words.map(weightOf), counts, before };
}

/** Weighted overlap of two bags of words (Dice): 1 for the same words, 0 for none in common. */
function overlap(first: WordBag, second: WordBag): number {
  let total = 0;
  for (const weight of first.weights) total += weight;
  for (const weight of second.weights) total += weight;
  if (total === 0) return 0;
  let common = 0;
  first.words.forEach((word, at) => {
    if (word !== null && (second.counts.get(word) ?? 0) > first.before[at]!) common += first.weights[at]!;
  });
  return (2 * common) / total;
}

const phraseBags = new Map(phrases.map((phrase) => [phrase, wordBag(resolveHeading(phrase))]));

function best(words: WordBag, candidates: readonly string[]): number {
  let most = 0;
  for (const candidate of candidates) {
    const bag = phraseBags.get(candidate);
    if (bag) most = Math.max(most, overlap(words, bag));
  }
  return most;
}

/** A column's header, ready to be compared. */
interface HeadingWords {
  readonly whole: WordBag;
  /** Its lowest part. */
  readonly leaf: WordBag;
  /** The parts above that one; null where there are none. */
  readonly above: WordBag | null;
  /** By a column's wording: how well it fits, where it was asked. */
  readonly similarities: Map<string, number>;
}

/** Headers are set against every column of every form; their words are read once. */
const headingWords = remembered((parts: readonly string[]): HeadingWords => {
  const words = parts.map(resolveHeading);
  const above = words.slice(0, -1).flat();
  return {
    whole: wordBag(words.flat()),
    leaf: wordBag(words.at(-1) ?? []),
    above: above.length > 0 ? wordBag(above) : null,
    similarities: new Map(),
  };
});

/** How much the group's wording weighs where a column stands under a spanning heading. */
const GROUP_WEIGHT = 0.25;

/**
 * How well a column's header, given from top to bottom, fits a form's column: 0 to 1. The lowest part is compared with the
 * column's own heading and the parts above with the group's; a heading typed over several rows is compared as a whole too.
 */
export function headingSimilarity(parts: readonly string[], column: LayoutColumn): number {
  const heading = headingWords(parts);
  const wording = wordingOf(column);
  let similarity = heading.similarities.get(wording);
  if (similarity === undefined) {
    similarity = wordingSimilarity(heading, column);
    const holdsKey = column.keyWords.length === 0 || column.keyWords.some((word) => heading.whole.counts.has(word));
    if (!holdsKey) similarity *= WITHOUT_KEY;
    heading.similarities.set(wording, similarity);
  }
  return similarity;
}

/** What makes columns of different forms the same to a heading: many share their wordings. */
const wordingOf = remembered(({ headings, groupHeadings, keyWords }: LayoutColumn) =>
  JSON.stringify([headings, groupHeadings, keyWords]),
);

/** What is left of the similarity of a heading that holds none of the column's key words. */
const WITHOUT_KEY = 0.3;

function wordingSimilarity({ whole, leaf, above }: HeadingWords, { headings, groupHeadings }: LayoutColumn): number {
  const wholeScore = best(whole, headings);
  if (!above) return wholeScore;
  const leafScore = best(leaf, headings);
  if (groupHeadings.length === 0) return Math.max(wholeScore, 0.85 * leafScore);
  return Math.max(wholeScore, (1 - GROUP_WEIGHT) * leafScore + GROUP_WEIGHT * best(above, groupHeadings));
}

const titleWords = remembered((titles: readonly string[]) => titles.map((title) => new Set(headerWords(title))));

/** How well a text fits one of a form's titles: 0 to 1, counting only how much of the title it holds. */
export function titleSimilarity(text: string, titles: readonly string[]): number {
  const words = new Set(headerWords(text));
  const shares = titleWords(titles).map((wanted) => [...wanted].filter((word) => words.has(word)).length / wanted.size);
  return Math.max(0, ...shares);
}
