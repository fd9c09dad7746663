/** What a code's cell shows, before it is known how the table writes codes. */
export interface CodeText {
  /** The runs of digits (or X) from left to right. */
  readonly segments: readonly string[];
  readonly flaws: readonly WritingFlaw[];
  /** What stands behind the code in the same cell; "" where nothing does. */
  readonly rest: string;
}

/** How a code may be badly written though its digits are there. */
export type WritingFlaw =
  | 'spaces' // blanks or line breaks inside
  | 'separators' // commas, dashes or slashes in place of points
  | 'edges' // a point at its beginning or end
  | 'letters' // O for 0, l for 1
  | 'name'; // the name stands in the same cell

const SEPARATOR = /[.,\s/-]+/;
/** At least two segments, then a name. */
const WITH_NAME = /^((?:\d{1,5}|x{1,2})(?:[.,\s/-]+(?:\d{1,5}|x{1,2}))+)[.,:\s–-]*[\s:–-]\s*(\p{L}{2}.*|\p{L}\s.*)$/iu;
const ONLY_CODE = /^['\s]*[\dx][\dx.,\s/-]*$/i;
const LOOKS_ALIKE: Readonly<Record<string, string>> = { o: '0', O: '0', l: '1', I: '1', i: '1' };
/** Roman numerals and "l" alone are no codes; a code with a misread letter has more digits than letters. */
const FEWEST_DIGITS = 4;

/** Reads a code as it was typed; null where the text is no code. A blank text has no segments. */
export function readCodeText(raw: string): CodeText | null {
  const text = raw.trim().replace(/^'\s*/, '');
  if (text === '') return { segments: [], flaws: [], rest: '' };
  if (ONLY_CODE.test(text)) return plainCode(text, [], '');
  const named = WITH_NAME.exec(text);
  if (named) return plainCode(named[1]!, ['name'], named[2]!.trim());
  return misreadCode(text);
}

function plainCode(text: string, found: readonly WritingFlaw[], rest: string): CodeText | null {
  const segments = text.split(SEPARATOR).filter((segment) => segment !== '');
  if (!segments.every((segment) => /^(\d{1,16}|x{1,2})$/i.test(segment))) return null;
  const flaws: WritingFlaw[] = [...found];
  const core = text.trim();
  if (/\s/.test(core)) flaws.push('spaces');
  if (/[,/-]/.test(core)) flaws.push('separators');
  if (/^[.,/-]|[.,/-]$/.test(core)) flaws.push('edges');
  return { segments, flaws, rest };
}

/** A code in which the scanner saw letters ("1.O6.0l"). */
function misreadCode(text: string): CodeText | null {
  const digits = text.replace(/\D/g, '').length;
  const mended = text.replace(/[oOlIi]/g, (letter) => LOOKS_ALIKE[letter]!);
  if (digits < FEWEST_DIGITS || mended.replace(/\D/g, '').length > 2 * digits || !ONLY_CODE.test(mended)) return null;
  return plainCode(mended, ['letters'], '');
}
