import { EMPTY_CELL, PLAIN_LOOK, type Cell, type CellLook } from '../../sheet/cell';
import { resolveColor } from './colors';
import { formatCodeOf, isCalendarFormat } from './number-formats';
import { childOf, childrenOf, isTrue, type XmlElement } from './xml-tree';

/** What a cell's style number stands for. Cells of one style share its objects. */
export interface CellStyle {
  readonly format: string;
  readonly look: CellLook;
  readonly isCalendar: boolean;
  /** A cell of this style that holds nothing. */
  readonly blank: Cell;
}

/** The style of a workbook without styles. */
export const PLAIN_STYLE: CellStyle = { format: 'General', look: PLAIN_LOOK, isCalendar: false, blank: EMPTY_CELL };

/** The cell styles of a styles part by their number. */
export function readStyles(root: XmlElement, theme: readonly (string | undefined)[]): CellStyle[] {
  const formats = readCustomFormats(root);
  const fonts = childrenOf(childOf(root, 'fonts'), 'font').map(readFont);
  const fills = childrenOf(childOf(root, 'fills'), 'fill').map((fill) => readFill(fill, theme));
  const borders = childrenOf(childOf(root, 'borders'), 'border').map(hasBorder);
  const looks = new Map<string, CellLook>([[JSON.stringify(PLAIN_LOOK), PLAIN_LOOK]]);
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf) => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const drawn: CellLook = {
      ...(fonts[Number(fontId ?? 0)] ?? { bold: false, italic: false }),
      ...readAlignment(childOf(xf, 'alignment')),
      fill: fills[Number(fillId ?? 0)] ?? null,
      border: borders[Number(borderId ?? 0)] ?? false,
    };
    const look = shared(looks, drawn);
    const format = formatCodeOf(Number(numFmtId ?? 0), formats);
    const plain = format === 'General' && look === PLAIN_LOOK;
    const blank = plain ? EMPTY_CELL : { value: null, formula: null, format, look };
    return { format, look, isCalendar: isCalendarFormat(format), blank };
  });
}

/** The workbook's own number formats: code by number. */
export function readCustomFormats(root: XmlElement): Map<number, string> {
  const formats = childrenOf(childOf(root, 'numFmts'), 'numFmt');
  return new Map(formats.map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? 'General']));
}

function shared(looks: Map<string, CellLook>, look: CellLook): CellLook {
  // Keys in one fixed order, so that equal looks have equal texts.
  const { bold, italic, horizontal, vertical, wrap, indent, fill, border } = look;
  const key = JSON.stringify({ bold, italic, horizontal, vertical, wrap, indent, fill, border });
  const known = looks.get(key);
  if (known) return known;
  looks.set(key, look);
  return look;
}

function readFont(font: XmlElement): Pick<CellLook, 'bold' | 'italic'> {
  const isOn = (name: string): boolean => {
    const element = childOf(font, name);
    return element !== undefined && isTrue(element.attributes.val ?? '1');
  };
  return { bold: isOn('b'), italic: isOn('i') };
}

function readFill(fill: XmlElement, theme: readonly (string | undefined)[]): string | null {
  const pattern = childOf(fill, 'patternFill');
  return pattern?.attributes.patternType === 'solid' ? resolveColor(childOf(pattern, 'fgColor'), theme) : null;
}

function hasBorder(border: XmlElement): boolean {
  return border.children.some(({ name, attributes }) => name !== 'diagonal' && (attributes.style ?? 'none') !== 'none');
}

type Alignment = Pick<CellLook, 'horizontal' | 'vertical' | 'wrap' | 'indent'>;

function readAlignment(alignment: XmlElement | undefined): Alignment {
  const { horizontal, vertical, wrapText, indent } = alignment?.attributes ?? {};
  return {
    horizontal:
      horizontal === 'left' || horizontal === 'right' || horizontal === 'center'
        ? horizontal
        : horizontal === 'centerContinuous'
          ? 'center'
          : null,
    vertical: vertical === 'top' || vertical === 'center' || vertical === 'bottom' ? vertical : null,
    wrap: isTrue(wrapText),
    indent: Number(indent ?? 0) || 0,
  };
}
