import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

/** A menu that opens at a button, and its keys as screen readers expect them. */
export interface Menu {
  readonly isOpen: boolean;
  /** Around button and menu. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly toggle: () => void;
  readonly press: (event: KeyboardEvent) => void;
  /** Closes when the focus has gone elsewhere. */
  readonly leave: (event: FocusEvent) => void;
  /** Closes and gives the focus back to the button. */
  readonly close: () => void;
}

/** Opens and closes a menu; its items are those inside `place` whose role begins with "menuitem". */
export function useMenu(): Menu {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = () => [...(place.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];

  useEffect(() => {
    if (isOpen) place.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus();
  }, [isOpen]);

  const close = () => {
    button.current?.focus();
    setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    if (!isOpen) {
      if (event.key === 'ArrowDown') setOpen(true);
      return;
    }
    if (event.key === 'Tab') {
      setOpen(false);
      return;
    }
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (event.key === 'Escape') close();
    else if (next === undefined) return;
    else all[next]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!place.current?.contains(relatedTarget)) setOpen(false);
  };
  const toggle = () => {
    if (isOpen) close();
    else setOpen(true);
  };
  return { isOpen, place, button, toggle, press, leave, close };
}
