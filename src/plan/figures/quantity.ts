import type { ErrorValue } from '../../sheet/cell';
import { styleOf, type StyleEvidence } from './number-style';

/** What a cell of a figure column says, value and unit apart. */
export type Quantity =
  | { readonly kind: 'none' } // blank, "-": no value, which is not zero
  | NumberQuantity
  | { readonly kind: 'error'; readonly error: ErrorValue['error'] }
  /** Several figures in one cell ("29 Pilkades, 137 BPD"): kept as they stand, never computed with. */
  | { readonly kind: 'several'; readonly text: string; readonly parts: readonly NumberQuantity[] }
  | { readonly kind: 'text'; readonly text: string }; // words without a readable number

/** A readable number. */
export interface NumberQuantity {
  readonly kind: 'number';
  /** The number as the sheet holds it; "34,96%" typed as text is 0.3496, like a cell with a percentage format. */
  readonly value: number;
  readonly unit: string | null;
  /** Whether the cell shows a percentage: by its number format, or by a "%" in its text. */
  readonly isPercent: boolean;
  /** Digits shown behind the decimal sign, counted on `value` ("97,50%" shows 4); for a plain number those that it was typed with. */
  readonly decimals: number;
  /** For a number that is typed as text: how its signs read. Null for a true number. */
  readonly textStyle: StyleEvidence | 'plain';
  readonly isText: boolean;
}

/** Excel's General shows at most about this many digits behind the decimal sign. */
const GENERAL_DECIMALS = 9;

/**
 * How many digits behind the decimal sign a number shows, counted on its value: "0.00%" shows four. Under General (and other
 * formats without a fixed count) those that the number has.
 */
export function shownDecimals(value: number, format: string): number {
  const fixed = fixedDecimals(format);
  if (fixed !== null) return fixed;
  if (Number.isInteger(value)) return 0;
  const [, fraction = ''] = String(Number(value.toPrecision(12))).split('.');
  return Math.min(fraction.includes('e') ? GENERAL_DECIMALS : fraction.length, GENERAL_DECIMALS);
}

/** Sheets use few formats on many cells. */
const knownFormats = new Map<string, number | null>();

/** The digits that a format shows behind the decimal sign, counted on the value; null where it leaves them to the number. */
function fixedDecimals(format: string): number | null {
  let fixed = knownFormats.get(format);
  if (fixed === undefined) {
    const section = (format.split(';')[0] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    const isFixed = /[0#?]/.test(section) && !/general/i.test(section);
    const percent = section.includes('%') ? 2 : 0;
    fixed = isFixed ? (/\.([0#?]+)/.exec(section)?.[1]?.length ?? 0) + percent : null;
    knownFormats.set(format, fixed);
  }
  return fixed;
}

/** The number in a quantity, or null where it holds none. */
export function numberOf(quantity: Quantity): number | null {
  return quantity.kind === 'number' ? quantity.value : null;
}

/** What a quantity's text says about the number style of its table. */
export function styleEvidenceOf(text: string): StyleEvidence {
  const digits = /\d[\d.,]*/.exec(text)?.[0]?.replace(/[.,]$/, '');
  return digits ? styleOf(digits) : null;
}
