/**
 * Names as they can be compared: damage from copying out of PDF (broken lines, doubled blanks, cut words), capitals, marks and common
 * abbreviations make no difference.
 */

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/&/g, ' dan '],
  [/\bkab\b\.?/g, 'kabupaten'],
  [/\bprov\b\.?/g, 'provinsi'],
  [/\bkec\b\.?/g, 'kecamatan'],
  [/\bkel\b\.?/g, 'kelurahan'],
  [/\b(skpd|opd|pd|satuan kerja perangkat daerah)\b/g, 'perangkat daerah'],
  [/\bdgn\b\.?/g, 'dengan'],
  [/\b(u\/|utk\b\.?)/g, 'untuk '],
  [/\b(thd|thdp)\b\.?/g, 'terhadap'],
  [/\b(thn|th)\b\.?/g, 'tahun'],
  [/\b(pem\.|pemda\b)/g, 'pemerintah daerah'],
  [/\b(adm|admin)\b\.?/g, 'administrasi'],
  [/\b(urs)\b\.?/g, 'urusan'],
  [/\bsubkegiatan\b/g, 'sub kegiatan'],
];
/** Words by which a row says its level, and words that documents leave out or add at will. */
const LEVEL_WORD = /^(program|sub kegiatan|kegiatan|bidang urusan|urusan pemerintahan bidang|urusan)\b[\s:.]*/;
const FILLER = new Set(['dan', 'serta', 'di', 'dalam', 'pada', 'untuk', 'terhadap', 'kewenangan', 'daerah']);
const REGION_WORDS = new Set(['kabupaten', 'kota', 'provinsi']);

/** The letters and digits of a name, without what makes no difference. */
export function comparableName(name: string): string {
  return comparableWords(name).join('');
}

/** The words of a name that make a difference, in their order. */
export function comparableWords(name: string): string[] {
  return wordsOf(name).filter((word) => !FILLER.has(word) && !REGION_WORDS.has(word));
}

function wordsOf(name: string): string[] {
  let plain = name.toLowerCase().replace(/\s+/g, ' ').trim();
  for (const [pattern, full] of ABBREVIATIONS) plain = plain.replace(pattern, full);
  return plain
    .replace(LEVEL_WORD, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
}

/** A shorter name that the other begins with is cut off, if it has so many letters. */
const FEWEST_LETTERS_OF_CUT = 12;
/** From here on two names are one name with slips of the pen. */
const SAME_NAME = 0.82;

/** How alike two comparable names are, from 0 to 1: the share of letter pairs that they have in common (Dice). */
export function nameSimilarity(one: string, other: string): number {
  if (one === other) return 1;
  if (one.length < 2 || other.length < 2) return 0;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= FEWEST_LETTERS_OF_CUT && long.startsWith(short)) return SAME_NAME;
  const pairs = new Map<string, number>();
  for (let at = 0; at < one.length - 1; at++) {
    const pair = one.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at < other.length - 1; at++) {
    const pair = other.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    common++;
  }
  return (2 * common) / (one.length + other.length - 2);
}

/** Whether two comparable names differ by slips of the pen only. */
export function isSameName(one: string, other: string): boolean {
  return nameSimilarity(one, other) >= SAME_NAME;
}
