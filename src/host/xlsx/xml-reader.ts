import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** A tag's attributes by their names as written. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Where a tag stands in the text of its part. */
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
  open(name: string, attributes: XmlAttributes): void;
  /** Also told for a self-closing tag, right after `open`. */
  close(name: string): void;
  /** Text between tags, maybe in several pieces; also the white space around the root element. */
  text?(text: string): void;
  /** The prefix of the part's own namespace with its colon ("x:"), or "". Told before the first tag. */
  prefix?(prefix: string): void;
}

/** A handler that also wants to know where the tags stand; only a text that is at hand as a whole can tell. */
export interface PlacedXmlHandler extends Pick<XmlHandler, 'text' | 'prefix'> {
  open(name: string, attributes: XmlAttributes, place: TagPlace): void;
  close(name: string, place: TagPlace): void;
}

/**
 * Streams one part through saxes: `write` its text in pieces of any size, then `end`. Throws at the first place that is not
 * well-formed. Elements count as the part's own when they bear the prefix of its root, so that `<x:c>` reads like `<c>` and the
 * Strict variant's other namespace address makes no difference. Document types, which the package format forbids, are refused:
 * with them go all entities but XML's own five.
 */
export class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  #prefix: string | null = null;

  constructor(handler: XmlHandler) {
    const parser = this.#parser;
    parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
      this.#start(name, handler);
      handler.open(this.#ownName(name), attributes);
    });
    parser.on('closetag', ({ name }: SaxesTagPlain) => handler.close(this.#ownName(name)));
    parser.on('doctype', () => {
      throw new SyntaxError('document type');
    });
    if (handler.text) {
      const onText = handler.text.bind(handler);
      parser.on('text', onText);
      parser.on('cdata', onText);
    }
  }

  /** The offset behind what has been read. */
  get position(): number {
    return this.#parser.position;
  }

  write(piece: string): void {
    this.#parser.write(piece);
  }

  end(): void {
    this.#parser.close();
  }

  #start(name: string, handler: XmlHandler): void {
    if (this.#prefix !== null) return;
    this.#prefix = name.slice(0, name.indexOf(':') + 1);
    handler.prefix?.(this.#prefix);
  }

  #ownName(name: string): string {
    if (!this.#prefix) return name;
    return name.startsWith(this.#prefix) ? name.slice(this.#prefix.length) : `:${name}`;
  }
}

/** Reads a part whose text is at hand as a whole, telling where each tag stands. */
export function readXml(text: string, handler: PlacedXmlHandler): void {
  let place: TagPlace = { start: 0, end: 0, isSelfClosing: false };
  const placeBefore = (end: number): TagPlace => {
    // No "<" can stand inside a tag, so the last one before its end begins it.
    const start = text.lastIndexOf('<', end - 1);
    return { start, end, isSelfClosing: text.endsWith('/>', end) && text[start + 1] !== '/' };
  };
  const reader: XmlReader = new XmlReader({
    open: (name, attributes) => {
      place = placeBefore(reader.position);
      handler.open(name, attributes, place);
    },
    close: (name) => {
      if (reader.position !== place.end) place = placeBefore(reader.position);
      handler.close(name, place);
    },
    text: handler.text?.bind(handler),
    prefix: handler.prefix?.bind(handler),
  });
  reader.write(text);
  reader.end();
}
