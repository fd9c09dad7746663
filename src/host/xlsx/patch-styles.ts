import { appendToList } from './insert-element';
import { builtInFormatId, FIRST_CUSTOM_FORMAT, formatCodeOf } from './number-formats';
import { readCustomFormats } from './styles-part';
import { applySplices, setAttribute, type Splice } from './xml-edit';
import { escapeAttribute } from './xml-strings';
import { childOf, childrenOf, readXmlTree, type XmlTree } from './xml-tree';

/** The children of `<styleSheet>` in the order of the schema. */
export const STYLES_CHILDREN =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** A styles part with nothing in it, for workbooks that have none. */
export const BARE_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** Adds cell styles to a styles part. What is there stays where it is, so that no other cell changes its look. */
export class StylesPatcher {
  readonly #tree: XmlTree;
  readonly #formats: Map<number, string>;
  readonly #newFormats: number[] = [];
  /** The styles' own text, without the tag's attributes for the number format, in the order of their numbers. */
  readonly #xfs: string[];
  readonly #formatIds: number[];
  readonly #knownCount: number;
  readonly #restyled = new Map<string, number>();

  /** Throws when the text is not well-formed. */
  constructor(readonly text: string) {
    this.#tree = readXmlTree(text);
    this.#formats = readCustomFormats(this.#tree.root);
    const xfs = childrenOf(childOf(this.#tree.root, 'cellXfs'), 'xf');
    this.#xfs = xfs.map((xf) => text.slice(xf.start, xf.end));
    this.#formatIds = xfs.map(({ attributes }) => Number(attributes.numFmtId ?? 0));
    this.#knownCount = xfs.length;
  }

  /** The number format that a style gives. */
  formatOf(style: number): string {
    return formatCodeOf(this.#formatIds[style] ?? 0, this.#formats);
  }

  /** The number of a style like the given one but with this number format; added when there is none. */
  restyle(style: number, format: string): number {
    const key = `${style} ${format}`;
    const known = this.#restyled.get(key);
    if (known !== undefined) return known;
    const number = this.#findOrAdd(style, this.#formatId(format));
    this.#restyled.set(key, number);
    return number;
  }

  /** The part's text with what was added, or the same text when nothing was. */
  finish(): string {
    const added = this.#xfs.slice(this.#knownCount);
    if (added.length === 0) return this.text;
    const formats = this.#newFormats.map((id) => {
      const code = escapeAttribute(this.#formats.get(id)!);
      return `<${this.#tree.prefix}numFmt numFmtId="${id}" formatCode="${code}"/>`;
    });
    const lists = formats.length > 0 ? this.#addTo('numFmts', formats) : [];
    return applySplices(this.text, [...lists, ...this.#addTo('cellXfs', added)]);
  }

  #findOrAdd(style: number, formatId: number): number {
    const { prefix } = this.#tree;
    // Style 0 is what cells without a style have; it must not become ours.
    if (this.#xfs.length === 0) this.#add(`<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`, 0);
    const wanted = withFormat(this.#xfs[style] ?? this.#xfs[0]!, formatId);
    const same = this.#xfs.findIndex((xf, index) => {
      return this.#formatIds[index] === formatId && withFormat(xf, formatId) === wanted;
    });
    return same >= 0 ? same : this.#add(wanted, formatId);
  }

  #add(xf: string, formatId: number): number {
    this.#formatIds.push(formatId);
    return this.#xfs.push(xf) - 1;
  }

  #formatId(code: string): number {
    for (const [id, known] of this.#formats) if (known === code) return id;
    const builtIn = builtInFormatId(code);
    // A workbook may give a built-in number a code of its own.
    if (builtIn !== undefined && !this.#formats.has(builtIn)) return builtIn;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.#formats.keys()) + 1;
    this.#formats.set(id, code);
    this.#newFormats.push(id);
    return id;
  }

  #addTo(name: string, items: readonly string[]): Splice[] {
    return appendToList(this.text, this.#tree, items, name, STYLES_CHILDREN);
  }
}

/** A style's text with another number format. */
function withFormat(xf: string, formatId: number): string {
  const openEnd = xf.indexOf('>') + 1;
  const tag = setAttribute(setAttribute(xf.slice(0, openEnd), 'numFmtId', String(formatId)), 'applyNumberFormat', '1');
  return tag + xf.slice(openEnd);
}
