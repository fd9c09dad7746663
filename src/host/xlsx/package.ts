import { HostError } from '../port';
import { reportingAs } from './failure';
import { XmlDecoder, type XmlText } from './xml-encoding';
import { XmlReader, type XmlHandler } from './xml-reader';
import { readXmlTree, type XmlTree } from './xml-tree';
import type { ZipArchive } from './zip-archive';

/** Where one part points at another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles". The words before it differ between Transitional and Strict. */
  readonly kind: string;
  /** The target's part name without a leading slash. */
  readonly target: string;
}

/** The parts of an Office Open XML package by their names ("xl/workbook.xml"), and how they refer to each other. */
export class OfficePackage {
  constructor(readonly zip: ZipArchive) {}

  has(part: string): boolean {
    return this.zip.find(part) !== undefined;
  }

  /**
   * Feeds a part to a handler while it is being inflated, and tells of the bytes of each piece once it was taken. Rejects with `damaged`
   * when the part is missing or not well-formed.
   */
  stream(part: string, handler: XmlHandler, onRead: (bytes: number) => void = () => undefined): void {
    reportingAs('damaged', part, () => {
      const reader = new XmlReader(handler);
      this.#decode(part, (text, bytes) => {
        reader.write(text);
        onRead(bytes);
      });
      reader.end();
    });
  }

  /** How many bytes a part has when it is inflated, as the package says (not to be trusted); 0 where it is missing. */
  sizeOf(part: string): number {
    return this.zip.find(part)?.declaredSize ?? 0;
  }

  /** The text of a part as a whole. */
  readText(part: string): XmlText {
    return reportingAs('damaged', part, () => {
      const pieces: string[] = [];
      const encoding = this.#decode(part, (text) => pieces.push(text));
      return { text: pieces.join(''), encoding };
    });
  }

  /** A small part as a tree. */
  readTree(part: string): XmlTree {
    const { text } = this.readText(part);
    return reportingAs('damaged', part, () => readXmlTree(text));
  }

  /** The relationships of a part ("" for the package itself) to other parts; none when it has no relationships part. */
  relationshipsOf(part: string): Relationship[] {
    const relationshipsPart = relationshipsPartOf(part);
    if (!this.has(relationshipsPart)) return [];
    return this.readTree(relationshipsPart)
      .root.children.filter(({ attributes }) => attributes.TargetMode !== 'External')
      .map(({ attributes }) => ({
        id: attributes.Id ?? '',
        kind: (attributes.Type ?? '').split('/').at(-1)!,
        target: resolveTarget(part, attributes.Target ?? ''),
      }));
  }

  #decode(part: string, onText: (text: string, bytes: number) => unknown): XmlText['encoding'] {
    const entry = this.zip.find(part);
    if (!entry) throw new HostError('damaged', part);
    const decoder = new XmlDecoder();
    this.zip.stream(entry, (piece) => onText(decoder.decode(piece), piece.length));
    decoder.end();
    return decoder.encoding;
  }
}

/** The part that lists a part's relationships: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationshipsPartOf(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A relationship's target as a part name: relative to the source part's folder unless it begins with a slash. */
function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
