import { setAttribute, withoutSelfClosing, type Splice } from './xml-edit';
import { childOf, type XmlElement, type XmlTree } from './xml-tree';

/**
 * Puts new content last into an element of a part's text. `tag` is the element's opening tag where that changes as well.
 */
export function appendTo(text: string, element: XmlElement, content: string, tag?: string): Splice[] {
  const written = tag ?? text.slice(element.start, element.openEnd);
  if (element.isSelfClosing) {
    const name = /^<([^\s/>]+)/.exec(written)![1]!;
    return [{ start: element.start, end: element.openEnd, text: `${withoutSelfClosing(written)}${content}</${name}>` }];
  }
  const opening = tag === undefined ? [] : [{ start: element.start, end: element.openEnd, text: tag }];
  return [...opening, { start: element.contentEnd, end: element.contentEnd, text: content }];
}

/**
 * Puts a new child into an element where the schema wants it: before the first child that comes later in `order`.
 */
export function insertInOrder(
  text: string,
  parent: XmlElement,
  content: string,
  name: string,
  order: readonly string[],
): Splice[] {
  const later = order.slice(order.indexOf(name) + 1);
  const next = parent.children.find((child) => later.includes(child.name));
  return next ? [{ start: next.start, end: next.start, text: content }] : appendTo(text, parent, content);
}

/** Puts items last into a list of the root that counts its items (`<dxfs count="3">`); the list is made where there is none. */
export function appendToList(
  text: string,
  { root, prefix }: XmlTree,
  items: readonly string[],
  name: string,
  order: readonly string[],
): Splice[] {
  const list = childOf(root, name);
  if (!list) {
    const content = `<${prefix}${name} count="${items.length}">${items.join('')}</${prefix}${name}>`;
    return insertInOrder(text, root, content, name, order);
  }
  const count = String(list.children.length + items.length);
  const tag = setAttribute(text.slice(list.start, list.openEnd), 'count', count);
  return appendTo(text, list, items.join(''), tag);
}
