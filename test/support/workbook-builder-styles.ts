/** How a cell of a test workbook looks. */
export interface CellStyling {
  /** Number format code in en-US notation. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** "#rrggbb" */
  readonly fill?: string;
  readonly border?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SIDE = 'style="thin"';
const NO_BORDER = '<border><left/><right/><top/><bottom/></border>';
const THIN_BORDER = `<border><left ${SIDE}/><right ${SIDE}/><top ${SIDE}/><bottom ${SIDE}/></border>`;

/** Collects the styles that a test workbook's cells use and writes them as a styles part. */
export class StyleSheet {
  readonly #formats: string[] = [];
  readonly #fonts = ['<font><sz val="11"/><name val="Calibri"/></font>'];
  readonly #fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ];
  readonly #xfs = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];

  /** The number of the style that looks so. */
  numberOf(styling: CellStyling): number {
    const { horizontal, vertical, wrap, indent } = styling;
    const alignment = [
      horizontal && `horizontal="${horizontal}"`,
      vertical && `vertical="${vertical}"`,
      wrap && 'wrapText="1"',
      indent && `indent="${indent}"`,
    ].filter(Boolean);
    const numbers =
      `numFmtId="${this.#formatNumber(styling.format)}" fontId="${this.#fontNumber(styling)}" ` +
      `fillId="${this.#fillNumber(styling.fill)}" borderId="${styling.border ? 1 : 0}" xfId="0"`;
    const inner = alignment.length > 0 ? `><alignment ${alignment.join(' ')}/></xf>` : '/>';
    return place(this.#xfs, `<xf ${numbers}${inner}`);
  }

  xml(): string {
    const formats = this.#formats.map((code, index) => {
      const escaped = code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
      return `<numFmt numFmtId="${164 + index}" formatCode="${escaped}"/>`;
    });
    return (
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
      (formats.length > 0 ? list('numFmts', formats) : '') +
      list('fonts', this.#fonts) +
      list('fills', this.#fills) +
      list('borders', [NO_BORDER, THIN_BORDER]) +
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list('cellXfs', this.#xfs) +
      '</styleSheet>'
    );
  }

  #formatNumber(code = 'General'): number {
    return code === 'General' ? 0 : 164 + place(this.#formats, code);
  }

  #fontNumber({ bold, italic }: CellStyling): number {
    const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}`;
    return place(this.#fonts, `<font>${marks}<sz val="11"/><name val="Calibri"/></font>`);
  }

  #fillNumber(color: string | undefined): number {
    if (!color) return 0;
    const foreground = `<fgColor rgb="FF${color.slice(1).toUpperCase()}"/>`;
    return place(this.#fills, `<fill><patternFill patternType="solid">${foreground}</patternFill></fill>`);
  }
}

/** The place of an item in the list, which takes it in when it is new. */
function place(items: string[], item: string): number {
  const known = items.indexOf(item);
  return known >= 0 ? known : items.push(item) - 1;
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}
