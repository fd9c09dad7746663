import { isErrorValue } from '../../sheet/cell';
import type { CellContent } from '../../sheet/edit';

/** What Excel takes for something else when a person types it: numbers, dates, formulas, errors, booleans. */
const MAY_BE_TAKEN_FOR_MORE = /[0-9]|^[=+\-@'#]|^\s*(true|false)\s*$/i;

/**
 * What must be written into a cell so that it comes to hold the content. Excel treats a written text as a typed one, so where it
 * would make something else of it an apostrophe says that it is a text; cells formatted as text need none but before "=" and
 * apostrophes.
 */
export function entryFor({ value, formula, format }: CellContent): string | number | boolean {
  if (formula !== null) return formula;
  if (value === null) return '';
  if (isErrorValue(value)) return value.error;
  if (typeof value !== 'string' || value === '' || value === '-') return value;
  const isAtRisk = format === '@' ? /^[='']/.test(value) : MAY_BE_TAKEN_FOR_MORE.test(value);
  return isAtRisk ? `'${value}` : value;
}

/**
 * The number format that a cell must have while its content is written; null where its own will do. In a cell formatted as text
 * everything written becomes a text, formulas too.
 */
export function formatForEntry(from: CellContent, to: CellContent): string | null {
  const isText = typeof to.value === 'string' && to.formula === null;
  if (isText) return to.format === '@' && from.format !== '@' ? '@' : null;
  return from.format === '@' && entryFor(to) !== '' ? 'General' : null;
}

/** Whether the number format must be written, after the content: Excel may give a cell another one for what is entered. */
export function needsFormat(from: CellContent, to: CellContent): boolean {
  return (
    from.format !== to.format || formatForEntry(from, to) !== null || (to.formula !== null && to.format === 'General')
  );
}
