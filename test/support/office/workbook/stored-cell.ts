import { type CellValue } from '../../../../src/sheet/cell';
import type { CellInput } from '../../workbook-builder';

/** A cell as Excel keeps it. */
export interface StoredCell {
  readonly value: CellValue;
  /** With its leading "=", or null. */
  readonly formula: string | null;
  readonly format: string;
  readonly locked: boolean;
}

export const BLANK: StoredCell = Object.freeze({ value: null, formula: null, format: 'General', locked: true });

const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/;
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?$/i;
const DATE = /^(\d{1,2})[/-](\d{1,2})([/-]\d{2,4})?$/;

/** The cell that a fixture describes. */
export function storedCell(input: CellInput): StoredCell {
  const cell = typeof input === 'object' && input !== null ? input : { value: input };
  return {
    value: cell.error === undefined ? (cell.value ?? null) : { error: cell.error },
    formula: cell.formula === undefined ? null : `=${cell.formula.replace(/^=/, '')}`,
    format: cell.format ?? 'General',
    locked: true,
  };
}

/**
 * The cell after someone typed into it, with all that Excel makes of an entry: numbers, percentages and dates out of texts
 * (with a number format of their own), formulas out of "=…" and "-…", texts out of everything in a cell formatted as text.
 */
export function typed(cell: StoredCell, entry: string | number | boolean): StoredCell {
  if (entry === '') return { ...cell, value: null, formula: null };
  if (typeof entry !== 'string') {
    return { ...cell, value: cell.format === '@' ? String(entry).toUpperCase() : entry, formula: null };
  }
  if (entry.startsWith("'")) return { ...cell, value: entry.slice(1), formula: null };
  if (cell.format === '@') return { ...cell, value: entry, formula: null };
  if (/^=./s.test(entry)) return { ...cell, value: null, formula: entry };
  if (/^[+@-][A-Za-z(]/.test(entry)) return { ...cell, value: null, formula: `=${entry}` };
  if (ERROR.test(entry)) return { ...cell, value: { error: entry }, formula: null };
  if (/^(true|false)$/i.test(entry)) return { ...cell, value: entry.toLowerCase() === 'true', formula: null };
  return { ...cell, formula: null, ...numberOf(entry, cell.format) };
}

function numberOf(entry: string, format: string): Pick<StoredCell, 'value' | 'format'> {
  const text = entry.trim();
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1) : text;
  if (/\d/.test(digits) && NUMBER.test(digits)) {
    const value = Number(digits.replaceAll(',', ''));
    return percent
      ? { value: value / 100, format: format === 'General' ? '0%' : format }
      : { value, format: digits.includes(',') && format === 'General' ? '#,##0' : format };
  }
  const [, month, day] = DATE.exec(text) ?? [];
  // Some day of some year; what counts is that the text is gone.
  if (month && day && Number(month) <= 12) return { value: 45_000 + Number(day), format: 'm/d/yyyy' };
  return { value: entry, format };
}
