import { useCallback, useEffect, useState } from 'react';
import type { Locale } from '../../text/locale';

const KEY = 'periksa-renja.locale';

/**
 * The language that was chosen on this machine; until there is a choice, that of the place.
 *
 * @param ownLocale the language of the place: Indonesian, or what Excel speaks
 */
export function useLocale(ownLocale: Locale): [Locale, (locale: Locale) => void] {
  const [chosen, setChosen] = useState<Locale | null>(rememberedLocale);
  const locale = chosen ?? ownLocale;
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const choose = useCallback((wanted: Locale) => {
    setChosen(wanted);
    remember(wanted);
  }, []);
  return [locale, choose];
}

/** Browsers that forbid storage throw on the mere mention of it; the page then starts in Indonesian each time. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function rememberedLocale(): Locale | null {
  const remembered = storage()?.getItem(KEY);
  return remembered === 'en' || remembered === 'id' ? remembered : null;
}

function remember(locale: Locale): void {
  try {
    storage()?.setItem(KEY, locale);
  } catch (error) {
    // A full or forbidden storage must not keep anyone from switching; the choice then holds for this visit only.
    if (!(error instanceof DOMException)) throw error;
  }
}
