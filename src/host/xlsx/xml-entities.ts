const ENTITY = /&(?:#(\d+)|#x([0-9A-Fa-f]+)|(\w+));|&/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities resolved; throws on one that XML itself does not define. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (_, decimal?: string, hexadecimal?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hexadecimal !== undefined) return String.fromCodePoint(parseInt(hexadecimal, 16));
    const character = name === undefined ? undefined : NAMED[name];
    if (character === undefined) throw new SyntaxError('undefined entity');
    return character;
  });
}

/** XML has every kind of line end read as a line feed. */
export function normalizeLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
