import type { Measure } from '../table';
import { mendScan, Vocabulary } from './words';

/** How surely a heading only says what is measured: "Rp" can mean nothing else, "Anggaran" can. */
export interface MeasureWord {
  readonly measure: NonNullable<Measure>;
  readonly certainty: 'certain' | 'likely' | 'possible';
}

const WORDS: readonly (readonly [RegExp, MeasureWord])[] = [
  [/^(target |capaian |realisasi |satuan )?k$/, { measure: 'k', certainty: 'certain' }],
  [/^(rp|rupiah)( ?(000|ribu|ribuan|juta|jutaan))?$/, { measure: 'rp', certainty: 'certain' }],
  [/^(%|persen)$/, { measure: 'percent', certainty: 'certain' }],
  [/^(kinerja|fisik)$/, { measure: 'k', certainty: 'likely' }],
  [/^(anggaran|keuangan)( rp)?$/, { measure: 'rp', certainty: 'likely' }],
  [/^(target|volume|target kinerja|capaian)$/, { measure: 'k', certainty: 'possible' }],
  [/^(pagu|dana|pagu indikatif|kebutuhan dana|pendanaan)( rp)?$/, { measure: 'rp', certainty: 'possible' }],
];

const MOST_WORDS = 3;
/** No three such words take more letters, spaces and brackets, or are torn into more pieces by line breaks and scanning. */
const MOST_LETTERS = 40;
const TOO_MANY_PIECES = /(?:\S\s+){6}/;
const VOCABULARY = new Vocabulary(
  'rupiah ribuan jutaan persen kinerja fisik anggaran keuangan target volume capaian pagu indikatif kebutuhan pendanaan'.split(
    ' ',
  ),
);

/** What a heading measures if it says nothing else ("K", "Rp", "%", "Anggaran"); null for all other headings. */
export function readMeasureWord(text: string): MeasureWord | null {
  if (text.length > MOST_LETTERS || TOO_MANY_PIECES.test(text)) return null;
  const words = mendScan(text)
    .toLowerCase()
    .replace(/[().,]/g, ' ')
    .trim()
    .split(/\s+/);
  if (words.length > MOST_WORDS) return null;
  const plain = words.map((word) => VOCABULARY.resolve(word) ?? word).join(' ');
  return WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
