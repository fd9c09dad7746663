import { ExcelError } from '../excel-error';
import type { ExcelWorkbook, XmlPart } from '../workbook/excel-workbook';
import type { ServerObject } from './server-object';

/** The workbook's custom XML parts. */
export function xmlPartsObject(book: ExcelWorkbook): ServerObject {
  return {
    kind: 'CustomXmlPartCollection',
    items: () => book.xmlParts.map((part) => xmlPartObject(book, part)),
    item: (key) => xmlPartObject(book, partOf(book, key)),
    methods: {
      Add: (xml) => {
        const part = { id: book.newId(), namespace: namespaceOf(xml), xml: String(xml) };
        book.xmlParts.push(part);
        return xmlPartObject(book, part);
      },
      GetByNamespace: (namespace) => scopedPartsObject(book, namespace),
    },
  };
}

function scopedPartsObject(book: ExcelWorkbook, namespace: unknown): ServerObject {
  const own = (): XmlPart[] => book.xmlParts.filter((part) => part.namespace === namespace);
  return {
    kind: 'CustomXmlPartScopedCollection',
    items: () => own().map((part) => xmlPartObject(book, part)),
    item: (key) => xmlPartObject(book, partOf(book, key)),
  };
}

function partOf(book: ExcelWorkbook, key: unknown): XmlPart {
  const part = book.xmlParts.find(({ id }) => id === key);
  if (!part) throw new ExcelError('ItemNotFound');
  return part;
}

function xmlPartObject(book: ExcelWorkbook, part: XmlPart): ServerObject {
  return {
    kind: 'CustomXmlPart',
    id: part.id,
    scalars: { Id: () => part.id, NamespaceUri: () => part.namespace },
    methods: {
      GetXml: () => part.xml,
      SetXml: (xml) => {
        part.namespace = namespaceOf(xml);
        part.xml = String(xml);
      },
      Delete: () => void book.xmlParts.splice(book.xmlParts.indexOf(part), 1),
    },
  };
}

/** The default namespace of a part's root element; refuses what cannot be XML. */
function namespaceOf(xml: unknown): string {
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?<[\w:.-]+(\s[^>]*)?>/.exec(String(xml));
  if (!root) throw new ExcelError('InvalidArgument');
  return /\sxmlns="([^"]*)"/.exec(root[1] ?? '')?.[1] ?? '';
}
