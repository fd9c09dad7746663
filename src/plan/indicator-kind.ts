/**
 * Whether an indicator's figures may be added and which way is good: outputs add up (akumulasi), of a level, index or
 * percentage the last value counts (posisi), and of some less is better (tren negatif).
 */
export type IndicatorKind = 'akumulasi' | 'posisi' | 'tren-negatif';

const LOWER_IS_BETTER =
  /\b(angka (kematian|kemiskinan|pengangguran|putus)|jumlah kasus|(menurun\w*|penurunan)|penduduk miskin|temuan|prevalensi|pengaduan|stunting)\b/i;
const LEVEL = /\b(persen\w*|prosentase|indeks|rasio|tingkat|nilai|rata-rata|cakupan|proporsi|predikat|opini)\b|%/i;

/** Guesses the kind from the indicator's wording and unit; a figure shown as a percentage is a level. */
export function guessIndicatorKind(indicator: string, unit: string | null, isPercent: boolean): IndicatorKind {
  if (LOWER_IS_BETTER.test(indicator)) return 'tren-negatif';
  return isPercent || LEVEL.test(indicator) || LEVEL.test(unit ?? '') ? 'posisi' : 'akumulasi';
}
