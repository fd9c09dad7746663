import { escapeAttribute } from './xml-strings';

/** A stretch of a text and what comes in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices carried out. They must not overlap; insertions at one place keep their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  // An insertion goes before a replacement that starts at the same place; sorting is stable.
  const inOrder = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let behind = 0;
  for (const splice of inOrder) {
    if (splice.start < behind) throw new RangeError('splices overlap');
    pieces.push(text.slice(behind, splice.start), splice.text);
    behind = splice.end;
  }
  pieces.push(text.slice(behind));
  return pieces.join('');
}

/** A tag's text with an attribute set to a value; all else in it stays as it was written. */
export function setAttribute(tag: string, name: string, value: string): string {
  const written = `${name}="${escapeAttribute(value)}"`;
  const pattern = new RegExp(`(\\s)${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  if (pattern.test(tag)) return tag.replace(pattern, (_, space: string) => space + written);
  return tag.replace(/\s*\/?>$/, (end) => ` ${written}${end.trimStart()}`);
}

/** The opening tag that a self-closing one stands for. */
export function withoutSelfClosing(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
}
