import type { MarkLook } from '../../sheet/mark-look';
import { appendToList } from './insert-element';
import { STYLES_CHILDREN } from './patch-styles';
import { applySplices } from './xml-edit';
import { childOf, childrenOf, readXmlTree } from './xml-tree';

/** A styles part with what was added, and the number of each look asked for. */
export interface DifferentialStyles {
  readonly text: string;
  readonly numbers: ReadonlyMap<MarkLook, number>;
}

/**
 * Adds the looks of conditional formats to a styles part. One that is there already is used again, so marking many times adds
 * them once; they are never taken out, since tables and filters of others count on the numbers. Throws when the text is not
 * well-formed.
 */
export function addDifferentialStyles(text: string, looks: readonly MarkLook[]): DifferentialStyles {
  const tree = readXmlTree(text);
  const known = childrenOf(childOf(tree.root, 'dxfs'), 'dxf').map(({ start, end }) => text.slice(start, end));
  const all = [...known];
  const numbers = new Map(
    looks.map((look) => {
      const written = renderLook(look, tree.prefix);
      const number = all.indexOf(written);
      return [look, number >= 0 ? number : all.push(written) - 1];
    }),
  );
  const added = all.slice(known.length);
  const splices = added.length > 0 ? appendToList(text, tree, added, 'dxfs', STYLES_CHILDREN) : [];
  return { text: applySplices(text, splices), numbers };
}

const LETTERS: Readonly<Record<MarkLook['font'], string>> = { bold: 'b', underline: 'u', italic: 'i' };
const LINES = { solid: 'thin', dashed: 'dashed', dotted: 'dotted' } as const satisfies Record<string, string>;

/** In the order that the schema and Excel demand. Excel takes the background of such a fill for its colour. */
function renderLook({ fill, text, font, border }: MarkLook, p: string): string {
  const color = (name: string, hex: string): string => `<${p}${name} rgb="FF${hex.slice(1)}"/>`;
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => {
    return `<${p}${side} style="${LINES[border.style]}">${color('color', border.color)}</${p}${side}>`;
  });
  return (
    `<${p}dxf><${p}font><${p}${LETTERS[font]}/>${color('color', text)}</${p}font>` +
    `<${p}fill><${p}patternFill>${color('bgColor', fill)}</${p}patternFill></${p}fill>` +
    `<${p}border>${sides.join('')}</${p}border></${p}dxf>`
  );
}
