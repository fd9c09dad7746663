import { HostError } from '../port';
import { relationshipsPartOf, type OfficePackage } from './package';
import {
  addContentType,
  appendChild,
  CONTENT_TYPES,
  PartChanges,
  RELATIONSHIP_TYPE,
  removeChildren,
  removeContentTypes,
} from './patch-parts';
import { escapeAttribute } from './xml-strings';
import type { XmlAttributes } from './xml-reader';
import { partKey } from './zip-archive';
import type { ZipChanges } from './zip-rewriter';

const FOLDER = 'customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const BYTE_ORDER_MARK = '\ufeff';

/** What a workbook keeps for a program: an XML part of its own, known by the namespace of its root. */
export interface CustomXmlKind {
  readonly namespace: string;
  /** The id of a part made here. Only the parts of one workbook must differ in it, and each kind has one part. */
  readonly guid: string;
  /** The id of the relationship that leads to a part made here. */
  readonly relationship: string;
}

/** The text of the workbook's part of that namespace, without a byte order mark, or null. Rejects with `damaged`. */
export function readCustomXml(office: OfficePackage, workbook: string, { namespace }: CustomXmlKind): string | null {
  const [part] = partsOfNamespace(office, workbook, namespace);
  if (part === undefined) return null;
  const { text } = office.readText(part);
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/**
 * The parts that change when the workbook's part of that namespace holds `xml` from now on, or goes (null). Other custom XML
 * stays byte for byte. Should there be several of the namespace, one is left.
 */
export function patchCustomXml(
  office: OfficePackage,
  workbook: string,
  kind: CustomXmlKind,
  xml: string | null,
): ZipChanges {
  const changes = new PartChanges(office);
  const [first, ...more] = partsOfNamespace(office, workbook, kind.namespace);
  if (xml === null) {
    if (first !== undefined) dropParts(changes, workbook, [first, ...more]);
    return changes.contents;
  }
  if (more.length > 0) dropParts(changes, workbook, more);
  // In UTF-8 whatever it was in before: the new text does not say its encoding.
  if (first === undefined) addPart(changes, workbook, kind, xml);
  else changes.write(first, xml, 'utf-8');
  return changes.contents;
}

function partsOfNamespace(office: OfficePackage, workbook: string, namespace: string): string[] {
  const targets = office.relationshipsOf(workbook).filter(({ kind }) => kind === 'customXml');
  const parts = new Set(targets.map(({ target }) => target).filter((part) => office.has(part)));
  return [...parts].filter((part) => rootNamespaceOf(office, part) === namespace);
}

/** The namespace of a part's root element; null when the part cannot be read as far as that. */
function rootNamespaceOf(office: OfficePackage, part: string): string | null {
  let ownPrefix = '';
  let root: XmlAttributes | null = null;
  try {
    office.stream(part, {
      prefix: (prefix) => (ownPrefix = prefix.slice(0, -1)),
      open: (_, attributes) => (root ??= attributes),
      close: () => undefined,
    });
  } catch (error) {
    // Damage behind the root does not change whose part it is, and others' damaged parts are not our business.
    if (!(error instanceof HostError)) throw error;
  }
  return (root as XmlAttributes | null)?.[ownPrefix === '' ? 'xmlns' : `xmlns:${ownPrefix}`] ?? null;
}

/** Takes parts out with their properties and all that leads to them. */
function dropParts(changes: PartChanges, workbook: string, parts: readonly string[]): void {
  const { office } = changes;
  for (const part of parts) {
    const properties = office
      .relationshipsOf(part)
      .filter(({ kind, target }) => kind === 'customXmlProps' && office.has(target))
      .map(({ target }) => target);
    const dropped = [part, relationshipsPartOf(part), ...properties].filter((name) => office.has(name));
    for (const name of dropped) changes.drop(name);
    removeContentTypes(changes, dropped);
    const ids = office.relationshipsOf(workbook).filter(({ kind, target }) => kind === 'customXml' && target === part);
    removeChildren(changes, relationshipsPartOf(workbook), ({ attributes }) => {
      return ids.some(({ id }) => id === attributes.Id);
    });
  }
}

/** Adds a part as Excel does: item, properties, and a relationship from the workbook. */
function addPart(changes: PartChanges, workbook: string, kind: CustomXmlKind, xml: string): void {
  const { office } = changes;
  const number = freeNumber(office, workbook);
  const [item, properties, relationships] = partNames(number);
  changes.write(item, xml);
  changes.write(
    properties,
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
      `<ds:datastoreItem ds:itemID="${kind.guid}" xmlns:ds="${PROPERTIES_NAMESPACE}"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${escapeAttribute(kind.namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  changes.write(
    relationships,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${RELATIONSHIP_TYPE}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  );
  if (!hasPlainXmlType(office)) addContentType(changes, item, 'application/xml');
  addContentType(changes, properties, PROPERTIES_TYPE);
  const target = '../'.repeat(workbook.split('/').length - 1) + item;
  const link = `Id="${kind.relationship}" Type="${RELATIONSHIP_TYPE}/customXml" Target="${target}"`;
  appendChild(changes, relationshipsPartOf(workbook), (prefix) => `<${prefix}Relationship ${link}/>`);
}

/** The first number whose names are free: others' parts may have taken any, and so may links that lead nowhere. */
function freeNumber(office: OfficePackage, workbook: string): number {
  const linked = new Set(office.relationshipsOf(workbook).map(({ target }) => partKey(target)));
  const isTaken = (part: string): boolean => office.has(part) || linked.has(partKey(part));
  let number = 1;
  while (partNames(number).some(isTaken)) number++;
  return number;
}

function partNames(number: number): [item: string, properties: string, relationships: string] {
  const item = `${FOLDER}/item${number}.xml`;
  return [item, `${FOLDER}/itemProps${number}.xml`, relationshipsPartOf(item)];
}

/** Whether files named ".xml" are plain XML here unless it is said otherwise, as nearly every writer has it. */
function hasPlainXmlType(office: OfficePackage): boolean {
  return office.readTree(CONTENT_TYPES).root.children.some(({ attributes: { Extension, ContentType } }) => {
    return Extension?.toLowerCase() === 'xml' && ContentType === 'application/xml';
  });
}
