/**
 * Text in worksheets carries characters that XML cannot hold as _xHHHH_, and a literal text of that look as _x005F_xHHHH_.
 */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** What XML 1.0 does not allow (its production "Char"); surrogates only in pairs. */
const FORBIDDEN_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** The text that a cell's string stands for. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A cell's text as XML content. */
export function encodeCellText(text: string): string {
  const escaped = text.replace(LOOKS_ESCAPED, '_x005F_').replaceAll('\r', '_x000D_');
  return escapeXml(escaped.replace(FORBIDDEN_IN_XML, asEscape));
}

/** Plain text as XML content. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

/** Plain text as the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** Whether the text holds characters that XML cannot hold as they are. */
export function hasForbiddenCharacters(text: string): boolean {
  return text.search(FORBIDDEN_IN_XML) >= 0;
}

function asEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
