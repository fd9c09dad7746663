import { isErrorValue, type CellValue } from '../../sheet/cell';
import type { CellContent } from '../../sheet/edit';
import { DAYS_BETWEEN_DATE_SYSTEMS } from './dates';
import { isCalendarFormat } from './number-formats';
import { encodeCellText, escapeAttribute, escapeXml } from './xml-strings';
import type { XmlAttributes } from './xml-reader';

/** How a worksheet part is written. */
export interface SheetDialect {
  /** The prefix of its elements with its colon, or "". */
  readonly prefix: string;
  readonly date1904: boolean;
}

/** Attributes that speak of the old content: its type, and the numbers of its metadata (dynamic arrays, linked data). */
const CONTENT_ATTRIBUTES = ['t', 'cm', 'vm'];

/** A cell's element. `attributes` are those it had, among them `r`; `style` becomes its style number. */
export function renderCell(
  attributes: XmlAttributes,
  style: number,
  content: CellContent,
  dialect: SheetDialect,
): string {
  const { prefix } = dialect;
  const type = typeOf(content);
  const kept = Object.entries(attributes).filter(([name]) => !CONTENT_ATTRIBUTES.includes(name) && name !== 's');
  const written = [...kept, ...(style === 0 ? [] : [['s', String(style)]]), ...(type === null ? [] : [['t', type]])];
  const head = `<${prefix}c${written.map(([name, value]) => ` ${name}="${escapeAttribute(value!)}"`).join('')}`;
  const inner = renderFormula(content.formula, prefix) + renderValue(content, dialect);
  return inner === '' ? `${head}/>` : `${head}>${inner}</${prefix}c>`;
}

/** A formula element, or "" for none. */
export function renderFormula(formula: string | null, prefix: string): string {
  return formula === null ? '' : `<${prefix}f>${escapeXml(formula.slice(1))}</${prefix}f>`;
}

function typeOf({ value, formula }: CellContent): string | null {
  if (typeof value === 'string') return formula === null ? 'inlineStr' : 'str';
  if (typeof value === 'boolean') return 'b';
  return isErrorValue(value) ? 'e' : null;
}

function renderValue(content: CellContent, dialect: SheetDialect): string {
  const { value, formula } = content;
  const { prefix } = dialect;
  if (value === null) return '';
  if (typeof value !== 'string' || formula !== null) {
    return `<${prefix}v>${encodeCellText(valueText(value, content.format, dialect))}</${prefix}v>`;
  }
  // Without the mark, readers may drop white space at the ends.
  const space = value.trim() === value ? '' : ' xml:space="preserve"';
  return `<${prefix}is><${prefix}t${space}>${encodeCellText(value)}</${prefix}t></${prefix}is>`;
}

function valueText(value: Exclude<CellValue, null>, format: string, { date1904 }: SheetDialect): string {
  if (isErrorValue(value)) return value.error;
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number' && date1904 && isCalendarFormat(format))
    return String(value - DAYS_BETWEEN_DATE_SYSTEMS);
  return String(value);
}
