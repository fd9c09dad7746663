import { useMemo } from 'react';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { layOutSheet, type SheetView } from './sheet-view';

/** Sheets that were laid out before: going back to one must not measure it again. */
const known = new WeakMap<SheetSnapshot, SheetView>();

/** The sheet's layout, worked out once per snapshot. */
export function useSheetView(sheet: SheetSnapshot): SheetView {
  return useMemo(() => {
    const before = known.get(sheet);
    if (before) return before;
    const view = layOutSheet(sheet);
    known.set(sheet, view);
    return view;
  }, [sheet]);
}
