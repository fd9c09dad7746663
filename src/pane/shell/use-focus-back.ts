import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * Gives the focus back when a panel that has it vanishes.
 *
 * @param panel what is open; null or false where nothing is
 * @returns to be called when the panel is closed by what the user did in it
 */
export function useFocusBack(panel: unknown, focusBack: () => void): () => void {
  const hasClosed = useRef(false);
  const giveBack = useEffectEvent(focusBack);
  useEffect(() => {
    if (hasClosed.current) giveBack();
    hasClosed.current = false;
  }, [panel]);
  return () => {
    hasClosed.current = true;
  };
}
