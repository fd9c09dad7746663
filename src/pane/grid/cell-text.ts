import { format, isDateFormat, isPercentFormat } from 'numfmt';
import { isErrorValue, type Cell } from '../../sheet/cell';
import type { Locale } from '../../text/locale';
import { CELL_PADDING } from './sheet-view';
import { textWidth } from './text-width';

/** The text that a cell shows, its number format applied, in the language's way of writing numbers. */
export function cellText({ value, format: pattern }: Cell, locale: Locale): string {
  if (value === null) return '';
  if (isErrorValue(value)) return value.error;
  if (typeof value === 'boolean') return booleanText(value);
  if (typeof value === 'string' && (pattern === 'General' || pattern === '@')) return value;
  return formatValue(pattern, value, locale);
}

/** The text for a cell of the given width in pixels: numbers that do not fit show as "####", as in Excel. */
export function fittingCellText(cell: Cell, width: number, locale: Locale): string {
  const text = cellText(cell, locale);
  if (typeof cell.value !== 'number') return text;
  const room = width - CELL_PADDING;
  if (textWidth(text, cell.look.bold) <= room) return text;
  const shorter = cell.format === 'General' ? roundedToFit(cell.value, room, cell.look.bold, locale) : null;
  return shorter ?? '#'.repeat(Math.max(1, Math.floor(room / textWidth('#', cell.look.bold))));
}

/** A value in full, as the formula bar shows it: all its digits, without grouping; percentages stay percentages. */
export function plainValueText({ value, format: pattern }: Cell, locale: Locale): string {
  if (value === null) return '';
  if (typeof value === 'number')
    return isDateFormat(pattern) ? formatValue(pattern, value, locale) : allDigits(value, pattern, locale);
  return isErrorValue(value) ? value.error : typeof value === 'boolean' ? booleanText(value) : value;
}

/** The side that the cell's text keeps to: as the file says; without a word of it numbers right, texts left. */
export function cellAlignment({ value, look }: Cell): 'left' | 'center' | 'right' {
  if (look.horizontal) return look.horizontal;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || isErrorValue(value) ? 'center' : 'left';
}

/** What numfmt answers for a format code that it cannot read; no cell holds it. */
const UNREADABLE = '\u0000';

function formatValue(pattern: string, value: number | string, locale: Locale): string {
  const text = format(pattern, value, { locale, throws: false, invalid: UNREADABLE, overflow: '######' });
  return (text === UNREADABLE ? format('General', value, { locale }) : text).trim();
}

function allDigits(value: number, pattern: string, locale: Locale): string {
  const percent = isPercentFormat(pattern);
  // Excel keeps 15 significant digits; beyond them 0.1 + 0.2 would show its binary tail.
  const digits = new Intl.NumberFormat(locale, { maximumSignificantDigits: 15, useGrouping: false });
  return digits.format(percent ? value * 100 : value) + (percent ? '%' : '');
}

function booleanText(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}

/** General numbers lose decimals before they become "####". */
function roundedToFit(value: number, room: number, bold: boolean, locale: Locale): string | null {
  if (Number.isInteger(value)) return null;
  for (let decimals = 8; decimals >= 0; decimals--) {
    const text = formatValue(decimals === 0 ? '0' : `0.${'#'.repeat(decimals)}`, value, locale);
    if (textWidth(text, bold) <= room) return text;
  }
  return null;
}
