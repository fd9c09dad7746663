import type { Quantity } from './quantity';
import type { RatioScale } from './ratio-column';
import { LEAST_RUPIAH_DIFFERENCE } from './rupiah';

/** Room for what binary fractions lose; far below any figure in these tables. */
export const EPSILON = 1e-9;

/** How a computed cell shows its figure. */
export interface ShownScale {
  /** The factor between what the cell holds and the figure: 100 where a fraction is written as 97.5. */
  readonly factor: number;
  /** Half of the last digit shown, on the figure's own scale: a smaller difference is no difference. */
  readonly tolerance: number;
}

/** How an amount is shown: money compares to 1 rupiah, a quantity to half of its last digit. */
export function amountScale(quantity: Quantity, isRupiah: boolean): ShownScale {
  const decimals = quantity.kind === 'number' ? quantity.decimals : 0;
  return { factor: 1, tolerance: isRupiah ? LEAST_RUPIAH_DIFFERENCE - EPSILON : 0.5 * 10 ** -decimals };
}

/** How a percentage is shown, in a column of the given scale; the figure itself is a fraction. */
export function shareScale(quantity: Quantity, scale: RatioScale): ShownScale {
  const decimals = quantity.kind === 'number' ? quantity.decimals : 0;
  const isPercent = quantity.kind === 'number' && quantity.isPercent;
  const factor = isPercent ? 1 : scale.plainFactor;
  const shown = isPercent ? decimals : Math.max(decimals, scale.plainDecimals);
  return { factor, tolerance: (0.5 * 10 ** -shown) / factor };
}
