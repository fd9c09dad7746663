import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

const LIKELY_HEIGHT = 48;

/** Draws only the lines in sight of a long list, and always the one that the keyboard is on, so that its name can be read out. */
export function useLineList(
  scroller: RefObject<HTMLElement | null>,
  keys: readonly string[],
  active: number,
): Virtualizer<HTMLElement, Element> {
  return useVirtualizer<HTMLElement, Element>({
    count: keys.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => keys[index] ?? index,
    estimateSize: () => LIKELY_HEIGHT,
    overscan: 6,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      return active < 0 || active >= keys.length || indexes.includes(active)
        ? indexes
        : [...indexes, active].sort((a, b) => a - b);
    },
  });
}
