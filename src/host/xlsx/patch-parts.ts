import { appendTo, insertInOrder } from './insert-element';
import { relationshipsPartOf, type OfficePackage } from './package';
import { applySplices, setAttribute } from './xml-edit';
import { encodeXml, type XmlText } from './xml-encoding';
import { escapeAttribute } from './xml-strings';
import { childOf, isTrue, readXmlTree, type XmlElement } from './xml-tree';
import { partKey } from './zip-archive';

/** The children of `<workbook>` in the order of the schema. */
const WORKBOOK_CHILDREN = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames ' +
  'calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIP_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
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

  write(part: string, text: string): void {
    const { encoding } = this.office.has(part) ? this.read(part) : { encoding: 'utf-8' as const };
    this.#texts.set(part, { text, encoding });
    this.#contents.set(part, encodeXml({ text, encoding }));
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
  removeChildren(changes, CONTENT_TYPES, ({ attributes }) => {
    return attributes.PartName !== undefined && partKey(attributes.PartName) === partKey(chain);
  });
}

/** Gives a workbook without styles a styles part. Returns the part's name. */
export function addStylesPart(changes: PartChanges, workbook: string, text: string): string {
  const part = `${workbook.slice(0, workbook.lastIndexOf('/') + 1)}styles.xml`;
  changes.write(part, text);
  const attributes = `PartName="/${escapeAttribute(part)}" ContentType="${STYLES_TYPE}"`;
  appendChild(changes, CONTENT_TYPES, (prefix) => `<${prefix}Override ${attributes}/>`);
  const link = `Id="rIdPeriksaRenjaStyles" Type="${RELATIONSHIP_TYPE}/styles" Target="styles.xml"`;
  appendChild(changes, relationshipsPartOf(workbook), (prefix) => `<${prefix}Relationship ${link}/>`);
  return part;
}

function removeChildren(changes: PartChanges, part: string, isUnwanted: (child: XmlElement) => boolean): void {
  if (!changes.office.has(part)) return;
  const { text } = changes.read(part);
  const unwanted = readXmlTree(text).root.children.filter(isUnwanted);
  const splices = unwanted.map(({ start, end }) => ({ start, end, text: '' }));
  if (splices.length > 0) changes.write(part, applySplices(text, splices));
}

function appendChild(changes: PartChanges, part: string, render: (prefix: string) => string): void {
  const { text } = changes.read(part);
  const { root, prefix } = readXmlTree(text);
  changes.write(part, applySplices(text, appendTo(text, root, render(prefix))));
}

function tagOf(text: string, element: XmlElement): string {
  return text.slice(element.start, element.openEnd);
}
