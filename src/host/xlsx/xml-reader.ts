import { MAX_MARKUP_LENGTH } from './limits';
import { endOfName, INCOMPLETE, readAttributes, type XmlAttributes } from './xml-attributes';
import { decodeEntities, normalizeLineEnds } from './xml-entities';

/** Where a tag stands in the text of its part. One object serves all tags: read it at once, never keep it. */
export interface TagPlace {
  /** Offset of its "<". */
  readonly start: number;
  /** Offset behind its ">". */
  readonly end: number;
  readonly isSelfClosing: boolean;
}

/** Told of what a part holds, in order. */
export interface XmlHandler {
  /**
   * `name` is without the prefix of the part's own namespace; in a part with such a prefix, other elements' names begin with a
   * colon.
   */
  open(name: string, attributes: XmlAttributes, place: TagPlace): void;
  /** Also told for a self-closing tag, right after `open` and with the same place. */
  close(name: string, place: TagPlace): void;
  /** Text between tags, maybe in several pieces. */
  text?(text: string): void;
  /** The prefix of the part's own namespace with its colon ("x:"), or "". Told before the first tag. */
  prefix?(prefix: string): void;
}

const CARRIAGE_RETURN = 13;
const EXCLAMATION = 33;
const SLASH = 47;
const QUESTION = 63;
const CDATA = '<![CDATA[';

/**
 * A streaming reader of one part: `write` its text in pieces of any size, then `end`. Throws at the first place that is not
 * well-formed. Worksheets are read at several times the speed of general parsers because it does only what parts of a package
 * need: there are no document types (the package format forbids them, and with them go all entities but XML's own five), and
 * elements count as the part's own when they bear the prefix of its root, so that `<x:c>` reads like `<c>` and the Strict
 * variant's other namespace address makes no difference.
 */
export class XmlReader {
  #text = '';
  /** The offset, in the whole part, of the first character of `#text`. */
  #offset = 0;
  /** Names of the open elements as written. */
  readonly #open: string[] = [];
  #prefix = '';
  #sawRoot = false;
  readonly #place = { start: 0, end: 0, isSelfClosing: false };

  constructor(readonly handler: XmlHandler) {}

  write(piece: string): void {
    this.#text = this.#text === '' ? piece : this.#text + piece;
    const read = this.#readAll(false);
    this.#offset += read;
    this.#text = this.#text.slice(read);
    if (this.#text.length > MAX_MARKUP_LENGTH) throw new SyntaxError('markup without an end');
  }

  end(): void {
    const read = this.#readAll(true);
    if (read < this.#text.length || !this.#sawRoot || this.#open.length > 0) throw new SyntaxError('unexpected end');
  }

  /** Reads as far as the text at hand goes; gives the number of characters that are done with. */
  #readAll(isLast: boolean): number {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      const less = text.indexOf('<', at);
      if (less < 0) return this.#readTail(at, isLast);
      if (less > at) this.#emitText(at, less);
      const next = this.#readMarkup(less);
      if (next === INCOMPLETE) return less;
      at = next;
    }
    return at;
  }

  /** Text at the end of a piece, but for an entity or a line end that may go on in the next one. */
  #readTail(at: number, isLast: boolean): number {
    const text = this.#text;
    let end = text.length;
    const ampersand = text.lastIndexOf('&');
    if (!isLast && ampersand >= at && text.indexOf(';', ampersand) < 0) end = ampersand;
    else if (!isLast && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--;
    if (end > at) this.#emitText(at, end);
    return end;
  }

  #emitText(start: number, end: number): void {
    const text = this.#text.slice(start, end);
    if (this.#open.length > 0) {
      if (this.handler.text) this.handler.text(decodeEntities(normalizeLineEnds(text)));
    } else if (text.trim() !== '') {
      // A byte order mark counts as white space here.
      throw new SyntaxError('text outside of the root element');
    }
  }

  /** Reads the markup that a "<" begins; gives the offset behind it. */
  #readMarkup(less: number): number {
    const text = this.#text;
    if (less + 1 >= text.length) return INCOMPLETE;
    const code = text.charCodeAt(less + 1);
    if (code === SLASH) return this.#readClosingTag(less);
    if (code === QUESTION) return this.#skipPast('?>', less + 2);
    if (code !== EXCLAMATION) return this.#readOpeningTag(less);
    return this.#readDeclaration(less);
  }

  /** Reads what begins with "<!": a comment or a CDATA section. */
  #readDeclaration(less: number): number {
    const text = this.#text;
    if (text.startsWith('<!--', less)) return this.#skipPast('-->', less + 4);
    if (text.startsWith(CDATA, less) && this.#open.length > 0) {
      const end = this.#skipPast(']]>', less + CDATA.length);
      if (end !== INCOMPLETE) this.handler.text?.(normalizeLineEnds(text.slice(less + CDATA.length, end - 3)));
      return end;
    }
    const beginning = text.slice(less, less + CDATA.length);
    if (beginning.length < CDATA.length && ('<!--'.startsWith(beginning) || CDATA.startsWith(beginning)))
      return INCOMPLETE;
    throw new SyntaxError('document type');
  }

  #skipPast(terminator: string, from: number): number {
    const at = this.#text.indexOf(terminator, from);
    return at < 0 ? INCOMPLETE : at + terminator.length;
  }

  #readClosingTag(less: number): number {
    const text = this.#text;
    const greater = text.indexOf('>', less);
    if (greater < 0) return INCOMPLETE;
    const name = this.#open.pop();
    const isExact = name !== undefined && greater === less + 2 + name.length && text.startsWith(name, less + 2);
    if (!isExact && text.slice(less + 2, greater).trimEnd() !== name) throw new SyntaxError('closing tag does not fit');
    this.#setPlace(less, greater + 1, false);
    this.handler.close(this.#ownName(name), this.#place);
    return greater + 1;
  }

  #readOpeningTag(less: number): number {
    const text = this.#text;
    const nameEnd = endOfName(text, less + 1);
    const attributes: Record<string, string | undefined> = {};
    const end = readAttributes(text, nameEnd, attributes);
    if (end === INCOMPLETE) return INCOMPLETE;
    const name = text.slice(less + 1, nameEnd);
    if (!this.#sawRoot) this.#startRoot(name);
    else if (this.#open.length === 0) throw new SyntaxError('second root element');
    const isSelfClosing = text.charCodeAt(end - 2) === SLASH;
    const own = this.#ownName(name);
    this.#setPlace(less, end, isSelfClosing);
    if (!isSelfClosing) this.#open.push(name);
    this.handler.open(own, attributes, this.#place);
    if (isSelfClosing) this.handler.close(own, this.#place);
    return end;
  }

  #startRoot(name: string): void {
    this.#sawRoot = true;
    this.#prefix = name.slice(0, name.indexOf(':') + 1);
    this.handler.prefix?.(this.#prefix);
  }

  #ownName(name: string): string {
    if (this.#prefix === '') return name;
    return name.startsWith(this.#prefix) ? name.slice(this.#prefix.length) : `:${name}`;
  }

  #setPlace(start: number, end: number, isSelfClosing: boolean): void {
    this.#place.start = this.#offset + start;
    this.#place.end = this.#offset + end;
    this.#place.isSelfClosing = isSelfClosing;
  }
}

/** Reads a part whose text is at hand as a whole. */
export function readXml(text: string, handler: XmlHandler): void {
  const reader = new XmlReader(handler);
  reader.write(text);
  reader.end();
}
