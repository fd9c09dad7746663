import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import type { CellPosition } from '../../sheet/address';
import type { FrozenRows } from './frozen-rows';
import { scrollToReveal } from './grid-window';
import type { SheetView } from './sheet-view';

/** Asks the grid to bring a cell into sight; a new object is a new wish, also for the same cell. */
export interface RevealWish extends CellPosition {
  /** Whether the cell is to stand in the middle when it was out of sight; otherwise the sheet moves as little as possible. */
  readonly center: boolean;
}

/** Scrolls the sheet to the cell that was asked for, and back to where it was when another sheet is shown. */
export function useReveal(
  scroller: RefObject<HTMLElement | null>,
  view: SheetView,
  wish: RevealWish | null,
  frozen: (scrollTop: number, height: number) => FrozenRows | null,
): void {
  /** Where each sheet was left, by its name: after filling, the sheets are read anew, and stay where they were. */
  const leftAt = useRef(new Map<string, ScrollToOptions>());
  const { name } = view.sheet;

  useLayoutEffect(() => {
    const { current } = scroller;
    if (!current) return undefined;
    current.scrollTo({ top: 0, left: 0, ...leftAt.current.get(name), behavior: 'instant' });
    const remember = () => leftAt.current.set(name, { top: current.scrollTop, left: current.scrollLeft });
    current.addEventListener('scroll', remember, { passive: true });
    return () => current.removeEventListener('scroll', remember);
  }, [scroller, name]);

  // The wish alone asks for scrolling: a changed layout or height must not move what the user is reading.
  const reveal = useEffectEvent((asked: RevealWish) => {
    const { current } = scroller;
    if (!current) return;
    const viewport = {
      top: current.scrollTop,
      left: current.scrollLeft,
      width: current.clientWidth,
      height: current.clientHeight,
    };
    const place = scrollToReveal(view, asked, viewport, (top) => frozen(top, viewport.height), asked.center);
    if (place.top !== viewport.top || place.left !== viewport.left) {
      current.scrollTo({ ...place, behavior: 'instant' });
    }
  });

  useLayoutEffect(() => {
    if (wish) reveal(wish);
  }, [wish]);
}
