import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';

/** What of the scrolled area is to be seen, in pixels. */
export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Follows scrolling and size of an element, at most once a frame. */
export function useViewport(element: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, left: 0, width: 0, height: 0 });

  const read = useCallback(() => {
    const { current } = element;
    if (!current) return;
    const next = {
      top: current.scrollTop,
      left: current.scrollLeft,
      width: current.clientWidth,
      height: current.clientHeight,
    };
    setViewport((last) =>
      last.top === next.top && last.left === next.left && last.width === next.width && last.height === next.height
        ? last
        : next,
    );
  }, [element]);

  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    let frame = 0;
    const readSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(read);
    };
    read();
    current.addEventListener('scroll', readSoon, { passive: true });
    const observer = new ResizeObserver(readSoon);
    observer.observe(current);
    return () => {
      cancelAnimationFrame(frame);
      current.removeEventListener('scroll', readSoon);
      observer.disconnect();
    };
  }, [element, read]);

  return viewport;
}
