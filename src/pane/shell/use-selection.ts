import { useCallback, useState } from 'react';
import type { CellPosition } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { RevealWish } from '../grid/use-reveal';

const TOP_LEFT: CellPosition = { row: 0, column: 0 };

/** Which sheet is shown and which cell of it is selected; each sheet remembers its own. */
export interface Selection {
  readonly sheet: SheetSnapshot | null;
  readonly position: CellPosition;
  readonly wish: RevealWish | null;
  /** Selects a cell of the sheet shown, and scrolls as little as needed. */
  select(position: CellPosition): void;
  /** Shows a cell, on whatever sheet it is, in the middle of the view. */
  show(sheet: string, position: CellPosition): void;
  showSheet(name: string): void;
  /** Forgets everything: another workbook was opened. */
  reset(sheet: string, position: CellPosition): void;
}

interface SelectionState {
  readonly name: string | null;
  readonly positions: ReadonlyMap<string, CellPosition>;
  readonly wish: RevealWish | null;
}

/** @param sheets the sheets that can be shown; the first one is, until another is chosen */
export function useSelection(sheets: readonly SheetSnapshot[]): Selection {
  const [state, setState] = useState<SelectionState>({ name: null, positions: new Map(), wish: null });
  const sheet = sheets.find(({ name }) => name === state.name) ?? sheets[0] ?? null;
  const shown = sheet?.name ?? null;

  const show = useCallback((name: string, position: CellPosition, center = true) => {
    setState(({ positions }) => ({
      name,
      positions: new Map(positions).set(name, position),
      wish: { ...position, center },
    }));
  }, []);

  const select = useCallback(
    (position: CellPosition) => {
      if (shown !== null) show(shown, position, false);
    },
    [shown, show],
  );

  const showSheet = useCallback((name: string) => setState((before) => ({ ...before, name, wish: null })), []);

  const reset = useCallback((name: string, position: CellPosition) => {
    setState({ name, positions: new Map([[name, position]]), wish: { ...position, center: false } });
  }, []);

  return {
    sheet,
    position: state.positions.get(shown ?? '') ?? TOP_LEFT,
    wish: state.wish,
    select,
    show,
    showSheet,
    reset,
  };
}
