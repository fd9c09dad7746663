import { HostError } from '../port';
import { MAX_TREE_ELEMENTS } from './limits';
import { readXml, type XmlAttributes } from './xml-reader';

/** An element of a small part, with its place in the part's text so that the text can be patched. */
export interface XmlElement {
  /** Without the prefix of the part's own namespace. */
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: XmlElement[];
  readonly isSelfClosing: boolean;
  /** Offsets: the "<" of its opening tag, behind that tag, the "<" of its closing tag, behind that. */
  readonly start: number;
  readonly openEnd: number;
  contentEnd: number;
  end: number;
}

/** A small part as a tree; its text content is left out. */
export interface XmlTree {
  readonly root: XmlElement;
  /** The prefix of its own elements with its colon, or "". */
  readonly prefix: string;
}

/** Reads a small part as a whole. Throws when it is not well-formed, `too-large` when it holds too many elements. */
export function readXmlTree(text: string): XmlTree {
  let root: XmlElement | null = null;
  let prefix = '';
  let count = 0;
  const open: XmlElement[] = [];
  readXml(text, {
    prefix: (own) => (prefix = own),
    open(name, attributes, { start, end: openEnd, isSelfClosing }) {
      if (++count > MAX_TREE_ELEMENTS) throw new HostError('too-large');
      const element = { name, attributes, isSelfClosing, children: [], start, openEnd, contentEnd: 0, end: 0 };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close(_name, { start, end, isSelfClosing }) {
      const element = open.pop()!;
      element.contentEnd = isSelfClosing ? element.openEnd : start;
      element.end = end;
    },
  });
  return { root: root!, prefix };
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The value of an attribute by its name without prefix ("id" finds `r:id`, whatever the prefix is called). */
export function prefixedAttribute(element: XmlElement, name: string): string | undefined {
  const key = Object.keys(element.attributes).find((attribute) => attribute.endsWith(`:${name}`));
  return key === undefined ? undefined : element.attributes[key];
}

/** How XML Schema writes yes and no: "1", "true", "on" against "0", "false", "off". */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
