import { isErrorValue, type Cell } from '../../sheet/cell';
import type { NumberStyle } from './number-style';
import { shownDecimals, type Quantity } from './quantity';
import { readText } from './quantity-text';

const NONE: Quantity = { kind: 'none' };

/** Reads a cell; texts are read in the given style unless their own signs leave no doubt. */
export function readQuantity(cell: Cell, style: NumberStyle): Quantity {
  const { value, format } = cell;
  if (value === null) return NONE;
  if (typeof value === 'boolean') return { kind: 'text', text: String(value).toUpperCase() };
  if (isErrorValue(value)) return { kind: 'error', error: value.error };
  if (typeof value === 'string') return readText(value, style);
  return {
    kind: 'number',
    value,
    unit: null,
    isPercent: format.includes('%'),
    decimals: shownDecimals(value, format),
    textStyle: null,
    isText: false,
  };
}
