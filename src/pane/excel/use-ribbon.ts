import { useEffect, useEffectEvent } from 'react';
import { ribbonWishes, type Wish } from '../../commands/wishes';

/** Does what was asked for by a button on the ribbon, also before the pane was there. */
export function useRibbon(isReady: boolean, onWish: (wish: Wish) => void): void {
  const wished = useEffectEvent(onWish);
  useEffect(() => (isReady ? ribbonWishes.listen((wish) => wished(wish)) : undefined), [isReady]);
}
