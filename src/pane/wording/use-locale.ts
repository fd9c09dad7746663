import { useCallback, useEffect, useState } from 'react';
import type { Locale } from '../../text/locale';

const KEY = 'periksa-renja.locale';

/** The chosen language; Indonesian unless English was chosen before on this machine. */
export function useLocale(): [Locale, (locale: Locale) => void] {
  const [locale, setLocale] = useState<Locale>(rememberedLocale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const choose = useCallback((chosen: Locale) => {
    setLocale(chosen);
    remember(chosen);
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

function rememberedLocale(): Locale {
  return storage()?.getItem(KEY) === 'en' ? 'en' : 'id';
}

function remember(locale: Locale): void {
  try {
    storage()?.setItem(KEY, locale);
  } catch (error) {
    // A full or forbidden storage must not keep anyone from switching; the choice then holds for this visit only.
    if (!(error instanceof DOMException)) throw error;
  }
}
