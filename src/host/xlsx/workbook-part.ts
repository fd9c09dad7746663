import type { SheetSnapshot } from '../../sheet/snapshot';
import { HostError } from '../port';
import type { OfficePackage, Relationship } from './package';
import { childOf, childrenOf, isTrue, prefixedAttribute, type XmlElement } from './xml-tree';

/** A worksheet as the workbook lists it. */
export interface SheetListing {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly part: string;
}

/** What a workbook says of its parts. */
export interface WorkbookParts {
  /** The workbook part itself. */
  readonly workbook: string;
  /** Worksheets in their order; sheets of other kinds (charts, dialogs) are left out. */
  readonly sheets: readonly SheetListing[];
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  readonly theme: string | undefined;
  readonly calculationChain: string | undefined;
  /** Whether serial numbers of dates count from 1904. */
  readonly date1904: boolean;
  /** Whether the values of formulas in the file are not up to date: Excel computes them when it opens it. */
  readonly computesOnLoad: boolean;
}

/**
 * Finds the workbook and its parts in a package. Rejects with `not-xlsx` when the package holds something else (a document, a
 * presentation, a binary workbook), with `damaged` when a part that must be there is missing.
 */
export function readWorkbookParts(office: OfficePackage): WorkbookParts {
  const workbook = findWorkbookPart(office);
  const { root } = office.readTree(workbook);
  if (root.name !== 'workbook') throw new HostError('not-xlsx');
  const relationships = office.relationshipsOf(workbook);
  const partOf = (kind: string): string | undefined => {
    const part = relationships.find((relationship) => relationship.kind === kind)?.target;
    if (part !== undefined && !office.has(part)) throw new HostError('damaged', part);
    return part;
  };
  return {
    workbook,
    sheets: readSheetListings(root, relationships, workbook),
    styles: partOf('styles'),
    sharedStrings: partOf('sharedStrings'),
    theme: partOf('theme'),
    calculationChain: relationships.find(({ kind }) => kind === 'calcChain')?.target,
    date1904: isTrue(childOf(root, 'workbookPr')?.attributes.date1904),
    computesOnLoad: isTrue(childOf(root, 'calcPr')?.attributes.fullCalcOnLoad),
  };
}

function findWorkbookPart(office: OfficePackage): string {
  const part = office.relationshipsOf('').find(({ kind }) => kind === 'officeDocument')?.target;
  if (part === undefined) {
    throw office.has('xl/workbook.xml') ? new HostError('damaged', '_rels/.rels') : new HostError('not-xlsx');
  }
  if (!part.toLowerCase().endsWith('.xml')) throw new HostError('not-xlsx');
  return part;
}

function readSheetListings(root: XmlElement, relationships: readonly Relationship[], workbook: string): SheetListing[] {
  const sheets: SheetListing[] = [];
  for (const sheet of childrenOf(childOf(root, 'sheets'), 'sheet')) {
    const id = prefixedAttribute(sheet, 'id');
    const relationship = relationships.find((candidate) => candidate.id === id);
    if (!relationship) throw new HostError('damaged', workbook);
    if (relationship.kind !== 'worksheet') continue;
    const { name = '', state } = sheet.attributes;
    const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    sheets.push({ name, visibility, part: relationship.target });
  }
  return sheets;
}
