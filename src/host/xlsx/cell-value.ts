import type { CellValue } from '../../sheet/cell';
import { DAYS_BETWEEN_DATE_SYSTEMS, isoDateToSerial } from './dates';
import type { CellStyle } from './styles-part';
import { decodeCellText } from './xml-strings';

/** What the cells of all sheets of a workbook draw on. */
export interface WorkbookContext {
  readonly sharedStrings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
}

/** A cell's value as it stands in the file. */
export interface RawValue {
  /** The `t` attribute. */
  readonly type: string | undefined;
  /** The text of `<v>`; "" when there is none. */
  readonly text: string;
  /** The text of `<is>`, or null when there is none. */
  readonly inline: string | null;
}

/** The value that a cell holds; a date is brought to the 1900 system. Throws when the text is no value of its type. */
export function readValue(raw: RawValue, style: CellStyle, context: WorkbookContext): CellValue {
  if (raw.inline !== null && raw.type === 'inlineStr') return raw.inline;
  switch (raw.type) {
    case undefined:
    case 'n':
      return readNumber(raw.text, style, context);
    case 'str':
    case 'inlineStr':
      return decodeCellText(raw.text);
    case 's':
      return raw.text === '' ? null : sharedString(raw.text, context);
    case 'b':
      return raw.text === '' ? null : raw.text === '1' || raw.text === 'true';
    case 'e':
      return raw.text === '' ? null : { error: raw.text };
    case 'd':
      return raw.text === '' ? null : assertNumber(isoDateToSerial(raw.text), raw.text);
    default:
      throw new TypeError(`unknown cell type: ${raw.type}`);
  }
}

function readNumber(text: string, style: CellStyle, context: WorkbookContext): number | null {
  if (text === '') return null;
  const number = assertNumber(Number(text), text);
  return context.date1904 && style.isCalendar ? number + DAYS_BETWEEN_DATE_SYSTEMS : number;
}

function assertNumber(number: number, text: string): number {
  if (!Number.isFinite(number)) throw new TypeError(`no number: ${text}`);
  return number;
}

function sharedString(text: string, context: WorkbookContext): string {
  const string = context.sharedStrings[Number(text)];
  if (string === undefined) throw new RangeError(`no shared string: ${text}`);
  return string;
}
