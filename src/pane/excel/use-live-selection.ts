import { useEffect, useEffectEvent } from 'react';
import type { LiveHost, SheetPlace } from '../../host/port';

/**
 * Follows the user through the sheets.
 *
 * @param attempt another number listens anew
 */
export function useLiveSelection(live: LiveHost | null, attempt: number, onSelect: (place: SheetPlace) => void): void {
  const follow = useEffectEvent(onSelect);
  useEffect(() => live?.onSelect((place) => follow(place)), [live, attempt]);
}
