import type { Measure } from './table';

/** How surely a heading only says what is measured: "Rp" can mean nothing else, "Anggaran" can. */
export interface MeasureWord {
  readonly measure: NonNullable<Measure>;
  readonly certainty: 'certain' | 'likely' | 'possible';
}

const WORDS: readonly (readonly [RegExp, MeasureWord])[] = [
  [/^k$/, { measure: 'k', certainty: 'certain' }],
  [/^(rp|rupiah)( ?(000|ribu|ribuan|juta|jutaan))?$/, { measure: 'rp', certainty: 'certain' }],
  [/^(%|persen)$/, { measure: 'percent', certainty: 'certain' }],
  [/^(kinerja|fisik)$/, { measure: 'k', certainty: 'likely' }],
  [/^(anggaran|keuangan)( rp)?$/, { measure: 'rp', certainty: 'likely' }],
  [/^(target|volume|target kinerja|capaian)$/, { measure: 'k', certainty: 'possible' }],
  [/^(pagu|dana|pagu indikatif|kebutuhan dana|pendanaan)( rp)?$/, { measure: 'rp', certainty: 'possible' }],
];

/** What a heading measures if it says nothing else ("K", "Rp", "%", "Anggaran"); null for all other headings. */
export function readMeasureWord(text: string): MeasureWord | null {
  const plain = text
    .toLowerCase()
    .replace(/[().,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
