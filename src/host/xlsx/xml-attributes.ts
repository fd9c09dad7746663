import { decodeEntities, normalizeLineEnds } from './xml-entities';

/** A tag's attributes by their names as written. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What {@link readAttributes} gives when the text at hand ends inside the tag. */
export const INCOMPLETE = -1;

const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const SPACE = 32;

/**
 * Reads the attributes of a tag from behind its name into `attributes`. Gives the offset behind the tag's ">". Throws where the
 * tag is not well-formed. Character by character, since this is where most of the time goes.
 */
export function readAttributes(text: string, from: number, attributes: Record<string, string | undefined>): number {
  let at = from;
  for (;;) {
    at = skipSpace(text, at);
    if (at >= text.length) return INCOMPLETE;
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === SLASH) {
      if (at + 1 >= text.length) return INCOMPLETE;
      if (text.charCodeAt(at + 1) !== GREATER) throw new SyntaxError('"/" inside a tag');
      return at + 2;
    }
    const nameEnd = endOfName(text, at);
    const equals = skipSpace(text, nameEnd);
    const quoteAt = skipSpace(text, equals + 1);
    if (quoteAt >= text.length) return INCOMPLETE;
    const quote = text.charCodeAt(quoteAt);
    const isQuoted = quote === QUOTE || quote === APOSTROPHE;
    if (text.charCodeAt(equals) !== EQUALS || !isQuoted) throw new SyntaxError('attribute without a value');
    const valueEnd = endOfValue(text, quoteAt + 1, quote);
    if (valueEnd === INCOMPLETE) return INCOMPLETE;
    const name = text.slice(at, nameEnd);
    if (Object.hasOwn(attributes, name)) throw new SyntaxError(`attribute twice: ${name}`);
    attributes[name] = attributeValue(text.slice(quoteAt + 1, valueEnd));
    at = valueEnd + 1;
  }
}

/** The offset behind a name; throws when there is none. */
export function endOfName(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= SPACE || code === GREATER || code === SLASH || code === EQUALS) break;
    if (code === LESS || code === QUOTE || code === AMPERSAND || code === APOSTROPHE) throw new SyntaxError('odd name');
  }
  if (at === from && at < text.length) throw new SyntaxError('no name');
  return at;
}

function endOfValue(text: string, from: number, quote: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === LESS) throw new SyntaxError('"<" in an attribute');
  }
  return INCOMPLETE;
}

function attributeValue(written: string): string {
  // Nearly all values are plain; one scan tells.
  return /[&\t\n\r]/.test(written) ? decodeEntities(normalizeLineEnds(written).replace(/[\t\n]/g, ' ')) : written;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= SPACE) at++;
  return at;
}
