import type { CellValue } from '../../sheet/cell';
import type { CellContent } from '../../sheet/edit';
import { HostError } from '../port';

/** Errors come as texts ("#DIV/0!"), which somebody may also have typed as a text; only the type tells. */
const LOOKS_LIKE_ERROR = /^#[A-Z0-9/_]+[!?]?$/;

/** A cell of the arrays that Excel gives for a range. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: unknown;
  /** One of Excel's value types; undefined where they were not asked for: then an error is taken for a text. */
  readonly type?: unknown;
}

/** Whether it takes the value's type to know what it is. */
export function needsType({ value }: RawCell): boolean {
  return typeof value === 'string' && LOOKS_LIKE_ERROR.test(value);
}

/** What a cell holds. */
export function contentOf(raw: RawCell): CellContent {
  const { value, format } = raw;
  // A text that begins with "=" comes as its own "formula", without the apostrophe that made it a text.
  const formula =
    typeof raw.formula === 'string' && raw.formula.startsWith('=') && raw.formula !== value ? raw.formula : null;
  return { value: valueOf(raw, formula !== null), formula, format: typeof format === 'string' ? format : 'General' };
}

function valueOf(raw: RawCell, isComputed: boolean): CellValue {
  const { value } = raw;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (value === '') return isComputed ? '' : null;
  return raw.type === 'Error' && needsType(raw) ? { error: value } : value;
}

/** An array of a range; Excel gives null instead of one where the range is beyond its limits. */
export function gridOf(values: unknown[][] | null, sheet: string): unknown[][] {
  if (values === null) throw new HostError('too-large', sheet);
  return values;
}
