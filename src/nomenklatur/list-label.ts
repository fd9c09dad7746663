import type { Localized } from '../text/locale';
import type { NomenklaturList } from './nomenklatur';

/** What a list is called ("SIPD 2025"); a list without a year by its file. */
export function listLabel({ source, year, origin }: NomenklaturList): Localized {
  if (source === 'built-in') return { id: 'daftar bawaan', en: 'the built-in list' };
  const text = source === 'sipd' && year !== null ? `SIPD ${year}` : origin;
  return { id: text, en: text };
}
