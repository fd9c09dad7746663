import { appendTo, insertInOrder } from './insert-element';
import { relationshipsPartOf, type OfficePackage } from './package';
import { applySplices, setAttribute } from './xml-edit';
import { encodeXml, type XmlEncoding, type XmlText } from './xml-encoding';
import type { WorkbookParts } from './workbook-part';
import { escapeAttribute } from './xml-strings';
import { childOf, isTrue, readXmlTree, type XmlElement } from './xml-tree';
import { partKey } from './zip-archive';

/** The children of `<workbook>` in the order of the schema. */
const WORKBOOK_CHILDREN = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames ' +
  'calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

export const CONTENT_TYPES = '[Content_Types].xml';
/** What the types of relationships between parts of a document begin with. */
export const RELATIONSHIP_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Gathers new contents for parts of a package; parts that it is not told of stay as they are. */
export class PartChanges {
  readonly #texts = new Map<string, XmlText>();
  readonly #contents = new Map<string, Uint8Array | null>();

  constructor(readonly office: OfficePackage) {}

  /** The text of a part as it stands by now. */
  read(part: string): XmlText {
    return this.#texts.get(part) ?? this.office.readText(part);
  }

  /** Gives a part new text, in the encoding that it has unless told otherwise. */
  write(part: string, text: string, encoding: XmlEncoding = this.#encodingOf(part)): void {
    this.#texts.set(part, { text, encoding });
    this.#contents.set(part, encodeXml({ text, encoding }));
  }

  #encodingOf(part: string): XmlEncoding {
    return this.office.has(part) ? this.read(part).encoding : 'utf-8';
  }

  drop(part: string): void {
    this.#contents.set(part, null);
  }

  /** New bytes by part name, null for parts that go. */
  get contents(): ReadonlyMap<string, Uint8Array | null> {
    return this.#contents;
  }
}

/** Makes Excel compute all formulas when it opens the workbook, since cells they depend on have changed. */
export function requestCalculation(changes: PartChanges, workbook: string): void {
  const { text } = changes.read(workbook);
  const { root, prefix } = readXmlTree(text);
  const settings = childOf(root, 'calcPr');
  if (isTrue(settings?.attributes.fullCalcOnLoad)) return;
  const splices = settings
    ? [{ ...settings, end: settings.openEnd, text: setAttribute(tagOf(text, settings), 'fullCalcOnLoad', '1') }]
    : insertInOrder(text, root, `<${prefix}calcPr fullCalcOnLoad="1"/>`, 'calcPr', WORKBOOK_CHILDREN);
  changes.write(workbook, applySplices(text, splices));
}

/**
 * Takes out the list of formula cells: with a cell in it that holds no formula any more, Excel calls the file damaged; without
 * the list it makes a new one.
 */
export function dropCalculationChain(changes: PartChanges, workbook: string, chain: string): void {
  if (!changes.office.has(chain)) return;
  changes.drop(chain);
  removeChildren(changes, relationshipsPartOf(workbook), ({ attributes }) => {
    return (attributes.Type ?? '').endsWith('/calcChain');
  });
  removeContentTypes(changes, [chain]);
}

/** Writes the styles if they have changed; a workbook without any gets a styles part. */
export function writeStyles(changes: PartChanges, parts: WorkbookParts, before: string, after: string): void {
  if (after === before) return;
  if (parts.styles === undefined) addStylesPart(changes, parts.workbook, after);
  else changes.write(parts.styles, after);
}

function addStylesPart(changes: PartChanges, workbook: string, text: string): void {
  const part = `${workbook.slice(0, workbook.lastIndexOf('/') + 1)}styles.xml`;
  changes.write(part, text);
  addContentType(changes, part, STYLES_TYPE);
  const link = `Id="rIdPeriksaRenjaStyles" Type="${RELATIONSHIP_TYPE}/styles" Target="styles.xml"`;
  appendChild(changes, relationshipsPartOf(workbook), (prefix) => `<${prefix}Relationship ${link}/>`);
}

/** Says what a new part holds. */
export function addContentType(changes: PartChanges, part: string, type: string): void {
  const attributes = `PartName="/${escapeAttribute(part)}" ContentType="${type}"`;
  appendChild(changes, CONTENT_TYPES, (prefix) => `<${prefix}Override ${attributes}/>`);
}

/** Forgets what was said of parts that go. */
export function removeContentTypes(changes: PartChanges, parts: readonly string[]): void {
  const keys = new Set(parts.map(partKey));
  removeChildren(changes, CONTENT_TYPES, ({ attributes: { PartName } }) => {
    return PartName !== undefined && keys.has(partKey(PartName));
  });
}

/** Takes children of a part's root out. */
export function removeChildren(changes: PartChanges, part: string, isUnwanted: (child: XmlElement) => boolean): void {
  if (!changes.office.has(part)) return;
  const { text } = changes.read(part);
  const unwanted = readXmlTree(text).root.children.filter(isUnwanted);
  const splices = unwanted.map(({ start, end }) => ({ start, end, text: '' }));
  if (splices.length > 0) changes.write(part, applySplices(text, splices));
}

/** Puts a new child last into a part's root; `render` is given the prefix of the part's elements. */
export function appendChild(changes: PartChanges, part: string, render: (prefix: string) => string): void {
  const { text } = changes.read(part);
  const { root, prefix } = readXmlTree(text);
  changes.write(part, applySplices(text, appendTo(text, root, render(prefix))));
}

function tagOf(text: string, element: XmlElement): string {
  return text.slice(element.start, element.openEnd);
}
