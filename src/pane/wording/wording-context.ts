import { createContext, useContext } from 'react';
import type { Locale } from '../../text/locale';
import { english } from './en';
import { indonesian } from './id';
import type { Wording } from './wording';

/** The page's language and its words. */
export interface WordingValue {
  readonly locale: Locale;
  readonly wording: Wording;
}

/** The wording of each language. */
export const WORDINGS: Readonly<Record<Locale, WordingValue>> = {
  id: { locale: 'id', wording: indonesian },
  en: { locale: 'en', wording: english },
};

export const WordingContext = createContext<WordingValue>(WORDINGS.id);

/** The page's language and its words. */
export function useWording(): WordingValue {
  return useContext(WordingContext);
}
