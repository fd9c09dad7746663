import { createContext, useContext, useSyncExternalStore } from 'react';

const query = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(onChange: () => void): () => void {
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the system asks for a dark page; follows when that changes. */
export function useSystemDarkMode(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}

/** Whether the page is drawn dark, for what cannot be said with theme colours (the fills of the user's own file). */
export const DarkModeContext = createContext(false);

/** Whether the page is drawn dark. */
export function useDarkMode(): boolean {
  return useContext(DarkModeContext);
}
