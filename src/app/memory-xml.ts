import { MEMORY_NAMESPACE } from '../host/port';

/**
 * The XML around what is remembered: one element of our namespace with one text in it. Read back by an expression of its own
 * because it is nothing more than that, and because the engine has no XML parser in every place where it runs.
 */
const WRITTEN =
  /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?<(?:[\w.-]+:)?memory(?=[\s>])(?<attributes>[^<>]*)>(?<text>[^<]*)<\/(?:[\w.-]+:)?memory\s*>\s*$/;

const OWN_NAMESPACE = new RegExp(`["']${MEMORY_NAMESPACE}["']`);

const ENTITIES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

/** The text as the content of the part that keeps it. The text may hold no characters that XML does not allow. */
export function wrapInXml(text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
  return `<memory xmlns="${MEMORY_NAMESPACE}">${escaped}</memory>`;
}

/** The text inside the part, or null when the part is not what {@link wrapInXml} writes, however it was written anew since. */
export function unwrapFromXml(xml: string): string | null {
  const groups = WRITTEN.exec(xml)?.groups;
  if (!OWN_NAMESPACE.test(groups?.attributes ?? '')) return null;
  return unescapeXml(groups?.text ?? '');
}

const REFERENCE = /&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/gi;

/** Null when the text refers to a character that XML does not know by itself. */
function unescapeXml(text: string): string | null {
  const characters = Array.from(text.matchAll(REFERENCE), referredCharacter);
  if (characters.includes(undefined)) return null;
  let next = 0;
  return text.replace(REFERENCE, () => characters[next++]!);
}

function referredCharacter([, decimal, hex, name]: RegExpMatchArray): string | undefined {
  if (decimal === undefined && hex === undefined) return ENTITIES.get(name ?? '');
  const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
