import { useSyncExternalStore } from 'react';
import { currentPlace, isOfficeDark, onOfficeNews, type PagePlace } from '../office-start';

/** Where the page is: in a browser, in Excel, or somewhere that it cannot work. It may turn out to be Excel a little later. */
export function usePlace(): PagePlace {
  return useSyncExternalStore(onOfficeNews, currentPlace);
}

/** Whether Office is drawn dark; null where it does not say, and outside Office. */
export function useOfficeDark(): boolean | null {
  return useSyncExternalStore(onOfficeNews, isOfficeDark);
}
